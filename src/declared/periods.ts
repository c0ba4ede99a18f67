import group from '../../schemas/group.schema.json' with { type: 'json' };
import type { Place } from '../model/place.ts';
import { parsePeriod } from '../model/instant.ts';
import type { Period } from '../model/instant.ts';
import { badText, hintOf } from './bad-text.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Report } from './report.ts';
import type { Path } from './tree.ts';

const { title, patternErrorMessage } = group.definitions.day;

/** What a date covers. The schema knows its shape; only the calendar knows that there is no 30 February. */
export function resolvePeriod(text: string, at: Place, report: Report): Period | undefined {
  const period = parsePeriod(text);
  if (period !== undefined) return period;
  const { code, message } = badText(title, text);
  report(code, at, message, hintOf(patternErrorMessage));
  return undefined;
}

interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The dates of the entry at a path. An entry that is over before it begins is a fault. */
export function resolvePeriods(
  { from, until }: Dated,
  path: Path,
  { at, report }: CheckedFile<unknown>,
): { readonly from?: Period; readonly until?: Period } {
  const start = from === undefined ? undefined : resolvePeriod(from, at(...path, 'from'), report);
  const end = until === undefined ? undefined : resolvePeriod(until, at(...path, 'until'), report);
  if (start !== undefined && end !== undefined && start.start >= end.end) {
    const message = `"until" ${end.text} is not after "from" ${start.text}: the entry would never count`;
    report('bad-period', at(...path, 'until'), message, 'swap the two dates, or mend one');
  }
  return { ...(start && { from: start }), ...(end && { until: end }) };
}
