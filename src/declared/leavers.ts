import type { Leaver } from '../model/declared.ts';
import type { CheckedFile, Sound } from './checked-file.ts';
import { checkNamedOnce } from './named-once.ts';
import { resolvePeriod } from './periods.ts';
import { parseUser } from './users.ts';
import type { WrittenLeaver, WrittenLeavers } from './written.ts';

/** `leavers.yaml`: who leaves, from which day on. */
export function resolveLeavers(file: CheckedFile<WrittenLeavers>): readonly Leaver[] {
  const leavers = (file.written.leavers ?? []).flatMap((written, index) =>
    written === undefined ? [] : resolveLeaver(written, index, file),
  );
  checkNamedOnce(leavers, 'leavers', file.report);
  return leavers;
}

function resolveLeaver(
  { user: name, on: day, because }: Sound<WrittenLeaver>,
  index: number,
  { at, report }: CheckedFile<WrittenLeavers>,
): Leaver[] {
  const on = day === undefined ? undefined : resolvePeriod(day, at('leavers', index, 'on'), report);
  const user = name === undefined ? undefined : parseUser(name);
  if (user === undefined || on === undefined) return [];
  const place = at('leavers', index, 'user');
  return [{ user, place, on, ...(because !== undefined && { because }) }];
}
