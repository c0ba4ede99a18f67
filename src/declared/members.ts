import type { DeclaredMember, Inclusion, Roster } from '../model/declared.ts';
import type { CheckedFile, Sound } from './checked-file.ts';
import { checkBroughtInOnce, checkNamedOnce } from './named-once.ts';
import { resolvePeriods } from './periods.ts';
import type { Path } from './tree.ts';
import { parseUser } from './users.ts';
import type { WrittenMember } from './written.ts';

/** A file with a list of members: of a group or of a set. */
type WithMembers = CheckedFile<{ members: WrittenMember[] }>;
type WrittenEntry = Exclude<Sound<WrittenMember>, string>;

/** Whom `members` names, one by one and through sets and groups, each with its place and dates. */
export function resolveRoster(file: WithMembers): Roster {
  const members: DeclaredMember[] = [];
  const includes: Inclusion[] = [];
  for (const [index, written] of (file.written.members ?? []).entries()) {
    const path = ['members', index];
    if (written === undefined) continue;
    if (typeof written === 'string') {
      const user = parseUser(written);
      if (user !== undefined) members.push({ user, place: file.at(...path) });
    } else if (written.user !== undefined) {
      members.push(...resolveMember(written, written.user, path, file));
    } else {
      includes.push(...resolveInclusion(written, path, file));
    }
  }
  checkNamedOnce(members, 'members', file.report);
  checkBroughtInOnce(includes, file.report);
  return { members, includes };
}

function resolveMember(
  written: WrittenEntry,
  name: string,
  path: Path,
  file: WithMembers,
): DeclaredMember[] {
  const user = parseUser(name);
  const line = resolveLine(written, path, file);
  if (user === undefined) return [];
  const pending = written.pending === true;
  if (pending && user.kind === 'id') {
    const message = '"pending" needs an email: an account that has an id exists';
    const hint = 'write the email that the account will have, or remove "pending"';
    file.report('pending-needs-email', file.atKey(...path, 'pending'), message, hint);
  }
  return [{ user, place: file.at(...path, 'user'), ...line, ...(pending && { pending }) }];
}

function resolveInclusion(written: WrittenEntry, path: Path, file: WithMembers): Inclusion[] {
  const line = resolveLine(written, path, file);
  const kind = written.set === undefined ? 'group' : 'set';
  const name = written[kind];
  if (name === undefined) return [];
  if (written.pending === true) {
    const message = `"pending" is for one person, and this entry brings in a ${kind}`;
    const hint = `remove it, or write it beside the person in the file of that ${kind}`;
    file.report('pending-not-person', file.atKey(...path, 'pending'), message, hint);
  }
  return [{ kind, name, place: file.at(...path, kind), ...line }];
}

/** When an entry counts, and why it stands there. */
function resolveLine(written: WrittenEntry, path: Path, file: WithMembers) {
  const { because } = written;
  return { ...resolvePeriods(written, path, file), ...(because !== undefined && { because }) };
}
