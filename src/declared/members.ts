import type { DeclaredMember } from '../model/declared.ts';
import type { CheckedFile, Sound } from './checked-file.ts';
import { resolvePeriods } from './periods.ts';
import type { Path } from './tree.ts';
import { parseUser } from './users.ts';
import type { WrittenGroup, WrittenMember } from './written.ts';

/** The people that `members` names, each with its place and dates. */
export function resolveMembers(file: CheckedFile<WrittenGroup>): readonly DeclaredMember[] {
  return (file.written.members ?? []).flatMap((written, index) =>
    resolveMember(written, ['members', index], file),
  );
}

function resolveMember(
  written: Sound<WrittenMember> | undefined,
  path: Path,
  file: CheckedFile<WrittenGroup>,
): DeclaredMember[] {
  if (written === undefined) return [];
  if (typeof written === 'string') {
    const user = parseUser(written);
    return user === undefined ? [] : [{ user, place: file.at(...path) }];
  }
  const dates = resolvePeriods(written, path, file);
  const user = written.user === undefined ? undefined : parseUser(written.user);
  if (user === undefined) return [];
  const { because } = written;
  return [
    {
      user,
      place: file.at(...path, 'user'),
      ...dates,
      ...(because !== undefined && { because }),
    },
  ];
}
