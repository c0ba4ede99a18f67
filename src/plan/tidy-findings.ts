import type { Consent, RemovalLimits } from '../model/declared.ts';
import { didYouMean, nearestAmong } from '../model/did-you-mean.ts';
import type { Finding } from '../model/finding.ts';
import { GroupIndex } from '../model/group.ts';
import { type AccountId, groupKey } from '../model/ids.ts';
import { formatInstant } from '../model/instant.ts';
import { countWhile } from '../model/objects.ts';
import { holds } from './consents.ts';
import { removalsOf, undatedRemovalsOf } from './guards/guard.ts';
import { removalLimit } from './guards/removals.ts';
import type { Proposal, ProposeInput, ProposedGroup } from './proposal.ts';

/** Consents that no longer do anything: for people to tidy up. */
export function consentFindings(
  input: Pick<ProposeInput, 'consents' | 'desired' | 'guards' | 'scope'>,
  groups: readonly ProposedGroup[],
): readonly Finding[] {
  const read = new Map(groups.map((group) => [groupKey(group.declared.name), group]));
  const declared = new Set(input.desired.groups.map(({ declared: { name } }) => groupKey(name)));
  const needing = groupsThatNeed(groups, input.guards.removals);
  return input.consents.flatMap((consent): readonly Finding[] => {
    if (!holds(consent, input.desired.at)) return [expired(consent)];
    if (input.scope !== 'all') return [];
    return [...consent.removals.keys()].flatMap((label) => {
      const group = read.get(groupKey(label));
      if (group !== undefined) return needing.has(group) ? [] : [unneeded(consent, label)];
      return declared.has(groupKey(label)) ? [] : [unknownGroup(consent, label)];
    });
  });
}

/** The groups that ask for more removals than go without consent. */
function groupsThatNeed(
  groups: readonly ProposedGroup[],
  limits: RemovalLimits,
): ReadonlySet<ProposedGroup> {
  return new Set(
    groups.filter(
      (group) => undatedRemovalsOf(group).length > removalLimit(group.people.size, limits),
    ),
  );
}

/**
 * The consents that let nothing through any more: expired, or what they allow is neither wanted now nor dated for later.
 * What could not be planned may need them.
 */
export function servedConsents(proposal: Proposal): readonly Consent[] {
  const { rules, at, scope } = proposal;
  const settles = settling(proposal);
  return rules.consents.filter(
    (consent) => !holds(consent, at) || (scope === 'all' && !settles(consent)),
  );
}

/** Whether a consent may let something through. */
function settling({
  groups,
  rules: { limits },
  reach,
  upcoming,
}: Proposal): (consent: Consent) => boolean {
  const planned = new Map(groups.map((group) => [groupKey(group.declared.name), group]));
  const needing = groupsThatNeed(groups, limits);
  const now = groups.reduce((sum, group) => sum + removalsOf(group).length, 0);
  const days = upcoming.flatMap(({ action, on }) => (action === 'remove' ? [on] : [])).sort();
  const concerns = (labels: Iterable<string>, isNeeded: (group: ProposedGroup) => boolean) =>
    [...labels].some((label) => {
      const group = planned.get(groupKey(label));
      return group === undefined || isNeeded(group);
    });
  return ({ removals, drift, total, until }) => {
    if (concerns(removals.keys(), (group) => needing.has(group))) return true;
    if (concerns(drift, ({ changes }) => changes.length > 0)) return true;
    if (total === undefined) return false;
    const end = formatInstant(until.end);
    const later = countWhile(days, (day) => day < end);
    return now + later > limits.total || groups.length < reach.requested.length;
  };
}

function expired(consent: Consent): Finding {
  return {
    code: 'consent-expired',
    severity: 'note',
    message: `This consent ended with ${consent.until.text}.`,
    ...consent.place,
    hint: 'Delete it: rollcall tidy',
  };
}

function unneeded(consent: Consent, label: string): Finding {
  return {
    code: 'consent-unneeded',
    severity: 'note',
    message: `${label} does not need this consent now: its removals are within the limit.`,
    ...consent.place,
    hint: 'Delete it once its change is applied: rollcall tidy',
  };
}

function unknownGroup(consent: Consent, label: string): Finding {
  return {
    code: 'consent-unknown-group',
    severity: 'warning',
    message: `This consent names ${label}, and no valid file declares a group of that name.`,
    ...consent.place,
    hint: 'Check the spelling, or remove it.',
  };
}

/**
 * Leavers whose entry no longer does anything: for people to tidy up. Known only once every group was read, and what each
 * file says.
 */
export function leaverFindings({
  desired,
  live,
  scope,
  reach,
}: Pick<ProposeInput, 'desired' | 'live' | 'scope' | 'reach'>): readonly Finding[] {
  const gone = [...desired.leavers].filter(([, { on, named }]) => on <= desired.at && !named);
  const isKnown = !reach.unsound && desired.groups.length === reach.requested.length;
  if (gone.length === 0 || scope !== 'all' || !isKnown) return [];
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
      hint: 'Delete the entry: rollcall tidy',
    }));
}

/** Protected groups that no file declares. Undeclared groups are never touched, so it is a slip, or no longer needed. */
export function protectFindings({
  guards,
  desired,
  live,
  scope,
}: Pick<ProposeInput, 'guards' | 'desired' | 'live' | 'scope'>): readonly Finding[] {
  if (scope !== 'all') return [];
  const labels = desired.groups.map(({ declared }) => declared.name);
  const known = new GroupIndex([
    ...labels.map((name) => ({ name })),
    ...[...live.groups.values()].flatMap((reading) =>
      reading.kind === 'listed' ? [{ id: reading.group.id }] : [],
    ),
  ]);
  const nearest = nearestAmong(labels, groupKey);
  return guards.protect.groups
    .filter(({ name }) => known.named(name).length === 0)
    .map(({ name, place }): Finding => {
      const near = nearest(name);
      return {
        code: 'protect-unknown-group',
        severity: near.length === 0 ? 'note' : 'warning',
        message: `guards.protect.groups names ${name}, and no valid file declares a group of that name.`,
        ...place,
        hint:
          didYouMean(name, near) ?? 'Remove it: groups that no file declares are never touched.',
      };
    });
}
