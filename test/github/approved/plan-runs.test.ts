import { describe, expect, it } from 'vitest';
import { isPlanRun, type PlanRun, reviewedPlan } from '../../../src/github/approved/plan-runs.ts';

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

describe('a plan run', () => {
  it.each([
    ['as it should be', {}, true],
    ['with the branch in its path', { path: '.github/workflows/plan.yml@main' }, true],
    ["of the proposal's own workflow", { event: 'pull_request' }, false],
    ['that somebody pushed', { event: 'push' }, false],
    ['of another workflow', { path: '.github/workflows/forged.yml' }, false],
    ['of another repository', { repository: 'eve/access' }, false],
  ])('%s', (_, more, is) => {
    expect(isPlanRun(run(1, [10], [9], more), 'banc/access', 'plan.yml')).toBe(is);
  });
});
