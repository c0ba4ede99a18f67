import type { Finding } from '../model/finding.ts';
import type { AccountId } from '../model/ids.ts';
import type { Identified } from './identified.ts';

/** Lines of one file that name one account twice: an email and an id, two emails, a member who is absent too. */
export function namedTwice(
  members: readonly Identified[],
  absent: readonly Identified[],
): readonly Finding[] {
  const first = new Map<AccountId, { readonly line: number; readonly role: string }>();
  const lines = [
    ...members.map((line) => ({ ...line, role: 'member' })),
    ...absent.map((line) => ({ ...line, role: 'absent' })),
  ];
  return lines.flatMap(({ user, id, role }): Finding[] => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, { line: user.place.line, role });
      return [];
    }
    const twice = earlier.role === role;
    return [
      {
        code: twice ? 'duplicate-member' : 'member-and-absent',
        severity: 'error',
        message: `Line ${earlier.line} names this account too${twice ? '' : `, as ${earlier.role}`}: both mean ${id}. The group is left alone.`,
        ...user.place,
        hint: 'Keep one of the two lines.',
      },
    ];
  });
}
