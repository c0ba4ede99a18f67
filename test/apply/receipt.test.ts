import { describe, expect, it } from 'vitest';
import { receiptOfNothing } from '../../src/apply/apply.ts';
import type { MergedProposal } from '../../src/model/plan.ts';
import { notPlanned } from '../../src/plan/conclude-against.ts';
import { applied } from '../support/service.ts';
import { planOf, proposalOf, type WorldSpec } from '../support/world.ts';

const world: WorldSpec = { groups: { oslo: { live: ['ann'], members: ['ann', 'bob'] } } };
const plan = planOf(world);
const ofPull = (pull: number) => ({ ...plan, source: { base: 'a', head: 'b', pull } });
const merged: MergedProposal = {
  ...{ pull: 7, mergedAt: '2026-11-20T00:00:00Z', commit: 'c'.repeat(40) },
  approvals: [],
};

describe('a receipt', () => {
  it('names the pull request whose plan was applied, and no one of several', async () => {
    expect((await applied(world, ofPull(7))).receipt.pull).toBe(7);
    expect((await applied(world, [ofPull(7), ofPull(8)])).receipt).not.toHaveProperty('pull');
    expect((await applied(world, plan)).receipt).not.toHaveProperty('pull');
  });

  it('says of a change which pull requests approved it, but not of one that none did', async () => {
    const none = planOf({ groups: { oslo: { live: ['ann'], members: ['ann'] } } });
    const plans = [
      { ...none, merged },
      { ...none, merged: { ...merged, pull: 8 } },
    ];
    const [change] = (await applied(world, plans)).receipt.changes;
    expect(change?.outcome).toBe('unapproved');
    expect(change).not.toHaveProperty('pulls');
  });

  it('reports what was found before, and then what its own plan finds', async () => {
    const told = { code: 'apply-cut-off', severity: 'note', message: 'Cut off.' } as const;
    const none = planOf({ groups: { oslo: { live: ['ann'], members: ['ann'] } } });
    const { receipt } = await applied(world, none, { findings: [told] });
    expect(receipt.findings.map(({ code }) => code)).toEqual([
      'apply-cut-off',
      'unapproved-changes',
    ]);
  });

  it('says when it began and ended, and that nothing interrupted it', async () => {
    const { receipt } = await applied(world, plan, { lag: 1 });
    expect(receipt).toMatchObject({
      ...{ started: '2026-11-23T09:00:00Z', finished: '2026-11-23T09:00:01Z' },
      ...{ interrupted: false, at: plan.at },
    });
  });

  it('of an apply that had read nothing yet holds no change, and who was to be applied', () => {
    const { target, at } = proposalOf(world);
    const times = { started: '2026-11-23T09:00:00Z', finished: '2026-11-23T09:00:05Z' };
    expect(receiptOfNothing(target, at, [{ ...ofPull(7), merged }], times)).toEqual({
      ...{ version: 1, target, at: plan.at, pull: 7, pulls: [merged], interrupted: true },
      digests: { approved: [plan.digest], fresh: notPlanned(target, at, []).digest },
      ...times,
      ...{ changes: [], findings: [] },
    });
  });
});

describe('what was merged beyond an approved plan', () => {
  const beyond = (files: readonly string[]) => ({ ...plan, merged: { ...merged, beyond: files } });

  it('is told with its pull request', async () => {
    const { receipt } = await applied(world, beyond(['groups/a.yaml', 'groups/b.yaml']));
    expect(
      receipt.findings.map(({ code, severity, message }) => [code, severity, message]),
    ).toEqual([
      [
        'merged-beyond-plan',
        'warning',
        'Pull request 7 was merged with more than its approved plan shows. What came after the approval is not approved and not applied: groups/a.yaml, groups/b.yaml.',
      ],
    ]);
  });

  it('is not told where there is nothing', async () => {
    expect((await applied(world, beyond([]))).receipt.findings).toEqual([]);
    expect((await applied(world, { ...plan, merged })).receipt.findings).toEqual([]);
  });
});
