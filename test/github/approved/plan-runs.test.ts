import { describe, expect, it } from 'vitest';
import {
  firstPlanAfter,
  isPlanRun,
  type PlanRun,
  reviewedPlan,
} from '../../../src/github/approved/plan-runs.ts';

/** A run whose attempts completed then, and the artifacts that it holds: each by the time when it was made. */
function run(
  id: number,
  attempts: readonly (number | string)[],
  artifacts: readonly number[],
  more: Partial<PlanRun> = {},
): PlanRun {
  return {
    ...{ id, event: 'pull_request_target', path: '.github/workflows/plan.yml' },
    ...{ repository: 'banc/access', head: 'c1', actor: 'verna' },
    jobs: attempts.map((end, index) => ({
      attempt: index + 1,
      conclusion: typeof end === 'number' ? 'success' : end,
      ...(end === 'running' ? {} : { completedAt: typeof end === 'number' ? end : 5 }),
    })),
    artifacts: artifacts.map((createdAt) => ({ id: createdAt, createdAt, expired: false })),
    ...more,
  };
}
const expired = { artifacts: [{ id: 9, createdAt: 9, expired: true }] };

describe('the plan that an approval at 100 saw', () => {
  it.each([
    ['the only one', [run(1, [10], [9])], { run: 1, attempt: 1 }],
    ['the newest of several', [run(1, [10], [9]), run(2, [20], [19])], { run: 2 }],
    ['not one of a run after it', [run(1, [10], [9]), run(2, [120], [119])], { run: 1 }],
    [
      'not one that completed in the same moment',
      [run(1, [10], [9]), run(2, [100], [99])],
      { run: 1 },
    ],
    ['not one that was still running', [run(1, [10], [9]), run(2, ['running'], [19])], { run: 1 }],
    ['not one that was cancelled', [run(1, [4], [3]), run(2, ['cancelled'], [5])], { run: 1 }],
    ['not one that did nothing', [run(1, [4], [3]), run(2, ['skipped'], [])], { run: 1 }],
    ['one that ended red: something was withheld', [run(1, ['failure'], [4])], { run: 1 }],
    ['of the second attempt', [run(1, [10, 20], [19])], { run: 1, attempt: 2 }],
    [
      'of an attempt that only commented again',
      [run(1, [10, 20], [9])],
      { run: 1, attempt: 2, artifact: { id: 9 } },
    ],
    [
      'of the first, kept beside the second',
      [run(1, [10, 120], [9, 119])],
      { attempt: 1, artifact: { id: 9 } },
    ],
  ])('%s', (_, runs, seen) => {
    expect(reviewedPlan(runs, { commit: 'c1', before: 100 })).toMatchObject(seen);
  });

  it.each([
    ['there was none', [], 'no-plan'],
    ['it was of another commit', [run(1, [10], [9], { head: 'c2' })], 'no-plan'],
    ['it came later', [run(1, [120], [119])], 'no-plan'],
    [
      'it was run again afterwards, which takes its place',
      [run(1, [10, 120], [119])],
      'plan-run-again',
    ],
    ['the newest run made none', [run(1, [10], [9]), run(2, [20], [])], 'no-plan'],
    ['it has expired', [run(1, [10], [], expired)], 'plan-expired'],
  ])('is refused when %s', (_, runs, code) => {
    expect(reviewedPlan(runs, { commit: 'c1', before: 100 })).toMatchObject({ code });
  });
});

