import { describe, expect, it } from 'vitest';
import { differencesOf, nameInFolder, stricter } from '../../src/desired/differences.ts';
import { declaredOf, type WorldSpec } from '../support/world.ts';

const base: WorldSpec = {
  limits: { percent: 20, atLeast: 2, atMost: 25, total: 100 },
  protect: { groups: ['finance', 'legal'], accounts: ['boss', 'chief'] },
  mapped: { ann: 'ann' },
  leavers: [
    { user: 'zoe', on: '2026-12-01' },
    { user: 'yan', on: '2026-12-02' },
  ],
  consents: [
    { removals: { oslo: 3, lille: 1 }, drift: ['oslo', 'lille'] },
    { removals: { paris: 2 }, total: 120 },
  ],
  sets: { team: { members: ['dee', { user: 'eve', until: '2026-12-24' }] } },
  groups: {
    oslo: { members: ['ann', 'bob', { set: 'team' }], except: ['eve', 'kim'] },
    lille: { members: ['ann'], mode: 'additive', absent: ['bob', 'cy'], id: 'g-1' },
    paris: { members: ['cy', { user: 'new', pending: true }] },
  },
};
const { oslo = {}, lille = {}, paris = {} } = base.groups;
const withGroups = (groups: WorldSpec['groups']): Partial<WorldSpec> => ({
  groups: { ...base.groups, ...groups },
});
const all = ['lille', 'oslo', 'paris'];
const found = (edit: Partial<WorldSpec>, unsound: readonly string[] = []) =>
  differencesOf(declaredOf(base), declaredOf({ ...base, ...edit }), new Set(unsound));
const concerned = (edit: Partial<WorldSpec>) =>
  found(edit)
    .groups.map(({ head }) => head.name)
    .sort();

describe('The groups that a proposal is about', () => {
  it.each<[string, Partial<WorldSpec>, readonly string[]]>([
    ['nothing', {}, []],
    ['a line', withGroups({ oslo: { ...oslo, members: ['ann', { set: 'team' }] } }), ['oslo']],
    [
      'lines in another order',
      withGroups({ oslo: { ...oslo, members: [{ set: 'team' }, 'bob', 'ann'] } }),
      [],
    ],
    [
      'a date of an inclusion',
      withGroups({
        oslo: { ...oslo, members: ['ann', 'bob', { set: 'team', until: '2027-01-01' }] },
      }),
      ['oslo'],
    ],
    ['a set', { sets: { team: { members: ['dee'] } } }, ['oslo']],
    [
      'the end of a line in a set',
      { sets: { team: { members: ['dee', { user: 'eve', until: '2026-12-25' }] } } },
      ['oslo'],
    ],
    ['who is pending', withGroups({ paris: { members: ['cy', 'new'] } }), ['paris']],
    ['an except', withGroups({ oslo: { ...oslo, except: ['eve'] } }), ['oslo']],
    ['an except, in another order', withGroups({ oslo: { ...oslo, except: ['kim', 'eve'] } }), []],
    ['an absent', withGroups({ lille: { ...lille, absent: ['cy'] } }), ['lille']],
    ['an absent, in another order', withGroups({ lille: { ...lille, absent: ['cy', 'bob'] } }), []],
    ['a mode', withGroups({ oslo: { ...oslo, mode: 'additive' } }), ['oslo']],
    ['an id', withGroups({ lille: { ...lille, id: 'g-2' } }), ['lille']],
    ['whether it may be empty', withGroups({ oslo: { ...oslo, allowEmpty: true } }), ['oslo']],
    ['a name in another case', { groups: { OSLO: oslo, lille, paris } }, []],
    ['whose email it is', { mapped: { ann: 'bob' } }, ['lille', 'oslo', 'paris']],
    ['whose email it is, of nobody named', { mapped: { ann: 'ann', x: 'x' } }, ['paris']],
    ['a new group', withGroups({ rome: { members: ['ann'] } }), ['rome']],
    ['a limit of the least', { limits: { ...base.limits, atLeast: 3 } }, all],
    ['a limit of the most', { limits: { ...base.limits, atMost: 26 } }, all],
    ['a percentage', { limits: { ...base.limits, percent: 21 } }, all],
    ['a total', { limits: { ...base.limits, total: 99 } }, all],
    ['a protected group', { protect: { ...base.protect, groups: ['finance', 'sales'] } }, all],
    [
      'protected ones in another order',
      { protect: { groups: ['legal', 'finance'], accounts: ['chief', 'boss'] } },
      [],
    ],
    ['a protected account', { protect: { ...base.protect, accounts: ['boss', 'cfo'] } }, all],
    ['a leaver', { leavers: [{ user: 'zoe', on: '2026-12-01' }] }, all],
    [
      "a leaver's day",
      { leavers: [{ user: 'zoe', on: '2026-12-03' }, ...(base.leavers ?? []).slice(1)] },
      all,
    ],
    ['leavers in another order', { leavers: [...(base.leavers ?? [])].reverse() }, []],
    ['a consent less, with a total', { consents: (base.consents ?? []).slice(0, 1) }, all],
    ['a consent less', { consents: (base.consents ?? []).slice(1) }, ['lille', 'oslo']],
    [
      'a consent more',
      { consents: [...(base.consents ?? []), { removals: { Paris: 1 } }] },
      ['paris'],
    ],
    [
      'a consent that names drift',
      { consents: [...(base.consents ?? []), { drift: ['Paris'] }] },
      ['paris'],
    ],
    [
      'a consent, written another way',
      {
        consents: [
          { removals: { LILLE: 1, Oslo: 3 }, drift: ['Lille', 'Oslo'] },
          ...(base.consents ?? []).slice(1),
        ],
      },
      [],
    ],
  ])('%s', (_, edit, names) => {
    expect(concerned(edit)).toEqual(names);
  });
});

