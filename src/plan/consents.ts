import type { Consent } from '../model/declared.ts';
import { type GroupKey, groupKey } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import { type ConsentEntry, consentEnd, consentText } from '../model/text.ts';
import type { PlannedConsent } from '../model/plan.ts';
import type { GuardRules } from './proposal.ts';

export function holds(consent: Consent, at: Instant): boolean {
  return at < consent.until.end;
}

/** The largest number of removals that the consents which hold at that moment allow each group that they name. */
export function ceilingsAt(
  consents: readonly Consent[],
  at: Instant,
): ReadonlyMap<GroupKey, number> {
  const ceilings = new Map<GroupKey, number>();
  for (const { removals } of consents.filter((consent) => holds(consent, at))) {
    for (const [label, most] of removals) {
      const key = groupKey(label);
      ceilings.set(key, Math.max(most, ceilings.get(key) ?? 0));
    }
  }
  return ceilings;
}

export function plannedConsent(consent: Consent): PlannedConsent {
  return {
    because: consent.because,
    until: consent.until.text,
    removals: Object.fromEntries(consent.removals),
    ...given({ total: consent.total }),
    ...(consent.drift.length === 0 ? {} : { drift: consent.drift }),
    file: consent.place.file,
    line: consent.place.line,
  };
}

/** What to write for a consent, as the hint of a finding: the whole file, where there is none yet. */
export function consentHint(
  ifMeant: string,
  { consents }: Pick<GuardRules, 'consents'>,
  at: Instant,
  raises: Omit<ConsentEntry, 'until'>,
): string {
  const entry = `- ${consentText({ ...raises, until: consentEnd(at) })}`;
  return consents.length === 0
    ? `${ifMeant}, write into consents.yaml:\nconsents:\n  ${entry}`
    : `${ifMeant}, add to the list in consents.yaml:\n${entry}`;
}
