export interface Turns {
  /** Resolves when a write that began after this call has ended. */
  write(): Promise<void>;
  settled(): Promise<void>;
}

/** One write at a time; what arrives during a write shares the next one, so that a crowd costs two writes, not hundreds. */
export function writeInTurn(write: () => Promise<void>): Turns {
  let running = Promise.resolve();
  let next: Promise<void> | undefined;

  function begin(): Promise<void> {
    next = undefined;
    running = write();
    return running;
  }

  return {
    write: () => (next ??= running.then(begin, begin)),
    async settled() {
      await (next ?? running).catch(() => undefined);
    },
  };
}