describe('The group of the base', () => {
  const pairs = (groups: WorldSpec['groups']) =>
    found({ groups, limits: { total: 1 } }).groups.map(
      ({ head, base: before }) => `${head.name} ← ${before?.name ?? 'none'}`,
    );

  it('is found by id first, then by name, and counts once', () => {
    expect(pairs({ renamed: { ...lille, id: 'g-1' }, lille: {} })).toEqual([
      'renamed ← lille',
      'lille ← none',
    ]);
    expect(pairs({ lille: { ...lille, id: 'g-9' } })).toEqual(['lille ← none']);
    expect(pairs({ Oslo: oslo })).toEqual(['Oslo ← oslo']);
  });

  it('is gone where no file declares it, unless that file is not followed', () => {
    const removed = (unsound: readonly string[]) =>
      found({ groups: { oslo } }, unsound).removed.map(({ name }) => name);
    expect(removed([])).toEqual(['lille', 'paris']);
    expect(removed(['groups/lille.yaml'])).toEqual(['paris']);
  });
});

it('consents are new that the base does not hold with equal content', () => {
  const consents = [{ removals: { oslo: 4 } }, ...(base.consents ?? [])];
  expect(found({ consents }).newConsents.map(({ removals }) => [...removals])).toEqual([
    [['oslo', 4]],
  ]);
});

it('the stricter of two guards has the smaller numbers, and protects what either does', () => {
  const guards = (spec: Partial<WorldSpec>) => declaredOf({ ...base, ...spec }).config.guards;
  const other = guards({
    limits: { percent: 30, atLeast: 1, atMost: 30, total: 50 },
    protect: { groups: ['legal', 'sales'], accounts: ['cfo'] },
  });
  const { removals, protect } = stricter(guards({}), other);
  expect(removals).toEqual({ percent: 20, atLeast: 1, atMost: 25, total: 50 });
  expect(protect.groups.map(({ name }) => name)).toEqual(['finance', 'legal', 'sales']);
  expect(protect.accounts).toEqual(other.protect.accounts);
});

it.each([
  ['a/memberships/rollcall.yaml', 'a/memberships/groups/oslo.yaml', 'groups/oslo.yaml'],
  ['a/memberships/rollcall.yaml', 'groups/a/memberships/', 'groups/a/memberships/'],
  ['rollcall.yaml', 'groups/oslo.yaml', 'groups/oslo.yaml'],
])('beside %s the path inside the folder of %s is %s', (config, file, name) => {
  const declared = declaredOf(base);
  const place = { ...declared.config.place, file: config };
  expect(nameInFolder({ config: { ...declared.config, place } }, file)).toBe(name);
});
