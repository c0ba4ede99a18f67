import { describe, expect, it } from 'vitest';
import { type BecauseKind, type Change, namedChange } from '../../src/model/change.ts';
import { type Instant, parseInstant } from '../../src/model/instant.ts';
import type { MergedProposal, PendingChange, Plan } from '../../src/model/plan.ts';
import type { Proposal } from '../../src/plan/proposal.ts';
import { announcedOf, appearedOf, approvalOf } from '../../src/apply/approval.ts';
import { intersect } from '../../src/apply/intersect.ts';
import { applied, outcomes } from '../support/service.ts';
import { emailOf, groupIdOf, idOf, planOf, proposalOf, type WorldSpec } from '../support/world.ts';

const dated: WorldSpec = {
  groups: {
    oslo: {
      live: ['dorice', 'verna'],
      members: [
        'dorice',
        { user: 'verna', until: '2026-11-30' },
        { user: 'steve', from: '2026-12-01' },
      ],
    },
  },
};
const approved = planOf(dated);

describe('what a plan announces', () => {
  it('is left without a word until it is due', async () => {
    const { receipt, service } = await applied({ ...dated, at: '2026-11-29T00:00:00Z' }, approved);
    expect([service.writes, receipt.changes]).toEqual([[], []]);
  });

  it('needs no second approval once it is due', async () => {
    const { receipt } = await applied({ ...dated, at: '2026-12-01T00:00:00Z' }, approved);
    expect(outcomes(receipt)).toEqual(['+ oslo steve: applied', '- oslo verna: applied']);
  });

  it('needs another approval where it has ended, and so does what is decided otherwise since', async () => {
    const { changes, upcoming } = approved;
    const ended = [...changes, ...upcoming].map((change) => namedChange(change));
    const { receipt, service } = await applied(
      { ...dated, at: '2026-12-01T00:00:00Z' },
      { ...approved, ended },
    );
    expect(service.writes).toEqual([]);
    expect(outcomes(receipt)).toEqual(['+ oslo steve: unapproved', '- oslo verna: unapproved']);
    for (const { why } of receipt.changes) expect(why).toContain('that no longer counts');
    expect(
      announcedOf({ ...approved, ended }, proposalOf({ ...dated, at: '2026-12-01T00:00:00Z' }).at)
        .upcoming,
    ).toEqual([]);
  });

  it('was approved for another day where only something else has ended', async () => {
    const group = { id: groupIdOf('x') };
    const ended = approved.upcoming.map((change) => namedChange({ ...change, group }));
    const members = ['dorice', 'verna', 'steve'];
    const { receipt } = await applied(
      { groups: { oslo: { live: ['dorice', 'verna'], members } } },
      { ...approved, ended },
    );
    expect(receipt.changes.map(({ why }) => why)).toEqual([
      'The files ask for it now, but it was approved for 2026-12-01T00:00:00Z.',
    ]);
  });

  it('stays approved where another line ends the membership at the same moment', async () => {
    const leavers = [{ user: 'verna', on: '2026-12-01' }];
    const { receipt } = await applied({ ...dated, leavers, at: '2026-12-02T00:00:00Z' }, approved);
    expect(outcomes(receipt)).toContain('- oslo verna: applied');
  });

  it('stays approved where somebody leaves for good later than that, and is removed after both days', async () => {
    const leavers = [{ user: 'verna', on: '2026-12-03' }];
    const { receipt } = await applied({ ...dated, leavers, at: '2026-12-05T00:00:00Z' }, approved);
    expect(outcomes(receipt)).toContain('- oslo verna: applied');
  });

  it('is not approved for an earlier day', async () => {
    const members = ['dorice', 'verna', 'steve'];
    const earlier = { groups: { oslo: { live: ['dorice', 'verna'], members } } };
    const { receipt } = await applied({ ...earlier, at: '2026-11-29T00:00:00Z' }, approved);
    expect(outcomes(receipt)).toEqual(['+ oslo steve: unapproved']);
    expect(receipt.changes[0]?.why).toContain('approved for 2026-12-01T00:00:00Z');
  });

  it('counts as in place, or as obsolete, like any other change', async () => {
    const gone = { groups: { oslo: { live: ['dorice'], members: ['dorice'] } } };
    const { receipt } = await applied({ ...gone, at: '2026-12-05T00:00:00Z' }, approved);
    expect(outcomes(receipt)).toEqual(['+ oslo steve: obsolete', '- oslo verna: already']);
  });

  it('stands in a receipt that can be read again, whatever became of it', async () => {
    const { receipt } = await applied({ ...dated, at: '2026-12-05T00:00:00Z' }, approved);
    const again: WorldSpec = { groups: { oslo: { live: ['dorice', 'steve'], members: [] } } };
    const obsolete = await applied({ ...again, at: '2026-12-05T00:00:00Z' }, approved);
    for (const { changes } of [receipt, obsolete.receipt]) {
      expect(changes.filter((change) => 'on' in change)).toEqual([]);
    }
  });

  it('holds a removal of the same person until it is done', async () => {
    const groups: WorldSpec['groups'] = {
      oslo: {
        live: ['verna', 'dorice'],
        members: ['dorice', { user: 'verna', until: '2026-11-30' }],
      },
      lille: { live: ['steve'], members: ['steve', { user: 'verna', from: '2026-12-01' }] },
    };
    const answer = { kind: 'refused', reason: 'not-found', why: 'No.', requests: 1 } as const;
    const { receipt } = await applied({ groups, at: '2026-12-01T00:00:00Z' }, planOf({ groups }), {
      answers: { '+ lille verna': answer },
    });
    expect(outcomes(receipt)).toEqual(['+ lille verna: failed', '- oslo verna: blocked']);
  });
});

