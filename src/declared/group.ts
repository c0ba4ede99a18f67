import type { DeclaredGroup, Roster } from '../model/declared.ts';
import { parseGroupId } from '../model/ids.ts';
import type { CheckedFile } from './checked-file.ts';
import { checkNamedOnce, checkNotAbsent, checkNotExcepted } from './named-once.ts';
import { resolveUsers } from './users.ts';
import type { WrittenGroup } from './written.ts';

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
  return {
    name,
    ...(id !== undefined && { id, idPlace: at('id') }),
    ...(description !== undefined && { description }),
    owners: (written.owners ?? []).filter((owner) => owner !== undefined),
    mode,
    allowEmpty: written.allowEmpty ?? false,
    ...roster,
    except,
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
