import type { Finding } from '../model/finding.ts';
import type { AccountId } from '../model/ids.ts';
import type { Identified } from './identified.ts';

type Role = 'member' | 'absent' | 'except';

/**
 * Lines of one file that name one account twice: an email and an id, two emails, a member who is absent or taken out
 * too. What is left of the file leaves nobody to guess about.
 */
export function namedTwice(lines: {
  readonly members: readonly Identified[];
  readonly except?: readonly Identified[];
  readonly absent?: readonly Identified[];
}): readonly Finding[] {
  const findings: Finding[] = [];
  const members = new Map<AccountId, Identified>();
  const absent = new Map<AccountId, Identified>();
  const visit = (line: Identified, role: Role) => {
    if (line.id === undefined) return;
    const member = members.get(line.id);
    const other = absent.get(line.id);
    if (member !== undefined) findings.push(clash(line, role, member, 'member'));
    else if (role === 'absent' && other !== undefined) {
      findings.push(clash(line, role, other, 'absent'));
    } else if (role === 'member') members.set(line.id, line);
    else if (role === 'absent') absent.set(line.id, line);
  };
  for (const line of lines.members) visit(line, 'member');
  for (const line of lines.absent ?? []) visit(line, 'absent');
  for (const line of lines.except ?? []) visit(line, 'except');
  return findings;
}

const codes = {
  member: 'duplicate-member',
  absent: 'member-and-absent',
  except: 'member-in-except',
} as const;

function clash(line: Identified, role: Role, earlier: Identified, was: Role): Finding {
  const twice = role === was;
  return {
    code: twice ? 'duplicate-member' : codes[role],
    severity: 'error',
    message: `Line ${earlier.user.place.line} names this account too${twice ? '' : `, as ${was}`}: both mean ${line.id ?? ''}. The file is not followed.`,
    ...line.user.place,
    hint: 'Keep one of the two lines.',
  };
}
