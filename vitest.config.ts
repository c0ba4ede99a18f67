import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Only what hangs takes this long, on the slowest machine. */
const hung = 30 * 60_000;

/** The longest come first: one that begins last is waited for with one core at work. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files);
    const long = new Set(
      sorted.filter(({ moduleId }) => /\/test\/(?:package|story|terminal)\//u.test(moduleId)),
    );
    return [...long, ...sorted.filter((file) => !long.has(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/build.ts',
    setupFiles: ['test/support/prompt-timers.ts', 'test/support/after-each.ts'],
    // Each worker evaluates the program once, and not once for each file: no test may leave anything behind in a module.
    isolate: false,
    // What waits for disks and other processes leaves a core free; and each worker more has to load the program, too.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    testTimeout: hung,
    hookTimeout: hung,
    expect: { poll: { timeout: hung } },
  },
});
