import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planOf, sentences, type WorldSpec } from '../support/world.ts';

const people = ['verna', 'florian', 'anissa', 'janaye', 'dorice', 'steve'] as const;
const some = fc.uniqueArray(fc.constantFrom(...people));
const free = { percent: 100, atLeast: 100, atMost: 100, total: 1000 };

/** Sets and groups in a row: each may bring in those before it. */
interface Row {
  readonly kind: 'set' | 'group';
  readonly own: readonly string[];
  readonly brings: readonly number[];
  readonly except: readonly string[];
  readonly live: readonly string[];
}

const row = fc.record({
  kind: fc.constantFrom('set' as const, 'group' as const),
  own: some,
  brings: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
  except: some,
  live: some,
});
const rows = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((each, index) => tidy(each, index)));

/** Whoever a group names by itself can't be in its `except`; a set has none. */
function tidy(each: Row, index: number): Row {
  const except = each.kind === 'set' ? [] : each.except.filter((one) => !each.own.includes(one));
  return { ...each, except, brings: each.brings.filter((other) => other < index) };
}

function worldOf(all: readonly Row[]): WorldSpec {
  const lines = ({ own, brings }: Row) => [
    ...own,
    ...brings.map((other) =>
      all[other]?.kind === 'set' ? { set: `x${other}` } : { group: `X${other}` },
    ),
  ];
  const of = (kind: Row['kind']) =>
    all.flatMap((each, index) => (each.kind === kind ? [[`x${index}`, each] as const] : []));
  return {
    limits: free,
    sets: Object.fromEntries(of('set').map(([name, each]) => [name, { members: lines(each) }])),
    groups: Object.fromEntries(
      of('group').map(([name, each]) => [
        name,
        { live: each.live, members: lines(each), except: each.except, allowEmpty: true },
      ]),
    ),
  };
}

/** Who is in, said the simplest way. */
function inside(index: number, all: readonly Row[]): ReadonlySet<string> {
  const each = all[index];
  if (each === undefined) return new Set();
  const brought = each.brings.flatMap((other) => [...inside(other, all)]);
  return new Set([...each.own, ...brought.filter((one) => !each.except.includes(one))]);
}

it('sets, groups in groups and except mean what their sentence says, whichever way they are nested', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const expected = all.flatMap((each, index) => {
        if (each.kind === 'set') return [];
        const wanted = inside(index, all);
        return [
          ...[...wanted]
            .filter((one) => !each.live.includes(one))
            .map((one) => `+ x${index} ${one}`),
          ...each.live.filter((one) => !wanted.has(one)).map((one) => `- x${index} ${one}`),
        ];
      });
      expect([...sentences(planOf(worldOf(all)).changes)].sort()).toEqual(expected.sort());
    }),
  );
});

it('a leaver is in nothing, whatever brings them in', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(...people), (all, user) => {
      const plan = planOf({ ...worldOf(all), leavers: [{ user, on: '2026-11-01' }] });
      const theirs = sentences(plan.changes).filter((line) => line.endsWith(` ${user}`));
      const live = all.flatMap((each, index) =>
        each.kind === 'group' && each.live.includes(user) ? [`- x${index} ${user}`] : [],
      );
      expect([...theirs].sort()).toEqual(live.sort());
    }),
  );
});

it('the order of lines and files does not matter', () => {
  const shuffled = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).reverse());
  fc.assert(
    fc.property(rows, (all) => {
      const world = worldOf(all);
      const backwards = Object.fromEntries(
        Object.entries(shuffled(world.groups)).map(([name, group]) => [
          name,
          {
            ...group,

            members: (group.members ?? []).toReversed(),
          },
        ]),
      );
      const plan = planOf({ ...world, sets: shuffled(world.sets ?? {}), groups: backwards });
      expect(plan.digest).toBe(planOf(world).digest);
    }),
  );
});