describe('what a due run may carry out of a plan', () => {
  const expecting: WorldSpec = {
    groups: {
      oslo: { live: ['dorice'], members: ['dorice', 'steve', { user: 'nora', pending: true }] },
    },
  };
  const plan = planOf({ ...expecting, unknown: ['nora'] });

  it('is whom it awaited, once the account has appeared, and no change of its own', async () => {
    const { receipt } = await applied(expecting, announcedOf(plan, proposalOf(expecting).at));
    expect(outcomes(receipt)).toEqual(['+ oslo nora: applied', '+ oslo steve: unapproved']);
    expect(receipt.digests.approved).toEqual([plan.digest]);
  });

  it('is not what it announced for another day', () => {
    const { upcoming } = announcedOf(
      approved,
      proposalOf({ ...dated, at: '2026-11-30T00:00:00Z' }).at,
    );
    expect(upcoming).toEqual([]);
  });

  it('is not what another line has dated since', async () => {
    const later = { user: 'steve', from: '2026-12-02' };
    const groups = { oslo: { live: ['dorice'], members: ['dorice', later] } };
    const { receipt } = await applied({ groups, at: '2026-12-03T00:00:00Z' }, approved);
    expect(outcomes(receipt)).toContain('+ oslo steve: unapproved');
  });
});

it('the way out of what nobody approved is told once, by the labels of the files', async () => {
  const groups = {
    oslo: {
      live: ['dorice'],
      members: ['dorice', 'steve', 'nora'],
      liveName: 'Oslo',
      id: 'g-oslo',
    },
    lille: { live: ['dorice'], members: ['dorice', 'nora'] },
  };
  const none = planOf({ groups: { hanoi: { live: ['dorice'], members: ['dorice'] } } });
  const { receipt } = await applied({ groups }, none);
  const told = receipt.findings.filter(({ code }) => code === 'unapproved-changes');
  expect(told.map(({ message }) => message)).toEqual([
    '3 changes of 2 groups are wanted now, and no approved plan holds them.',
  ]);
  expect(told[0]?.hint).toContain('drift: [oslo, lille] }');
});

it('an approved add whose end has passed since is obsolete', async () => {
  const groups: WorldSpec['groups'] = {
    oslo: { live: ['dorice'], members: ['dorice', { user: 'verna', until: '2026-11-30' }] },
  };
  const { receipt } = await applied({ groups, at: '2026-12-02T00:00:00Z' }, planOf({ groups }));
  expect(outcomes(receipt)).toEqual(['+ oslo verna: obsolete', '- oslo verna: already']);
});

