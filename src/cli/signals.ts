/** The last is sent when the terminal is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** While it is in use, the first signal asks to stop and the second one ends the process. */
export function stopOnSignals(): Disposable & { readonly stop: AbortSignal } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    process.stderr.write(
      'Stopping: what is in flight finishes. Press Ctrl-C again to leave at once.\n',
    );
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    stop: controller.signal,
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
