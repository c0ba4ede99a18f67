/**
 * Timers of no length end with the turn of the event loop, not a millisecond later. Octokit's limiters yield by a dozen
 * of them for each request, which would be most of the time that stories take.
 */
const { setTimeout: later, clearTimeout: stop } = globalThis;
const isPrompt = Symbol.for('timers of no length end at once');

function promptly(work: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) {
  return milliseconds === 0 ? setImmediate(work, ...args) : later(work, milliseconds, ...args);
}

function stopEither(timer: NodeJS.Timeout | NodeJS.Immediate | undefined): void {
  if (timer instanceof Object && '_onImmediate' in timer) clearImmediate(timer);
  else stop(timer);
}

// A worker goes on with the next file, and has them by then.
if (!(isPrompt in later)) {
  globalThis.setTimeout = Object.assign(promptly, later, { [isPrompt]: true }) as never;
  globalThis.clearTimeout = stopEither as typeof clearTimeout;
}