describe('why there is no plan that an approval at 100 saw', () => {
  const c1 = 'c'.repeat(40);
  const of = (id: number, attempts: readonly number[], artifacts: readonly number[]) =>
    run(id, attempts, artifacts, { head: c1 });

  it.each([
    ['of none', [], 'No plan of ccccccc was complete when it was approved.'],
    [
      'of a run without one',
      [of(4, [10], [])],
      'Run 4 was the newest when ccccccc was approved, and it made no plan.',
    ],
    [
      'of one that was run again',
      [of(4, [10, 120], [119])],
      'Run 4, which made the plan that was approved, was run again afterwards, and GitHub no longer has that plan.',
    ],
    [
      'of one whose last attempt made none',
      [of(4, [10, 20], [])],
      'Run 4 was the newest when ccccccc was approved, and it made no plan.',
    ],
    [
      'of one that has expired',
      [{ ...of(4, [10], []), ...expired }],
      'The plan of run 4 that was approved has expired.',
    ],
  ])('%s', (_, runs, message) => {
    expect(reviewedPlan(runs, { commit: c1, before: 100 })).toMatchObject({ message });
  });

  it('takes the newest artifact that was there when the attempt ended, that of the same moment too', () => {
    const seen = reviewedPlan([run(1, [10], [8, 10, 9, 11])], { commit: 'c1', before: 100 });
    expect(seen).toEqual({
      ...{ run: 1, attempt: 1 },
      artifact: { id: 10, createdAt: 10, expired: false },
    });
  });

  it.each<[string, PlanRun['jobs'], object]>([
    [
      'when the last of its jobs ended',
      jobs(['success', 10], ['success', 120]),
      { code: 'no-plan' },
    ],
    ['where one of its jobs goes on', jobs(['success', 10], ['', undefined]), { code: 'no-plan' }],
    [
      'where one of its jobs was cancelled',
      jobs(['success', 10], ['cancelled', 10]),
      { code: 'no-plan' },
    ],
    ['where one of its jobs was skipped', jobs(['skipped', 5], ['success', 10]), { run: 1 }],
  ])('counts an attempt as complete %s', (_, all, seen) => {
    const runs = [run(1, [], [9], { jobs: all })];
    expect(reviewedPlan(runs, { commit: 'c1', before: 100 })).toMatchObject(seen);
  });
});

/** Of one attempt. */
function jobs(...all: readonly (readonly [string, number | undefined])[]): PlanRun['jobs'] {
  return all.map(([conclusion, completedAt]) => ({
    ...{ attempt: 1, conclusion },
    ...(completedAt === undefined ? {} : { completedAt }),
  }));
}

describe('the first plan after a merge at 100', () => {
  it.each<[string, readonly PlanRun[], number | 'running' | undefined]>([
    ['is none where nothing was planned', [], undefined],
    ['is none where all was complete before', [run(1, [10], [9])], undefined],
    ['is the first of several', [run(1, [130], []), run(2, [110, 120], [])], 110],
    ['is one that was complete in the same moment', [run(1, [100], [])], 100],
    ['is to come while a run goes on', [run(1, [10], []), run(2, ['running'], [])], 'running'],
    ['is there where another run goes on', [run(1, [110], []), run(2, ['running'], [])], 110],
    [
      'is to come while one job goes on',
      [run(1, [], [], { jobs: jobs(['success', 10], ['', undefined]) })],
      'running',
    ],
    ['is none of another commit', [run(1, [110], [], { head: 'c2' })], undefined],
    ['is not to come of another commit', [run(1, ['running'], [], { head: 'c2' })], undefined],
  ])('%s', (_, runs, first) => {
    expect(firstPlanAfter(runs, { commit: 'c1', after: 100 })).toBe(first);
  });
});

describe('a plan run', () => {
  it.each([
    ['as it should be', {}, true],
    ['with the branch in its path', { path: '.github/workflows/plan.yml@main' }, true],
    ["of the proposal's own workflow", { event: 'pull_request' }, false],
    ['that somebody pushed', { event: 'push' }, false],
    ['of another workflow', { path: '.github/workflows/forged.yml' }, false],
    ['of another repository', { repository: 'eve/access' }, false],
    ['of this repository, in other letters', { repository: 'Banc/Access' }, true],
  ])('%s', (_, more, is) => {
    expect(isPlanRun(run(1, [10], [9], more), 'banc/access', 'plan.yml')).toBe(is);
  });
});
