import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removalLimit } from '../../src/plan/guards/removals.ts';
import { proposePlan } from '../../src/plan/propose.ts';
import { planOf, sentences, type WorldSpec, worldOf } from '../support/world.ts';

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => `user-${index + 100}`);
/** A group of so many people, of whom so many leave. */
const losing = (size: number, leavers: number, name = 'oslo') => ({
  [name]: { live: people(size), members: people(size).slice(leavers) },
});

describe('removals per group (promise 5)', () => {
  it.each([
    { size: 4, leavers: 2, withheld: 0 },
    { size: 4, leavers: 3, withheld: 3 },
    { size: 20, leavers: 4, withheld: 0 },
    { size: 20, leavers: 5, withheld: 5 },
    { size: 400, leavers: 25, withheld: 0 },
    { size: 400, leavers: 70, withheld: 70 },
  ])('a group of $size losing $leavers: $withheld withheld', ({ size, leavers, withheld }) => {
    const plan = planOf({ groups: losing(size, leavers) });
    expect(plan.withheld).toHaveLength(withheld);
    expect(plan.changes).toHaveLength(leavers - withheld);
  });

  it('is clamp(⌊people × percent / 100⌋, atLeast, atMost) for every size', () => {
    const limits = { percent: 20, atLeast: 2, atMost: 25, total: 100 };
    fc.assert(
      fc.property(fc.nat(100_000), (size) => {
        const limit = removalLimit(size, limits);
        expect(limit).toBeGreaterThanOrEqual(2);
        expect(limit).toBeLessThanOrEqual(25);
        if (limit > 2 && limit < 25) expect(limit).toBe(Math.floor(size / 5));
      }),
    );
  });

  it('says what to write to consent: the whole file, where there is none', () => {
    const plan = planOf({ groups: losing(4, 3, 'oslo leads: all') });
    expect(plan.findings).toEqual([
      expect.objectContaining({
        code: 'removals-per-group',
        message:
          '3 of the 4 people in oslo leads: all would be removed; the limit is 2 (20%, at least 2, at most 25). These removals are withheld.',
        hint: 'If you mean 3 removals, write into consents.yaml:\nconsents:\n  - { because: why this is right, until: 2026-12-07, removals: { "oslo leads: all": 3 } }',
      }),
    ]);
  });

  it('says what to add, where there are consents already', () => {
    const consents = [{ until: '2027-01-01', removals: { lille: 2 } }];
    const plan = planOf({ groups: losing(4, 3, 'oslo'), consents });
    expect(plan.findings.map(({ hint }) => hint)).toContain(
      'If you mean 3 removals, add to the list in consents.yaml:\n- { because: why this is right, until: 2026-12-07, removals: { oslo: 3 } }',
    );
  });

  it('lets adds go on', () => {
    const plan = planOf({
      groups: { oslo: { live: people(4), members: ['verna', ...people(4).slice(3)] } },
    });
    expect(sentences(plan.changes)).toEqual(['+ oslo verna']);
  });

  it('does not hold back, or count, removals by date', () => {
    const ended = people(4)
      .slice(0, 3)
      .map((user) => ({ user, until: '2026-11-20' }));
    const plan = planOf({
      groups: { oslo: { live: people(8), members: [...ended, ...people(8).slice(5)] } },
    });
    expect(plan.withheld).toHaveLength(0);
    expect(plan.changes).toHaveLength(5);
  });

  it('counts absent', () => {
    const plan = planOf({
      groups: { oslo: { mode: 'additive', live: people(8), absent: people(3) } },
    });
    expect(plan.withheld).toHaveLength(3);
  });
});

describe('a consent', () => {
  it.each([
    { removals: { Oslo: 3 }, until: '2026-11-23', withheld: 0 },
    { removals: { oslo: 2 }, until: '2026-12-31', withheld: 3 },
    { removals: { oslo: 3 }, until: '2026-11-22', withheld: 3 },
    { removals: { lille: 3 }, until: '2026-12-31', withheld: 3 },
  ])('of $removals until $until leaves $withheld withheld', ({ removals, until, withheld }) => {
    const plan = planOf({ groups: losing(4, 3), consents: [{ removals, until }] });
    expect(plan.withheld).toHaveLength(withheld);
  });

  it('never lowers a limit', () => {
    const plan = planOf({ groups: losing(100, 20), consents: [{ removals: { oslo: 3 } }] });
    expect(plan.withheld).toHaveLength(0);
  });

  it.each([
    ['consent-expired', { removals: { oslo: 3 }, until: '2026-11-22' }],
    ['consent-unneeded', { removals: { oslo: 3 } }],
    ['consent-unknown-group', { removals: { osloo: 3 } }],
  ])('that does nothing is told: %s', (code, consent) => {
    const plan = planOf({ groups: losing(4, 1), consents: [consent] });
    expect(plan.findings.map((finding) => finding.code)).toEqual([code]);
  });
});

describe('never to empty (promise 5)', () => {
  it('withholds all removals when nobody would be left, dated ones too', () => {
    const plan = planOf({
      groups: {
        oslo: { live: ['verna', 'steve'], members: [{ user: 'verna', until: '2026-11-20' }] },
      },
    });
    expect(plan.withheld.map(({ guard }) => guard)).toEqual(['never-empty', 'never-empty']);
  });

  it('does not take an app that joins for somebody who is left', () => {
    const plan = planOf({
      accounts: { bot: { type: 'app' } },
      groups: { oslo: { live: ['verna'], members: [{ user: 'bot', byId: true }] } },
    });
    expect(plan.withheld.map(({ guard }) => guard)).toEqual(['never-empty']);
    expect(plan.groups[0]?.after).toBe(1);
  });

  it('lets the last member go when someone joins, or when the file allows it', () => {
    const swap = planOf({ groups: { oslo: { live: ['verna'], members: ['steve'] } } });
    const empty = planOf({ groups: { oslo: { live: ['verna'], members: [], allowEmpty: true } } });
    expect(sentences(swap.changes)).toEqual(['+ oslo steve', '- oslo verna']);
    expect(sentences(empty.changes)).toEqual(['- oslo verna']);
  });
});