describe('someone who was approved before the account existed', () => {
  const joins: WorldSpec = { groups: { oslo: { live: ['dorice'], members: ['dorice', 'nora'] } } };
  const [group] = proposalOf(joins).groups;
  const expecting = (email: string): Plan => ({
    ...planOf({ groups: { oslo: { live: ['dorice'], members: ['dorice'] } } }),
    pending: [
      {
        action: 'add',
        group: group?.group ?? expect.unreachable(),
        account: { id: emailOf('nora'), email: email as ReturnType<typeof emailOf> },
        because: { kind: 'pending' },
      },
    ],
  });
  /** The account has appeared: its add is in the fresh proposal, under its id. */
  const appeared = (kind: BecauseKind): Proposal => {
    const fresh = proposalOf(joins);
    return {
      ...fresh,
      groups: fresh.groups.map((each) => ({
        ...each,
        changes: each.changes.map((change) => ({
          ...change,
          account: { ...change.account, email: emailOf('nora') },
          because: { kind },
        })),
      })),
    };
  };

  it.each<[string, string, BecauseKind, number]>([
    ['joins when it appears', 'nora@banc.ly', 'pending', 1],
    ['in whichever case the email was written', 'Nora@Banc.ly', 'pending', 1],
    ['and nobody else does', 'steve@banc.ly', 'pending', 0],
    ['and not by a line that says so no more', 'nora@banc.ly', 'declared', 0],
  ])('%s', (_, email, kind, count) => {
    const known = { earlier: new Map(), othersKnown: false };
    const { plan } = intersect([expecting(email)], appeared(kind), known);
    expect(plan.changes).toHaveLength(count);
  });
});

describe('what a plan approves', () => {
  const noon = parseInstant('2026-11-23T12:00:00Z') ?? expect.unreachable();
  const oslo = { id: groupIdOf('oslo'), name: 'oslo' };
  const nora: Change = {
    ...{ action: 'add', group: oslo, account: { id: idOf('nora'), email: emailOf('nora') } },
    because: { kind: 'pending' },
  };
  const on = '2026-11-23T12:00:00Z';
  const joins: Change = { ...nora, because: { kind: 'from', on } };
  const awaited = { ...nora, account: { id: emailOf('nora'), email: emailOf('nora') } } as const;
  const none = planOf({ groups: { oslo: { live: ['dorice'], members: ['dorice'] } } });
  const plans = {
    changes: { ...none, changes: [joins] },
    noop: { ...none, noop: [joins] },
    upcoming: { ...none, upcoming: [{ ...joins, on }] },
    pending: { ...none, pending: [awaited as PendingChange] },
  };

  it.each<[string, Plan, Change, boolean]>([
    ['is each of its changes', plans.changes, { ...joins, because: { kind: 'declared' } }, true],
    ['and what was in place already', plans.noop, joins, true],
    ['and what it announced, on its day', plans.upcoming, joins, true],
    ['and not the opposite', plans.upcoming, { ...joins, action: 'remove' }, false],
    ['and whom it awaited', plans.pending, nora, true],
    [
      'and not in another group',
      plans.pending,
      { ...nora, group: { ...oslo, id: groupIdOf('x') } },
      false,
    ],
    ['and not their removal', plans.pending, { ...nora, action: 'remove' }, false],
    [
      'and not somebody without an email',
      plans.pending,
      { ...nora, account: { id: idOf('nora') } },
      false,
    ],
    ['and nothing else', none, nora, false],
  ])('%s', (_, plan, change, approves) => {
    expect(approvalOf(plan, noon)(change)).toBe(approves);
  });

  it.each(Object.entries(plans))('is not what has ended since: %s', (_, plan) => {
    const all = [...plan.changes, ...plan.noop, ...plan.upcoming, ...plan.pending];
    const ended = all.map((change) => namedChange(change));
    const [change] = plan === plans.pending ? [nora] : [joins];
    expect(approvalOf({ ...plan, ended: [] }, noon)(change)).toBe(true);
    expect(approvalOf({ ...plan, ended }, noon)(change)).toBe(false);
    const others = ended.map((each) => ({ ...each, group: 'other' }));
    expect(approvalOf({ ...plan, ended: others }, noon)(change)).toBe(true);
  });

  it('is of what it announced what is due, and no change, nor what its merge held beyond it', () => {
    const merged = { pull: 1, mergedAt: on, commit: 'c', approvals: [], beyond: ['groups/x.yaml'] };
    const whole: Plan = { ...plans.changes, ...{ upcoming: plans.upcoming.upcoming, merged } };
    const withheld = [{ ...joins, guard: 'never-empty' as const }];
    const due = announcedOf({ ...whole, noop: [joins], withheld }, noon);
    expect(due).toMatchObject({ changes: [], noop: [], withheld: [], files: [] });
    expect([due.upcoming, due.merged]).toEqual([whole.upcoming, { ...merged, beyond: [] }]);
    expect(announcedOf(plans.upcoming, noon)).not.toHaveProperty('merged');
    expect(announcedOf(whole, (noon - 1) as Instant).upcoming).toEqual([]);
    const undated = [{ ...joins, on: 'some day' }];
    expect(announcedOf({ ...whole, upcoming: undated }, noon).upcoming).toEqual([]);
  });

  it('is of whom it awaited who has an account now, known by its id, and in the files still', () => {
    const awaiting: Plan = { ...none, pending: [awaited as PendingChange] };
    const pending = (user: string) => ({ user, pending: true }) as const;
    const files = (...members: NonNullable<WorldSpec['groups'][string]['members']>) =>
      proposalOf({ groups: { oslo: { live: ['nora'], members } } });
    expect(appearedOf(awaiting, files(pending('nora'), pending('steve'), 'verna'))).toMatchObject([
      { action: 'add', account: { id: '0-nora', email: 'nora@banc.ly' } },
    ]);
    expect(appearedOf(awaiting, files('nora'))).toEqual([]);
    expect(appearedOf(none, files(pending('nora')))).toEqual([]);
    const nameless = { ...files(pending('nora')), describe: () => ({ id: idOf('nora') }) };
    expect(appearedOf(awaiting, nameless)).toEqual([]);
  });
});

