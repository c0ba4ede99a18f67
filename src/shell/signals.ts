import { setMaxListeners } from 'node:events';

/** Signals of a command that can be stopped. */
export interface Signals extends Disposable {
  /** Aborted by the first signal. The second one ends the process. */
  readonly stop: AbortSignal;
  /** From now on a signal is answered by what is still to finish. */
  nowWriting(): void;
}

export function stopOnSignals(): Signals {
  const controller = new AbortController();
  // Every write that waits listens, which Node would take for a leak.
  setMaxListeners(0, controller.signal);
  let writing = false;
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    process.stderr.write(
      writing
        ? 'Stopping: requests in flight finish. Press Ctrl-C again to stop at once.\n'
        : 'Stopping: nothing was changed.\n',
    );
  };
  const listening = onSignals(stop);
  return {
    stop: controller.signal,
    nowWriting() {
      writing = true;
    },
    [Symbol.dispose]() {
      listening[Symbol.dispose]();
    },
  };
}

/** What the work gives; undefined as soon as it is to stop, whatever becomes of the work. */
export async function raceAbort<T>(
  stop: AbortSignal,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (stop.aborted) return undefined;
  let leave = (): void => undefined;
  const stopped = new Promise<undefined>((resolve) => {
    leave = () => {
      resolve(undefined);
    };
  });
  stop.addEventListener('abort', leave);
  try {
    // What it throws after it was left concerns nobody: `race` has taken note of it.
    return await Promise.race([work(), stopped]);
  } finally {
    stop.removeEventListener('abort', leave);
  }
}

/** Work that is short and must not be cut off: a signal meanwhile waits until it is done. Gives whether there was one. */
export async function deferSignals(work: () => Promise<void>): Promise<boolean> {
  let signalled = false;
  const listening = onSignals(() => {
    signalled = true;
  });
  try {
    await work();
  } finally {
    listening[Symbol.dispose]();
  }
  return signalled;
}

/** The last is sent when the terminal is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Calls back at every signal, which then ends nothing by itself, until it is disposed of. */
function onSignals(listener: () => void): Disposable {
  for (const signal of signals) process.on(signal, listener);
  return {
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, listener);
    },
  };
}
