import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolve } from '../../../src/desired/resolve.ts';
import type { Declared } from '../../../src/model/declared.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { Identities } from '../../../src/model/live.ts';
import { historyOf } from '../../../src/report/history/history.ts';
import type { MembershipEvent } from '../../../src/report/history/membership-event.ts';
import { declaredOf, emailOf, idOf, type WorldSpec } from '../../support/world.ts';
import { instant, versionsOf } from './versions.ts';

const people = ['verna', 'florian', 'anissa', 'janaye'] as const;
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const date = fc.option(day, { nil: undefined });
const member = fc
  .record({ user: fc.constantFrom(...people), byId: fc.boolean(), from: date, until: date })
  .map(({ from, until, ...rest }) => ({
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined || (from !== undefined && until < from) ? {} : { until }),
  }));
const members = fc.uniqueArray(member, { selector: ({ user }) => user, maxLength: 4 });

/** Who each version declares in a set and in two groups, one of them additive at times. */
const version = fc.record({
  set: members,
  oslo: members,
  lille: fc.option(members, { nil: undefined }),
  withSet: fc.boolean(),
  additive: fc.boolean(),
  leaver: fc.option(fc.record({ user: fc.constantFrom(...people), on: day }), { nil: undefined }),
});
const versions = fc.array(version, { minLength: 1, maxLength: 6 });

const mapped = Object.fromEntries(people.map((handle) => [handle, handle]));

function specsOf(all: readonly (typeof version extends fc.Arbitrary<infer V> ? V : never)[]) {
  return all.map(
    (
      { set, oslo, lille, withSet, additive, leaver },
      index,
    ): WorldSpec & { readonly at: string } => ({
      at: `2026-11-${String(index * 4 + 2).padStart(2, '0')}T09:00:00Z`,
      sets: { team: { members: set } },
      groups: {
        oslo: {
          mode: additive ? 'additive' : 'authoritative',
          members: [...oslo, ...(withSet ? [{ set: 'team' }] : [])],
        },
        ...(lille === undefined ? {} : { lille: { members: lille } }),
      },
      mapped,
      leavers: leaver === undefined ? [] : [leaver],
    }),
  );
}

/** Who is in each group once all that has been told happened, to a company without members. */
function replay(events: readonly MembershipEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { action, group, account } of events) {
    const those = groups.get(group.name) ?? new Set();
    groups.set(group.name, those);
    const id = account.id ?? '';
    // Nobody joins twice, or leaves what they are not in.
    expect(those.has(id)).toBe(action === 'remove');
    if (action === 'add') those.add(id);
    else those.delete(id);
  }
  return groups;
}

function wanted(declared: Declared, at: Instant) {
  const byEmail = new Map(
    people.map((handle) => [emailOf(handle), { kind: 'resolved', id: idOf(handle) } as const]),
  );
  const identities: Identities = { byEmail, accounts: new Map(), contradictions: [] };
  return resolve(declared, identities, at);
}

it('events, replayed from nobody, end in what the last version wants at that moment', () => {
  fc.assert(
    fc.property(versions, fc.integer({ min: 0, max: 40 }), (all, days) => {
      const specs = specsOf(all);
      const last = specs.at(-1);
      if (last === undefined) return;
      const until = (instant(last.at) + days * 24 * 60 * 60 * 1000) as Instant;
      const { events } = historyOf({ receipts: [], versions: versionsOf(specs), until });
      const after = replay(events);
      const { groups, leavers } = wanted(declaredOf(last), until);
      for (const { declared, members: inside, out } of groups) {
        const replayed = after.get(declared.name) ?? new Set<string>();
        const stays = [...replayed].filter((id) => !inside.has(id as never));
        expect([...inside.keys()].filter((id) => !replayed.has(id))).toEqual([]);
        if (declared.mode === 'authoritative') expect(stays).toEqual([]);
        // Who is removed by name or by date is removed from an additive group as well.
        const gone = (id: string) =>
          out.has(id as never) || (leavers.get(id as never)?.on ?? Infinity) <= until;
        expect(stays.filter(gone)).toEqual([]);
      }
    }),
  );
});

it('what has happened by a moment does not depend on how much later it is told', () => {
  fc.assert(
    fc.property(versions, (all) => {
      const specs = specsOf(all);
      const of = (until: string) =>
        historyOf({ receipts: [], versions: versionsOf(specs), until: instant(until) }).events;
      const sooner = of('2026-11-26T12:00:00Z');
      const later = of('2026-12-31T12:00:00Z');
      expect(later.filter(({ at }) => at <= '2026-11-26T12:00:00Z')).toEqual(sooner);
    }),
  );
});
