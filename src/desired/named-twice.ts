import type { Finding } from '../model/finding.ts';
import type { AccountId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { Identified } from './identified.ts';

type Role = 'member' | 'absent';

/** Lines of one file that name one account twice: an email and an id, two emails, a member who is absent too. */
export function namedTwice(
  members: readonly Identified[],
  absent: readonly Identified[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const first = new Map<AccountId, readonly [line: number, role: Role]>();
  const visit = ({ user, id }: Identified, role: Role) => {
    if (id === undefined) return;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, [user.place.line, role]);
    else findings.push(clash(user.place, role, id, ...earlier));
  };
  for (const line of members) visit(line, 'member');
  for (const line of absent) visit(line, 'absent');
  return findings;
}

function clash(place: Place, role: Role, id: AccountId, line: number, earlier: Role): Finding {
  const twice = role === earlier;
  return {
    code: twice ? 'duplicate-member' : 'member-and-absent',
    severity: 'error',
    message: `Line ${line} names this account too${twice ? '' : `, as ${earlier}`}: both mean ${id}. The group is left alone.`,
    ...place,
    hint: 'Keep one of the two lines.',
  };
}
