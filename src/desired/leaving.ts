import type { Leaver } from '../model/declared.ts';
import type { Leaving, UpcomingMembership } from '../model/desired.ts';
import type { AccountId } from '../model/ids.ts';
import type { Comings } from './comings.ts';
import type { LineIdentities } from './identify-line.ts';
import { becauseOfLeaver } from './provenance.ts';

/** Who leaves, by account. Of two entries that turn out to mean one account the earlier day counts. */
export function leavingOf(
  leavers: readonly Leaver[],
  lines: LineIdentities,
  comings: Iterable<Comings | 'contradictory'>,
): ReadonlyMap<AccountId, Leaving> {
  const leaving = new Map<AccountId, Leaving>();
  if (leavers.length === 0) return leaving;
  const named = namedIn(comings);
  for (const leaver of leavers) {
    const { id } = lines.identify(leaver, 'leaver');
    if (id === undefined) continue;
    const on = leaver.on.start;
    const earlier = leaving.get(id);
    if (earlier !== undefined && earlier.on <= on) continue;
    leaving.set(id, {
      on,
      because: becauseOfLeaver(leaver),
      named: named.has(id),
      place: leaver.place,
    });
  }
  return leaving;
}

function namedIn(comings: Iterable<Comings | 'contradictory'>): ReadonlySet<AccountId> {
  const named = new Set<AccountId>();
  for (const each of comings) {
    if (each === 'contradictory') continue;
    for (const id of each.people.keys()) named.add(id);
  }
  return named;
}

/** What was to come by date, and still will: nobody joins once they have left, and leaving comes instead of a later end. */
export function untilLeaving(
  upcoming: readonly UpcomingMembership[],
  leaving: Leaving | undefined,
): readonly UpcomingMembership[] {
  return leaving === undefined ? upcoming : upcoming.filter(({ on }) => on < leaving.on);
}
