import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Only what hangs takes this long, on the slowest machine. */
const hung = 30 * 60_000;

/**
 * Stories of whole repositories and merges, and what starts other programs: a browser, a terminal, a shell, language servers, npm, and
 * rollcall itself as it is shipped.
 */
const system = [
  'test/cli/action.test.ts',
  'test/commands/sandbox/sandbox.test.ts',
  'test/editor/**/*.test.ts',
  'test/github/approved/reported.test.ts',
  'test/package/**/*.test.ts',
  'test/report/page/browser.test.ts',
  'test/story/**/*.test.ts',
  'test/terminal/**/*.test.ts',
  'test/workflows/lint.test.ts',
];

/** The longest come first: one that begins last is waited for with one core at work. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files);
    const long = new Set(
      sorted.filter(({ moduleId }) =>
        /\/test\/(?:package|simulation|story|terminal)\//u.test(moduleId),
      ),
    );
    return [...long, ...sorted.filter((file) => !long.has(file))];
  }
}

export default defineConfig({
  test: {
    // `npm test` is what a person waits for, in two minutes; `npm run test:system` is the rest, and CI runs both.
    projects: [
      {
        extends: true,
        test: {
          name: 'program',
          include: ['test/**/*.test.ts'],
          exclude: [...system, '**/node_modules/**'],
        },
      },
      { extends: true, test: { name: 'system', include: system } },
    ],
    globalSetup: 'test/support/build.ts',
    setupFiles: ['test/support/prompt-timers.ts', 'test/support/after-each.ts'],
    // Each worker evaluates the program once, and not once for each file: no test may leave anything behind in a module.
    isolate: false,
    // Most of what a test makes is gone with it: collected less often, it costs less.
    execArgv: ['--max-semi-space-size=32'],
    // What waits for disks and other processes leaves a core free; and each worker more has to load the program, too.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    testTimeout: hung,
    hookTimeout: hung,
    expect: { poll: { timeout: hung } },
  },
});
