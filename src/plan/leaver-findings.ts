import type { Finding } from '../model/finding.ts';
import type { AccountId } from '../model/ids.ts';
import type { ProposeInput } from './proposal.ts';

/** Leavers whose entry no longer does anything: for people to tidy up. Known only once every group was read. */
export function leaverFindings({
  desired,
  live,
  scope,
  reach,
}: Pick<ProposeInput, 'desired' | 'live' | 'scope' | 'reach'>): readonly Finding[] {
  const gone = [...desired.leavers].filter(([, { on, named }]) => on <= desired.at && !named);
  if (gone.length === 0 || scope !== 'all' || reach.unsound) return [];
  const members = new Set<AccountId>();
  for (const reading of live.groups.values()) {
    if (reading.kind !== 'listed' || reading.listing.unlisted > 0) return [];
    for (const { id } of reading.listing.members) members.add(id);
  }
  return gone
    .filter(([id]) => !members.has(id))
    .map(([, { place }]) => ({
      code: 'leaver-unneeded',
      severity: 'note',
      message: 'This leaver is in no declared group any more, and no file names them.',
      ...place,
      hint: 'Remove the entry.',
    }));
}
