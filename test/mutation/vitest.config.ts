import { defineConfig } from 'vitest/config';

/** Of `scripts/mutate.ts`. */
const folders = (process.env['MUTATION_TESTS'] ?? '').split(' ');

export default defineConfig({
  test: {
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    setupFiles: ['test/support/prompt-timers.ts', 'test/support/after-each.ts'],
    isolate: false,
    testTimeout: 600_000,
  },
});
