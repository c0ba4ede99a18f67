import type {
  DeclaredGroup,
  DeclaredMember,
  DeclaredSet,
  Inclusion,
  Reviewed,
  Roster,
} from '../model/declared.ts';
import { parseGroupId } from '../model/ids.ts';
import { parsePeriod } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import type { CheckedFile, Sound } from './check-file.ts';
import { badText } from './schema-fault.ts';
import type { Path } from './tree.ts';
import {
  checkIncludedOnce,
  checkNamedOnce,
  checkNotAbsent,
  checkNotExcepted,
  parseUserRef,
  resolvePeriods,
  resolveUsers,
} from './users.ts';
import type { WrittenGroup, WrittenMember, WrittenSet } from './written.ts';

/** The group of a file. Undefined when too little of it is sound; what is returned may have faults all the same. */
export function resolveGroup(
  file: CheckedFile<WrittenGroup>,
  roster: Roster,
): DeclaredGroup | undefined {
  const { written, at, atKey, report } = file;
  const except = resolveUsers(written.except ?? [], ['except'], file);
  const absent = resolveUsers(written.absent ?? [], ['absent'], file);
  checkNamedOnce(except, 'except', report);
  checkNamedOnce(absent, 'absent', report);
  checkNotExcepted(roster.members, except, report);
  checkNotAbsent(roster.members, absent, report);
  checkMode(file);

  const { group: name, mode, description } = written;
  if (name === undefined || mode === undefined) return undefined;
  const id = written.id === undefined ? undefined : parseGroupId(written.id);
  const reviewed = resolveReviewed(file);
  return {
    name,
    ...given({ id, idPlace: id === undefined ? undefined : at('id'), description }),
    owners: (written.owners ?? []).filter((owner) => owner !== undefined),
    mode,
    allowEmpty: written.allowEmpty ?? false,
    ...given({ reviewed }),
    ...roster,
    except,
    absent,
    place: at('group'),
    membersPlace: atKey('members'),
  };
}

/** The last review. Undefined where the file has none, or says it in a way that is not sound. */
function resolveReviewed({
  written,
  at,
  atKey,
  report,
}: CheckedFile<WrittenGroup>): Reviewed | undefined {
  const { on, by } = written.reviewed ?? {};
  const day = on === undefined ? undefined : parsePeriod(on);
  if (on !== undefined && day === undefined) {
    const { code, message } = badText('Day', on);
    report(code, at('reviewed', 'on'), message, 'write a day such as 2026-12-01');
  }
  if (day === undefined || by === undefined) return undefined;
  const names = typeof by === 'string' ? [by] : by.filter((each) => each !== undefined);
  return names.length === 0 ? undefined : { on: day, by: names, place: atKey('reviewed') };
}

/** What one mode allows and the other does not. */
function checkMode({ written, at, atKey, report }: CheckedFile<WrittenGroup>): void {
  if (written.mode !== 'authoritative') return;
  // An `allowEmpty` that is written and has no value here was faulty, and is reported already.
  const mayBeEmpty = 'allowEmpty' in written && written.allowEmpty !== false;
  if (written.members?.length === 0 && !mayBeEmpty) {
    const message = '"members" is empty: that would remove everyone from the group';
    report('empty-members', at('members'), message, 'list the members, or add allowEmpty: true');
  }
  if (written.absent !== undefined && written.absent.length > 0) {
    const message =
      '"absent" is for additive groups: here, anyone who is not listed is removed anyway';
    report('absent-needs-additive', atKey('absent'), message, 'remove it, or write mode: additive');
  }
}

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
      const user = parseUserRef(written);
      if (user !== undefined) members.push({ user, place: file.at(...path) });
    } else if (written.user !== undefined) {
      members.push(...resolveMember(written, written.user, path, file));
    } else {
      includes.push(...resolveInclusion(written, path, file));
    }
  }
  checkNamedOnce(members, 'members', file.report);
  checkIncludedOnce(includes, file.report);
  return { members, includes };
}

function resolveMember(
  written: WrittenEntry,
  name: string,
  path: Path,
  file: WithMembers,
): DeclaredMember[] {
  const user = parseUserRef(name);
  const line = resolveLine(written, path, file);
  if (user === undefined) return [];
  const pending = written.pending === true;
  if (pending && user.kind === 'id') {
    const message = '"pending" needs an email: an account that has an id exists';
    const hint = 'write the email that the account will have, or remove "pending"';
    file.report('pending-needs-email', file.atKey(...path, 'pending'), message, hint);
  }
  return [
    { user, place: file.at(...path, 'user'), ...line, ...given({ pending: pending || undefined }) },
  ];
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
  return { ...resolvePeriods(written, path, file), ...given({ because }) };
}

/** The set of a file. Undefined without a name; what is returned may have faults all the same. */
export function resolveSet(
  { written, at }: CheckedFile<WrittenSet>,
  roster: Roster,
): DeclaredSet | undefined {
  const { set: name, owners = [] } = written;
  if (name === undefined) return undefined;
  return {
    name,
    owners: owners.filter((owner) => owner !== undefined),
    ...roster,
    place: at('set'),
  };
}
