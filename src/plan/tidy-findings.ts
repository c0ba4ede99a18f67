import type { Consent } from '../model/declared.ts';
import { didYouMean, nearestNames } from '../model/did-you-mean.ts';
import type { Finding } from '../model/finding.ts';
import { GroupIndex } from '../model/group.ts';
import { type AccountId, groupKey } from '../model/ids.ts';
import { holds } from './consents.ts';
import { undatedRemovalsOf } from './guards/guard.ts';
import { removalLimit } from './guards/removals.ts';
import type { ProposeInput, ProposedGroup } from './proposal.ts';

/** Consents that no longer do anything: for people to tidy up. */
export function consentFindings(
  input: Pick<ProposeInput, 'consents' | 'desired' | 'guards' | 'scope'>,
  groups: readonly ProposedGroup[],
): readonly Finding[] {
  const read = new Map(groups.map((group) => [groupKey(group.declared.name), group]));
  const declared = new Set(input.desired.groups.map(({ declared: { name } }) => groupKey(name)));
  return input.consents.flatMap((consent): readonly Finding[] => {
    if (!holds(consent, input.desired.at)) return [expired(consent)];
    if (input.scope !== 'all') return [];
    return [...consent.removals.keys()].flatMap((label) => {
      const group = read.get(groupKey(label));
      if (group !== undefined) return needed(group, input) ? [] : [unneeded(consent, label)];
      return declared.has(groupKey(label)) ? [] : [unknownGroup(consent, label)];
    });
  });
}

function needed(group: ProposedGroup, { guards }: Pick<ProposeInput, 'guards'>): boolean {
  return undatedRemovalsOf(group).length > removalLimit(group.people.size, guards.removals);
}

function expired(consent: Consent): Finding {
  return {
    code: 'consent-expired',
    severity: 'note',
    message: `This consent ended with ${consent.until.text}.`,
    ...consent.place,
    hint: 'Remove it.',
  };
}

function unneeded(consent: Consent, label: string): Finding {
  return {
    code: 'consent-unneeded',
    severity: 'note',
    message: `${label} does not need this consent now: its removals are within the limit.`,
    ...consent.place,
    hint: 'Remove it once it has served.',
  };
}

function unknownGroup(consent: Consent, label: string): Finding {
  return {
    code: 'consent-unknown-group',
    severity: 'warning',
    message: `This consent names ${label}, and no sound file declares a group of that name.`,
    ...consent.place,
    hint: 'Check the spelling, or remove it.',
  };
}

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
  return guards.protect.groups
    .filter(({ name }) => known.named(name).length === 0)
    .map(({ name, place }): Finding => {
      const near = nearestNames(name, labels, groupKey);
      return {
        code: 'protect-unknown-group',
        severity: near.length === 0 ? 'note' : 'warning',
        message: `guards.protect.groups names ${name}, and no sound file declares a group of that name.`,
        ...place,
        hint:
          didYouMean(name, near) ?? 'Remove it: groups that no file declares are never touched.',
      };
    });
}
