import type { DeclaredUser } from '../model/declared.ts';
import type { Report } from './report.ts';
import { userKey } from './users.ts';
import { quoted } from './wording.ts';

/** One person, one line: two entries of one list that name the same email or id are a fault. */
export function checkNamedOnce(users: readonly DeclaredUser[], list: string, report: Report): void {
  const first = new Map<string, DeclaredUser>();
  for (const entry of users) {
    const key = userKey(entry.user);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, entry);
      continue;
    }
    const message = `${quoted(key)} stands in "${list}" twice; the first is on line ${earlier.place.line}`;
    report('duplicate-member', entry.place, message, 'keep one of the two');
  }
}

/** Nobody can be in a group and not in it. */
export function checkNotBoth(
  members: readonly DeclaredUser[],
  absent: readonly DeclaredUser[],
  report: Report,
): void {
  const lines = new Map(members.map((member) => [userKey(member.user), member.place.line]));
  for (const { user, place } of absent) {
    const line = lines.get(userKey(user));
    if (line === undefined) continue;
    const message = `${quoted(userKey(user))} is absent here, and a member on line ${line}`;
    report('member-and-absent', place, message, 'keep one of the two');
  }
}
