import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { keptWorkers } from './kept-worker.ts';

/** Of `scripts/mutate.ts`. */
const places = (process.env['MUTATION_TESTS'] ?? '').split(' ');

/** What is nearest and quick runs first, laws last: a mutant is done with as soon as one test fails. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((one, other) => rank(one) - rank(other)));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const near = places.findIndex((place) =>
    isFile(place) ? moduleId.endsWith(`/${place}`) : moduleId.includes(`/${place}/`),
  );
  return moduleId.includes('laws') ? near + places.length : near;
}

function isFile(place: string): boolean {
  return place.endsWith('.test.ts');
}

export default defineConfig({
  plugins: [
    {
      name: 'kept workers',
      // Stryker says threads, which can't change the working directory as the tests of commands do.
      configureVitest: ({ project }) => {
        Object.assign(project.config, { pool: keptWorkers.name, poolRunner: keptWorkers });
      },
    },
  ],
  test: {
    include: places.map((place) => (isFile(place) ? place : `${place}/**/*.test.ts`)),
    setupFiles: [
      'test/support/prompt-timers.ts',
      'test/support/after-each.ts',
      'test/mutation/fewer-runs.ts',
    ],
    sequence: { sequencer: QuickFirst },
    isolate: false,
    testTimeout: 600_000,
  },
});
