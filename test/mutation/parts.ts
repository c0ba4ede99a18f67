/** A part of the program that is mutated, and the tests that have to notice. */
export interface Part {
  /** Globs. */
  readonly mutate: readonly string[];
  /** Folders: what is fast enough to run for each of a thousand mutants. */
  readonly tests: readonly string[];
}

export const parts: Readonly<Record<string, Part>> = {
  plan: {
    mutate: ['src/plan/**/*.ts'],
    tests: ['test/plan', 'test/policies', 'test/reconcile', 'test/desired', 'test/apply'],
  },
  desired: {
    mutate: ['src/desired/**/*.ts'],
    tests: ['test/desired', 'test/reconcile', 'test/plan', 'test/policies'],
  },
  apply: {
    mutate: ['src/apply/**/*.ts', '!src/apply/validators.*'],
    tests: ['test/apply'],
  },
  approved: {
    mutate: ['src/github/approved/**/*.ts'],
    tests: ['test/github/approved'],
  },
};
