import { type DeclaredUser, type Inclusion, type UserRef, userText } from '../model/declared.ts';
import type { Place } from '../model/finding.ts';
import { groupKey, parseAccountId, parseEmail } from '../model/ids.ts';
import { type Period, parsePeriod } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import { isPlaceholder } from '../model/text.ts';
import type { CheckedFile } from './check-file.ts';
import type { Report } from './report.ts';
import { badText, hintOf } from './schema-fault.ts';
import { type Path, quoted } from './tree.ts';
import { daySchema } from './validators.js';

/** One person, one line: two entries of one list that name the same email or id are a fault. */
export function checkNamedOnce(users: readonly DeclaredUser[], list: string, report: Report): void {
  const named = users.map(({ user, place }) => {
    const key = userText(user);
    return { key, what: quoted(key), place };
  });
  checkOnce(named, list, report);
}

/** One set or group, one line: with two, nobody could tell which dates count. */
export function checkIncludedOnce(includes: readonly Inclusion[], report: Report): void {
  const named = includes.map(({ kind, name, place }) => {
    return { key: `${kind} ${groupKey(name)}`, what: `the ${kind} ${quoted(name)}`, place };
  });
  checkOnce(named, 'members', report);
}

interface Named {
  /** What two entries that name the same have in common. */
  readonly key: string;
  readonly what: string;
  readonly place: Place;
}

function checkOnce(entries: readonly Named[], list: string, report: Report): void {
  const first = new Map<string, Place>();
  for (const { key, what, place } of entries) {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, place);
      continue;
    }
    const message = `${what} stands in "${list}" twice; the first is on line ${earlier.line}`;
    report('duplicate-member', place, message, 'keep one of the two');
  }
}

/** Nobody can be in a group and not in it. */
export function checkNotAbsent(
  members: readonly DeclaredUser[],
  absent: readonly DeclaredUser[],
  report: Report,
): void {
  for (const { name, place, line } of namedInBoth(members, absent)) {
    const message = `${name} is absent here, and a member on line ${line}`;
    report('member-and-absent', place, message, 'keep one of the two');
  }
}

/** `except` takes people out of sets and groups. It does not reach those who are named beside it. */
export function checkNotExcepted(
  members: readonly DeclaredUser[],
  except: readonly DeclaredUser[],
  report: Report,
): void {
  const hint = 'keep one of the two: "except" only takes people out of what set and group bring in';
  for (const { name, place, line } of namedInBoth(members, except)) {
    const message = `${name} is excepted here, and a member on line ${line}`;
    report('member-in-except', place, message, hint);
  }
}

/** Who of a list is a member too, and on which line. */
function namedInBoth(members: readonly DeclaredUser[], others: readonly DeclaredUser[]) {
  const lines = new Map(members.map((member) => [userText(member.user), member.place.line]));
  return others.flatMap(({ user, place }) => {
    const line = lines.get(userText(user));
    return line === undefined ? [] : [{ name: quoted(userText(user)), place, line }];
  });
}

/** What a date covers. The schema knows its shape; only the calendar knows that there is no 30 February. */
export function resolvePeriod(text: string, at: Place, report: Report): Period | undefined {
  const period = parsePeriod(text);
  if (period !== undefined) return period;
  const { code, message } = badText(daySchema.title, text);
  report(code, at, message, hintOf(daySchema.patternErrorMessage));
  return undefined;
}

/** Whoever approves an exception to a rule must read why: a placeholder is a fault. */
export function isReason(because: string, at: Place, report: Report): boolean {
  if (!isPlaceholder(because)) return true;
  const hint =
    'write why, for whoever approves it and whoever reads it later, such as a ticket: OPS-123';
  report('wrong-value', at, `${quoted(because)} is not a reason`, hint);
  return false;
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
    report('bad-period', at(...path, 'until'), message, 'swap the two dates, or fix one');
  }
  return given({ from: start, until: end });
}

/** A person as a file names them. Undefined for a text that the schema refuses. */
export function parseUserRef(text: string): UserRef | undefined {
  const email = parseEmail(text);
  if (email !== undefined) return { kind: 'email', email };
  const id = parseAccountId(text);
  return id === undefined ? undefined : { kind: 'id', id };
}

/** The people of a list at a path; entries that the schema refused are left out. */
export function resolveUsers(
  written: readonly (string | undefined)[],
  path: Path,
  { at }: CheckedFile<unknown>,
): readonly DeclaredUser[] {
  return written.flatMap((text, index) => {
    const user = text === undefined ? undefined : parseUserRef(text);
    return user === undefined ? [] : [{ user, place: at(...path, index) }];
  });
}
