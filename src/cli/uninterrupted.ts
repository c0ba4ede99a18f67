const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Work that is short and must not be cut off: a signal meanwhile waits until it is done. Gives whether there was one. */
export async function uninterrupted(work: () => Promise<void>): Promise<boolean> {
  let signalled = false;
  const note = () => {
    signalled = true;
  };
  for (const signal of signals) process.on(signal, note);
  try {
    await work();
  } finally {
    for (const signal of signals) process.off(signal, note);
  }
  return signalled;
}
