import type { Declared, DeclaredGroup, Inclusion } from '../model/declared.ts';
import type { Instant } from '../model/instant.ts';
import { RosterIndex, type Source } from './roster-index.ts';

/** The groups in which something may have become due by then: only they need to be read to find out. */
export function mayBeDue(declared: Declared, at: Instant): readonly DeclaredGroup[] {
  const { groups, leavers } = declared;
  if (leavers.some(({ on }) => on.start <= at)) return groups;
  const index = new RosterIndex(declared);
  const dated = new Set<Source>();
  for (const source of index.inwards(groups)) {
    const own =
      source.members.some((line) => line.pending === true || hasCome(line, at)) ||
      source.includes.some((line) => hasCome(line, at) || dated.has(index.sourceOf(line)));
    if (own) dated.add(source);
  }
  return groups.filter((group) => dated.has(group));
}

function hasCome({ from, until }: Pick<Inclusion, 'from' | 'until'>, at: Instant): boolean {
  return (from !== undefined && from.start <= at) || (until !== undefined && until.end <= at);
}
