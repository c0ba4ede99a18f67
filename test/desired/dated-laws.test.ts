import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planOf, sentences, type WorldSpec } from '../support/world.ts';

const people = ['verna', 'florian', 'dorice'] as const;
const free = { percent: 100, atLeast: 100, atMost: 100, total: 1000 };
/** Days of December 2026. */
const lastDay = 9;
const dayOf = (day: number) => `2026-12-0${day}`;

/** The first and the last day that count; either may be open. */
interface Dates {
  readonly from?: number;
  readonly until?: number;
}

const dates = fc
  .record(
    { from: fc.integer({ min: 1, max: lastDay }), until: fc.integer({ min: 1, max: lastDay }) },
    { requiredKeys: [] },
  )
  .map(({ from, until }): Dates =>
    from !== undefined && until !== undefined && from > until
      ? { from: until, until: from }
      : { ...(from && { from }), ...(until && { until }) },
  );

/** Sets and groups in a row: each may bring in those before it, within dates. */
interface Row {
  readonly kind: 'set' | 'group';
  readonly own: readonly (Dates & { readonly user: string })[];
  readonly brings: readonly (Dates & { readonly other: number })[];
  readonly live: readonly string[];
}

const rows = fc
  .array(
    fc.record({
      kind: fc.constantFrom('set' as const, 'group' as const),
      own: fc.uniqueArray(
        fc.tuple(fc.constantFrom(...people), dates).map(([user, each]) => ({ user, ...each })),
        { selector: ({ user }) => user },
      ),
      brings: fc.uniqueArray(
        fc.tuple(fc.nat(5), dates).map(([other, each]) => ({ other, ...each })),
        { selector: ({ other }) => other, maxLength: 3 },
      ),
      live: fc.uniqueArray(fc.constantFrom(...people)),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map((each, index): Row => ({
      ...each,
      brings: each.brings.filter(({ other }) => other < index),
    })),
  );

const written = ({ from, until }: Dates) => ({
  ...(from && { from: dayOf(from) }),
  ...(until && { until: dayOf(until) }),
});

function worldOf(all: readonly Row[], day: number): WorldSpec {
  const lines = ({ own, brings }: Row) => [
    ...own.map(({ user, ...each }) => ({ user, ...written(each) })),
    ...brings.map(({ other, ...each }) => ({
      ...(all[other]?.kind === 'set' ? { set: `x${other}` } : { group: `X${other}` }),
      ...written(each),
    })),
  ];
  const of = (kind: Row['kind']) =>
    all.flatMap((each, index) => (each.kind === kind ? [[`x${index}`, each] as const] : []));
  return {
    at: `${dayOf(day)}T12:00:00Z`,
    limits: free,
    sets: Object.fromEntries(of('set').map(([name, each]) => [name, { members: lines(each) }])),
    groups: Object.fromEntries(
      of('group').map(([name, each]) => [
        name,
        { live: each.live, members: lines(each), allowEmpty: true },
      ]),
    ),
  };
}

const covers = ({ from = 0, until = Infinity }: Dates, day: number) => from <= day && day <= until;

/** Who is in on a day: by a line that counts then, or by what a line brings in that counts then. */
function isIn(all: readonly Row[], index: number, user: string, day: number): boolean {
  const { own = [], brings = [] } = all[index] ?? {};
  return (
    own.some((line) => line.user === user && covers(line, day)) ||
    brings.some((line) => covers(line, day) && isIn(all, line.other, user, day))
  );
}

it('dates bound whatever their lines bring in, on every day (promise 11)', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: lastDay }), (all, day) => {
      const expected = all.flatMap(({ kind, live }, index) =>
        kind === 'set'
          ? []
          : people.flatMap((user) => {
              const wanted = isIn(all, index, user, day);
              if (wanted === live.includes(user)) return [];
              return `${wanted ? '+' : '-'} x${index} ${user}`;
            }),
      );
      expect([...sentences(planOf(worldOf(all, day)).changes)].sort()).toEqual(expected.sort());
    }),
  );
});

it('what is announced is each day on which somebody joins or leaves, and no other', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: lastDay }), (all, day) => {
      const expected = all.flatMap(({ kind }, index) =>
        kind === 'set'
          ? []
          : people.flatMap((user) =>
              Array.from({ length: lastDay + 1 - day }, (_, ahead) => day + 1 + ahead).flatMap(
                (next) => {
                  const [before, after] = [
                    isIn(all, index, user, next - 1),
                    isIn(all, index, user, next),
                  ];
                  return before === after
                    ? []
                    : [
                        `${after ? 'add' : 'remove'} x${index} 0-${user} 2026-12-${String(next).padStart(2, '0')}T00:00:00Z`,
                      ];
                },
              ),
            ),
      );
      const { upcoming } = planOf(worldOf(all, day));
      expect(
        upcoming
          .map(({ action, group, account, on }) => `${action} ${group.name} ${account.id} ${on}`)
          .sort(),
      ).toEqual(expected.sort());
    }),
  );
});
