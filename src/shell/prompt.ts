import { createInterface } from 'node:readline';
import { setMaxListeners } from 'node:events';
import { AppError } from '../model/app-error.ts';

export type Confirmation = 'yes' | 'no' | 'interrupted';

/** Asks on the terminal. Only the whole word is a yes; the end of the input is a no. */
export async function askYesNo(question: string, stop: AbortSignal): Promise<Confirmation> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((resolve) => {
      const answer = (given: Confirmation) => () => {
        // The question still stands on the line.
        process.stderr.write('\n');
        resolve(given);
      };
      lines.once('SIGINT', answer('interrupted'));
      lines.once('close', answer('no'));
      stop.addEventListener('abort', answer('interrupted'), { once: true });
      lines.question(question, (line) => {
        lines.removeAllListeners('close');
        resolve(line.trim() === 'yes' ? 'yes' : 'no');
      });
    });
  } finally {
    lines.close();
  }
}

export function cannotAsk(): AppError {
  return new AppError('usage', 'cannot-ask', 'Nothing was approved, and there is nobody to ask.', {
    why: 'Without a terminal, apply goes by approved plans only.',
    hint: 'Name a saved plan with --approved, say --due for what merged dates ask for, or --yes to apply whatever the plan turns out to be.',
  });
}

/** The last is sent when the terminal is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Signals extends Disposable {
  /** Aborted by the first signal. The second one ends the process. */
  readonly stop: AbortSignal;
  /** From now on a signal is answered with word of what is still to finish. */
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
        ? 'Stopping: what is in flight finishes. Press Ctrl-C again to leave at once.\n'
        : 'Stopping: nothing was changed.\n',
    );
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    stop: controller.signal,
    nowWriting() {
      writing = true;
    },
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, stop);
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

const signalsInUninterrupted = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Work that is short and must not be cut off: a signal meanwhile waits until it is done. Gives whether there was one. */
export async function deferSignals(work: () => Promise<void>): Promise<boolean> {
  let signalled = false;
  const note = () => {
    signalled = true;
  };
  for (const signal of signalsInUninterrupted) process.on(signal, note);
  try {
    await work();
  } finally {
    for (const signal of signalsInUninterrupted) process.off(signal, note);
  }
  return signalled;
}
