import type { Consent } from '../model/declared.ts';
import type { CheckedFile, Sound } from './checked-file.ts';
import { resolvePeriod } from './periods.ts';
import type { WrittenConsent, WrittenConsents } from './written.ts';

/** `consents.yaml`: the entries that are sound. */
export function resolveConsents(file: CheckedFile<WrittenConsents>): readonly Consent[] {
  return (file.written.consents ?? []).flatMap((written, index) =>
    written === undefined ? [] : resolveConsent(written, index, file),
  );
}

function resolveConsent(
  { because, until: day, removals = {}, total }: Sound<WrittenConsent>,
  index: number,
  { at, report }: CheckedFile<WrittenConsents>,
): Consent[] {
  const place = at('consents', index);
  const until =
    day === undefined ? undefined : resolvePeriod(day, at('consents', index, 'until'), report);
  if (because === undefined || until === undefined) return [];
  const ceilings = Object.entries(removals).filter((entry) => entry[1] !== undefined);
  return [
    {
      because,
      until,
      removals: new Map(ceilings as [string, number][]),
      ...(total !== undefined && { total }),
      place,
    },
  ];
}
