import { describe, expect, it } from 'vitest';
import { applied, outcomes } from '../support/service.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

const whyOf = ({ receipt }: Awaited<ReturnType<typeof applied>>, sentence: string) =>
  receipt.changes[outcomes(receipt).indexOf(sentence)]?.why;

it('Verna and Steve swap their groups: each joins the other one before they leave their own', async () => {
  const swap: WorldSpec = {
    groups: {
      oslo: { live: ['verna', 'dorice'], members: ['steve', 'dorice'] },
      lille: { live: ['steve', 'rachael'], members: ['verna', 'rachael'] },
    },
  };
  const { service } = await applied(swap, planOf(swap));
  expect(service.writes).toEqual([
    '+ lille verna',
    '+ oslo steve',
    '- lille steve',
    '- oslo verna',
  ]);
});

it('Verna moves, and Lille refuses her: she stays in Oslo, and the others go on', async () => {
  const world: WorldSpec = {
    groups: {
      oslo: { live: ['verna', 'dorice', 'steve'], members: ['dorice'] },
      lille: { live: ['rachael'], members: ['rachael', 'verna', 'steve'] },
    },
  };
  const refused = { kind: 'refused', reason: 'not-found', why: 'No.', requests: 1 } as const;
  const ended = await applied(world, planOf(world), { answers: { '+ lille verna': refused } });
  expect(ended.service.now().groups['oslo']?.live).toEqual(['verna', 'dorice']);
  expect(whyOf(ended, '- oslo verna: blocked')).toBe(
    'It waits until the same person has been added to lille, and that is not done.',
  );
});

it('Steve leaves the bank: he is taken out of twelve groups, whatever their limit', async () => {
  const groups = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `group-${i}`,
      { live: ['steve', 'dorice'], members: ['dorice', 'steve'] },
    ]),
  );
  const leavers = [{ user: 'steve', on: '2026-11-23', because: 'HR-7' }];
  const world: WorldSpec = { groups, leavers, limits: { atLeast: 0 } };
  const { service, receipt } = await applied(world, planOf(world));
  expect(service.writes).toHaveLength(12);
  expect(receipt.changes.every(({ confirmed }) => confirmed === true)).toBe(true);
});

it("Florian's contract ends between the plan and its apply: he does not join where he would have", async () => {
  const until = { user: 'florian', until: '2026-11-24' };
  const world: WorldSpec = { groups: { oslo: { live: ['dorice'], members: ['dorice', until] } } };
  const { receipt, service } = await applied(
    { ...world, at: '2026-11-25T00:00:00Z' },
    planOf(world),
  );
  expect(service.writes).toEqual([]);
  expect(outcomes(receipt)).toEqual(['+ oslo florian: obsolete', '- oslo florian: already']);
});

it('Florian leaves where he was, as the plan announced', async () => {
  const until = { user: 'florian', until: '2026-11-24' };
  const oslo = { live: ['dorice', 'florian'], members: ['dorice', until] };
  const world: WorldSpec = { groups: { oslo } };
  const { receipt } = await applied({ ...world, at: '2026-11-25T00:00:00Z' }, planOf(world));
  expect(outcomes(receipt)).toEqual(['- oslo florian: applied']);
});

it("Nora's account appears three days after the merge: she joins then, without a new approval", async () => {
  const nora = { user: 'nora', pending: true } as const;
  const world: WorldSpec = { groups: { oslo: { live: ['dorice'], members: ['dorice', nora] } } };
  const merged = planOf({ ...world, unknown: ['nora'] });
  const waiting = await applied({ ...world, unknown: ['nora'] }, merged);
  expect(waiting.service.writes).toEqual([]);
  const { service } = await applied({ ...world, at: '2026-11-26T09:00:00Z' }, merged);
  expect(service.writes).toEqual(['+ oslo nora']);
});

it('Verna changes her email: she is not taken for somebody else, and the new one is named', () => {
  const world: WorldSpec = {
    unknown: ['verna.dillow'],
    groups: { oslo: { live: ['verna', 'steve'], members: ['verna.dillow'] } },
  };
  const plan = planOf(world);
  expect(plan.changes).toEqual([]);
  expect(plan.withheld.map(({ guard }) => guard)).toEqual([
    'unresolved-identity',
    'unresolved-identity',
  ]);
  expect(plan.findings[0]).toMatchObject({
    code: 'email-absent',
    file: 'groups/oslo.yaml',
    line: 4,
  });
});

describe('a plan was approved yesterday, and today', () => {
  const oslo = { live: ['verna', 'dorice'], members: ['dorice', 'steve'] };
  const yesterday: WorldSpec = { groups: { oslo } };
  const today = (group: Partial<typeof oslo> | object, more: Partial<WorldSpec> = {}) =>
    applied({ ...more, groups: { oslo: { ...oslo, ...group } } }, planOf(yesterday));

  it('Steve is in already, and Verna has left by herself', async () => {
    const { service, receipt } = await today({ live: ['dorice', 'steve'] });
    expect(service.writes).toEqual([]);
    expect(outcomes(receipt)).toEqual(['+ oslo steve: already', '- oslo verna: already']);
  });

  it('the group goes by another name, which its id outlives', async () => {
    const { service } = await today({ liveName: 'oslo-it', liveId: 'g-oslo' });
    expect(service.writes).toEqual(['+ oslo-it steve', '- oslo-it verna']);
  });

  it.each<[string, object, Partial<WorldSpec>, string, RegExp]>([
    ['the group is deleted', { live: 'gone' }, {}, 'blocked', /deleted, or renamed/],
    ['the group can not be read', { live: 'unreadable' }, {}, 'blocked', /could not be read/],
    ['the group is synced', { synced: true }, {}, 'obsolete', /identity provider/],
    ['the group is protected', {}, { protect: { groups: ['oslo'] } }, 'obsolete', /protects/],
    ['Verna is to stay', { members: ['dorice', 'verna'] }, {}, 'obsolete', /again|no longer ask/],
    [
      'her mode is additive',
      { mode: 'additive', members: ['dorice'] },
      {},
      'obsolete',
      /no longer/,
    ],
  ])('%s', async (_, group, more, outcome, why) => {
    const { receipt, service } = await today(group, more);
    expect(service.writes).toEqual([]);
    for (const change of receipt.changes) {
      expect([change.outcome, change.why]).toEqual([outcome, expect.stringMatching(why)]);
    }
    expect(receipt.changes).toHaveLength(2);
  });

  it('another group has its name: the receipt names both ids', async () => {
    const ended = await today({ liveId: 'g-new' });
    expect(whyOf(ended, '+ oslo steve: blocked')).toBe(
      'Another group has that name now: its id is g-new, the approved one was g-oslo.',
    );
  });

  it('a consent allows more than is needed: no more is done than was approved', async () => {
    const live = ['a', 'b', 'c', 'd', 'e', 'f'];
    const consents = [{ removals: { oslo: 6 } }];
    const plan = planOf({ groups: { oslo: { live, members: ['d', 'e', 'f'] } }, consents });
    const now: WorldSpec = { groups: { oslo: { live, members: ['e', 'f'] } }, consents };
    const { receipt } = await applied(now, plan);
    expect(outcomes(receipt)).toEqual([
      '- oslo a: applied',
      '- oslo b: applied',
      '- oslo c: applied',
      '- oslo d: unapproved',
    ]);
  });
});
