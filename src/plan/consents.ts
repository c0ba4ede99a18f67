import type { Consent, DeclaredGroup } from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { PlannedConsent } from '../model/plan.ts';

export function holds(consent: Consent, at: Instant): boolean {
  return at < consent.until.end;
}

/** The largest number of removals that any of the consents allows this group; 0 when none names it. */
export function consented(
  consents: readonly Consent[],
  group: Pick<DeclaredGroup, 'name'>,
): number {
  const key = groupKey(group.name);
  return Math.max(
    0,
    ...consents.flatMap(({ removals }) =>
      [...removals].filter(([label]) => groupKey(label) === key).map(([, ceiling]) => ceiling),
    ),
  );
}

export function plannedConsent(consent: Consent): PlannedConsent {
  return {
    because: consent.because,
    until: consent.until.text,
    removals: Object.fromEntries(consent.removals),
    ...(consent.total === undefined ? {} : { total: consent.total }),
    file: consent.place.file,
    line: consent.place.line,
  };
}