describe('the total (promise 5)', () => {
  const groups = Object.assign(
    {},
    ...['a', 'b', 'c'].map((name) => losing(10, 2, name)),
  ) as ReturnType<typeof losing>;

  it('withholds every removal of the run when it is passed', () => {
    const plan = planOf({ groups, limits: { total: 5 } });
    expect(plan.withheld.map(({ guard }) => guard)).toEqual(Array(6).fill('removals-total'));
  });

  it('is raised by a consent', () => {
    const plan = planOf({ groups, limits: { total: 5 }, consents: [{ total: 6 }] });
    expect(plan.withheld).toEqual([]);
  });

  it('counts only what the guards of each group let through', () => {
    const plan = planOf({
      groups: { ...groups, d: losing(10, 9)['oslo'] ?? {} },
      limits: { total: 6 },
    });
    expect(new Set(plan.withheld.map(({ guard }) => guard))).toEqual(
      new Set(['removals-per-group']),
    );
    expect(plan.changes).toHaveLength(6);
  });
});

describe('an identity in doubt (promise 6)', () => {
  it('freezes the removals of the group that an unresolved email flows into, and of no other', () => {
    const plan = planOf({
      unknown: ['nora'],
      groups: {
        oslo: { live: ['verna', 'steve'], members: ['verna', 'nora', 'janaye'] },
        lille: { live: ['verna', 'steve'], members: ['verna'] },
      },
    });
    expect(sentences(plan.changes)).toEqual(['- lille steve', '+ oslo janaye']);
    expect(plan.withheld.map(({ guard }) => guard)).toEqual(['unresolved-identity']);
    expect(plan.findings.map(({ code }) => code)).toEqual(['email-absent', 'unresolved-identity']);
  });

  it('freezes every removal when it is a protected account that does not resolve', () => {
    const plan = planOf({
      unknown: ['breakglass'],
      protect: { accounts: ['breakglass'] },
      groups: { oslo: { live: ['verna', 'steve'], members: ['verna'] } },
    });
    expect(plan.changes).toEqual([]);
    expect(plan.withheld).toHaveLength(1);
  });

  it('freezes the changes of both accounts that a contradiction concerns, adds too', () => {
    const plan = planOf({
      contradictions: [{ mapped: 'verna', live: 'steve' }],
      groups: { oslo: { live: ['steve', 'dorice'], members: ['verna', 'janaye', 'dorice'] } },
    });
    expect(sentences(plan.changes)).toEqual(['+ oslo janaye']);
    expect(sentences(plan.withheld)).toEqual(['+ oslo verna', '- oslo steve']);
  });
});

describe('a group that could not be read', () => {
  const move = (lille: WorldSpec['groups'][string]): WorldSpec => ({
    groups: { oslo: { live: ['verna', 'dorice', 'steve'], members: ['dorice'] }, lille },
  });

  it.each(['unreadable', 'gone'] as const)(
    'that is %s holds back the removal of whoever is to be in it, and of nobody else',
    (live) => {
      const plan = planOf(move({ live, members: ['verna'] }));
      expect(sentences(plan.changes)).toEqual(['- oslo steve']);
      expect(plan.withheld.map(({ account, guard }) => [account.id, guard])).toEqual([
        ['0-verna', 'unread-group'],
      ]);
    },
  );

  it('holds back nobody whom it does not want', () => {
    const plan = planOf(move({ live: 'unreadable', members: ['anissa'] }));
    expect(sentences(plan.changes)).toEqual(['- oslo steve', '- oslo verna']);
  });
});

describe('an account that Atlassian does not know', () => {
  it('is told at its line, is not added, and freezes the removals of its group: the right id may be a member', () => {
    const plan = planOf({
      nobody: ['hid99'],
      groups: {
        oslo: { live: ['verna', 'hid9'], members: ['verna', { user: 'hid99', byId: true }] },
      },
    });
    expect(plan.changes).toEqual([]);
    expect(sentences(plan.withheld)).toEqual(['- oslo hid9']);
    expect(plan.findings.map(({ code, line }) => [code, line])).toEqual([
      ['account-unknown', 5],
      ['unresolved-identity', 3],
    ]);
  });
});

it('whoever a file names that is not followed keeps what they have', () => {
  const plan = planOf({
    unfollowed: ['verna'],
    groups: { oslo: { live: ['verna', 'dorice', 'steve'], members: ['dorice'] } },
  });
  expect(sentences(plan.changes)).toEqual(['- oslo steve']);
  expect(plan.findings[0]?.message).toContain('groups/broken.yaml');
});

it('accounts.yaml is looked through once, however many groups wait for somebody', () => {
  const waiting: WorldSpec['groups'][string] = {
    live: ['verna'],
    members: ['verna', { user: 'nora', pending: true }],
  };
  const groups = { oslo: waiting, lille: waiting, hanoi: waiting };
  const { input } = worldOf({ unknown: ['nora'], mapped: { verna: 'verna' }, groups });
  let times = 0;
  const mapped = new Map(input.mapped);
  mapped.values = () => {
    times += 1;
    return input.mapped.values();
  };
  expect(proposePlan({ ...input, mapped }).pending).toHaveLength(3);
  expect(times).toBe(1);
});
