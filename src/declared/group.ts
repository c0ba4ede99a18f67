import type { DeclaredGroup } from '../model/declared.ts';
import { parseGroupId } from '../model/ids.ts';
import type { CheckedFile } from './checked-file.ts';
import { resolveMembers } from './members.ts';
import { checkNamedOnce, checkNotBoth } from './named-once.ts';
import { refuseNotYetInGroup } from './not-yet.ts';
import { resolveUsers } from './users.ts';
import type { WrittenGroup } from './written.ts';

/** The group of a file. Undefined when too little of it is sound; what is returned may have faults all the same. */
export function resolveGroup(file: CheckedFile<WrittenGroup>): DeclaredGroup | undefined {
  const { written, at, atKey, report } = file;
  const members = resolveMembers(file);
  const absent = resolveUsers(written.absent ?? [], ['absent'], file);
  checkNamedOnce(members, 'members', report);
  checkNamedOnce(absent, 'absent', report);
  checkNotBoth(members, absent, report);
  checkMode(file);
  refuseNotYetInGroup(file);

  const { group: name, mode, description } = written;
  if (name === undefined || mode === undefined) return undefined;
  const id = written.id === undefined ? undefined : parseGroupId(written.id);
  return {
    name,
    ...(id !== undefined && { id, idPlace: at('id') }),
    ...(description !== undefined && { description }),
    owners: (written.owners ?? []).filter((owner) => owner !== undefined),
    mode,
    allowEmpty: written.allowEmpty ?? false,
    members,
    absent,
    place: at('group'),
    membersPlace: atKey('members'),
  };
}

/** What one mode allows and the other does not. */
function checkMode({ written, at, atKey, report }: CheckedFile<WrittenGroup>): void {
  if (written.mode !== 'authoritative') return;
  // An `allowEmpty` that is written and has no value here was faulty, and is told already.
  const mayBeEmpty = 'allowEmpty' in written && written.allowEmpty !== false;
  if (written.members?.length === 0 && !mayBeEmpty) {
    const message = '"members" is empty: that would remove everyone from the group';
    report('empty-members', at('members'), message, 'list the members, or add allowEmpty: true');
  }
  if (written.absent !== undefined && written.absent.length > 0) {
    const message = '"absent" is for additive groups: here, who is not listed is removed anyway';
    report('absent-needs-additive', atKey('absent'), message, 'remove it, or write mode: additive');
  }
}
