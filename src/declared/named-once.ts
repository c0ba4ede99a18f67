import { type DeclaredUser, type Inclusion, userText } from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { Report } from './report.ts';
import { quoted } from './wording.ts';

/** One person, one line: two entries of one list that name the same email or id are a fault. */
export function checkNamedOnce(users: readonly DeclaredUser[], list: string, report: Report): void {
  const named = users.map(({ user, place }) => {
    const key = userText(user);
    return { key, what: quoted(key), place };
  });
  checkOnce(named, list, report);
}

/** One set or group, one line: with two, nobody could tell which dates count. */
export function checkBroughtInOnce(includes: readonly Inclusion[], report: Report): void {
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
