import { describe, expect, it } from 'vitest';
import { uncountedApprovals } from '../../../src/github/approved/uncounted-approvals.ts';
import type { GitHub } from '../../../src/github/client.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { mergedOnce, otherPlan, usualRules, usualSource } from './merged-once.ts';
import { joining } from './reported.ts';

describe('an approval of an open pull request', () => {
  async function uncounted(
    edit: (repository: Awaited<ReturnType<typeof mergedOnce>>) => void,
    plan: Plan = { ...joining().plan, source: usualSource },
  ) {
    const repository = await mergedOnce();
    repository.world.pulls.forEach((each) => delete each.merged);
    edit(repository);
    return uncountedApprovals(repository.github, plan, usualRules);
  }

  it.each<[string, Parameters<typeof uncounted>[0], object[]]>([
    ['counts', () => undefined, []],
    ['counts, where nobody may tell', ({ world }) => (world.permissions = {}), []],
    ['was too early', ({ world }) => (world.runs = []), [{ by: 'dorice', why: 'too-early' }]],
    [
      'is of what the approver pushed',
      ({ push }) => push('dorice', 'head-1', '09:00'),
      [{ by: 'dorice', why: 'own-push' }],
    ],
    [
      'of somebody who may not write says nothing',
      ({ world, push }) => {
        world.permissions = { dorice: 'read' };
        push('dorice', 'head-1', '09:00');
      },
      [],
    ],
  ])('%s', async (_, edit, told) => {
    expect(await uncounted(edit)).toEqual(told);
  });

  it('is of another plan', async () => {
    const plan = { ...otherPlan, source: usualSource };
    expect(await uncounted(() => undefined, plan)).toEqual([{ by: 'dorice', why: 'other-plan' }]);
  });

  it('is not asked for where the plan is of none', async () => {
    const nobody = {} as GitHub;
    const { base, head } = usualSource;
    expect(
      await uncountedApprovals(nobody, { ...otherPlan, source: { base, head } }, usualRules),
    ).toEqual([]);
    expect(await uncountedApprovals(nobody, otherPlan, usualRules)).toEqual([]);
  });
});
