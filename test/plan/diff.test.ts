import { describe, expect, it } from 'vitest';
import { planOf, sentences } from '../support/world.ts';

const joined = (plan: ReturnType<typeof planOf>) => sentences(plan.changes);

describe('the plan of one group', () => {
  it('adds who is declared and not in, removes who is in and not declared', () => {
    const plan = planOf({
      groups: { oslo: { live: ['verna', 'steve'], members: ['verna', 'janaye'] } },
    });
    expect(joined(plan)).toEqual(['+ oslo janaye', '- oslo steve']);
  });

  it('is empty when live is as declared', () => {
    const plan = planOf({ groups: { oslo: { live: ['verna'], members: ['verna'] } } });
    expect(plan.changes).toEqual([]);
    expect(plan.findings).toEqual([]);
  });

  it('removes nobody from an additive group but whom absent names', () => {
    const plan = planOf({
      groups: {
        oslo: {
          mode: 'additive',
          live: ['verna', 'steve', 'dorice'],
          members: ['janaye'],
          absent: ['steve'],
        },
      },
    });
    expect(joined(plan)).toEqual(['+ oslo janaye', '- oslo steve']);
  });

  it('removes a member with a hidden email by id', () => {
    const plan = planOf({
      accounts: { steve: { hidden: true } },
      groups: { oslo: { live: ['verna', 'steve'], members: ['verna'] } },
    });
    expect(plan.changes.map(({ account }) => account)).toEqual([{ id: '0-steve', name: 'steve' }]);
  });

  it('says which line a change comes from, and the reason that the line gives', () => {
    const plan = planOf({
      groups: {
        oslo: { live: ['steve'], members: [{ user: 'verna', because: 'OPS-123' }, 'janaye'] },
      },
    });
    expect(plan.changes.map(({ because }) => because)).toEqual([
      { kind: 'declared', file: 'groups/oslo.yaml', line: 5 },
      { kind: 'declared', file: 'groups/oslo.yaml', line: 4, text: 'OPS-123' },
      { kind: 'undeclared', file: 'groups/oslo.yaml', line: 3 },
    ]);
  });

  it('counts people before and after, apps not among them', () => {
    const plan = planOf({
      accounts: { bot: { type: 'app' }, steve: { status: 'deactivated' } },
      groups: { oslo: { live: ['verna', 'steve', 'bot'], members: ['verna', 'janaye', 'dorice'] } },
    });
    expect(plan.groups).toEqual([
      {
        id: 'g-oslo',
        name: 'oslo',
        owners: [],
        mode: 'authoritative',
        before: 2,
        after: 3,
        file: 'groups/oslo.yaml',
      },
    ]);
  });
});

describe('a group that could not be read', () => {
  it.each([
    ['unreadable', 'group-unreadable'],
    ['gone', 'group-not-found'],
  ] as const)('is left alone when it is %s, and the others go on', (live, code) => {
    const plan = planOf({
      groups: { oslo: { live, members: ['verna'] }, lille: { live: [], members: ['verna'] } },
    });
    expect(joined(plan)).toEqual(['+ lille verna']);
    expect(plan.findings.map((finding) => finding.code)).toEqual([code]);
  });

  it('is left alone when two files turn out to mean it', () => {
    const plan = planOf({
      groups: {
        oslo: { live: [], members: ['verna'] },
        'oslo by id': { live: [], liveId: 'g-oslo', liveName: 'oslo', members: ['steve'] },
      },
    });
    expect(plan.changes).toEqual([]);
    expect(plan.findings.map(({ code }) => code)).toEqual(['duplicate-group', 'duplicate-group']);
  });
});

it('tells a rename, and goes by the id', () => {
  const plan = planOf({
    groups: { oslo: { live: [], liveId: 'g-1', liveName: 'oslo-office', members: ['verna'] } },
  });
  expect(joined(plan)).toEqual(['+ oslo-office verna']);
  expect(plan.findings.map(({ code }) => code)).toEqual(['group-renamed']);
});
