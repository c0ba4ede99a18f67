import type { Consent } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { groupKey } from '../model/ids.ts';
import { holds } from './consents.ts';
import { undatedRemovalsOf } from './guards/guard.ts';
import { removalLimit } from './guards/removals-per-group.ts';
import type { ProposedGroup, ProposeInput } from './proposal.ts';

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
