import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Only what hangs takes this long, on the slowest machine. */
const hung = 30 * 60_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/build.ts',
    setupFiles: 'test/support/after-each.ts',
    // Each worker evaluates the program once, and not once for each file: no test may leave anything behind in a module.
    isolate: false,
    // Stories wait for git and for servers half of the time.
    maxWorkers: 2 * Math.max(2, availableParallelism()),
    testTimeout: hung,
    hookTimeout: hung,
  },
});
