/** A part of the program that is mutated, and the tests that have to notice. */
export interface Part {
  /** A folder. */
  readonly code: string;
  /** Folders and files: what is fast enough to run for each of a thousand mutants, the nearest first. */
  readonly tests: readonly string[];
}

export const parts: Readonly<Record<string, Part>> = {
  plan: {
    code: 'src/plan',
    tests: ['test/plan', 'test/policies', 'test/reconcile', 'test/desired', 'test/apply'],
  },
  desired: {
    code: 'src/desired',
    tests: ['test/desired', 'test/reconcile', 'test/plan', 'test/policies'],
  },
  apply: {
    code: 'src/apply',
    tests: ['test/apply'],
  },
  approved: {
    code: 'src/github/approved',
    tests: [
      'refusal',
      'disputes',
      'approvals',
      'owners',
      'plan-runs',
      'unzip',
      'folders',
      'find-merged',
      'answers',
      'questions',
      'seen',
      'uncounted',
      'judge',
      'attacks',
    ].map((name) => `test/github/approved/${name}.test.ts`),
  },
};