it('several approved plans are judged one by one, and their total together', async () => {
  const live = ['a', 'b', 'c', 'd', 'e', 'f'];
  const world = (members: readonly string[], total = 100): WorldSpec => ({
    groups: { oslo: { live, members } },
    limits: { total },
  });
  const plans = [planOf(world(['c', 'd', 'e', 'f'])), planOf(world(['a', 'b', 'e', 'f']))];
  const both = await applied(world(['e', 'f']), plans);
  expect(both.service.writes).toHaveLength(4);
  const over = await applied(world(['e', 'f'], 3), plans);
  expect(over.service.writes).toEqual([]);
  expect(new Set(over.receipt.changes.map(({ outcome }) => outcome))).toEqual(
    new Set(['withheld']),
  );
});

describe('a receipt of merged pull requests', () => {
  const merged = (pull: number): MergedProposal => ({
    pull,
    mergedAt: '2026-11-29T00:00:00Z',
    commit: 'e'.repeat(40),
    approvals: [],
  });

  it('names each that one of the plans carries', async () => {
    const plans = [
      { ...approved, merged: merged(1) },
      approved,
      { ...approved, merged: merged(2) },
    ];
    const { receipt } = await applied(dated, plans);
    expect(receipt.pulls?.map(({ pull }) => pull)).toEqual([1, 2]);
  });

  it('has at each change the pull requests that approved it', async () => {
    const world = (members: readonly string[]): WorldSpec => ({
      groups: { oslo: { live: ['a', 'b', 'c'], members } },
    });
    const plans = [
      { ...planOf(world(['a', 'b', 'c', 'd'])), merged: merged(1) },
      { ...planOf(world(['a', 'b', 'c', 'd', 'e'])), merged: merged(2) },
    ];
    const { receipt } = await applied(world(['a', 'b', 'c', 'd', 'e']), plans);
    expect(receipt.changes.map(({ account, pulls }) => [account.id, pulls])).toEqual([
      ['0-d', [1, 2]],
      ['0-e', [2]],
    ]);
    const [only] = (await applied(world(['a', 'b', 'c', 'd']), plans.slice(0, 1))).receipt.changes;
    expect(only).not.toHaveProperty('pulls');
  });

  it('names none of a plan that was made by hand', async () => {
    expect((await applied(dated, approved)).receipt).not.toHaveProperty('pulls');
  });
});
