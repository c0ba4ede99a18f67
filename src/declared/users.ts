import type { DeclaredUser, UserRef } from '../model/declared.ts';
import { parseAccountId, parseEmail } from '../model/ids.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Path } from './tree.ts';

/** A person as a file names them. Undefined for a text that the schema refuses. */
export function parseUser(text: string): UserRef | undefined {
  const email = parseEmail(text);
  if (email !== undefined) return { kind: 'email', email };
  const id = parseAccountId(text);
  return id === undefined ? undefined : { kind: 'id', id };
}

/** The people of a list at a path; entries that the schema refused are left out. */
export function resolveUsers(
  written: readonly (string | undefined)[],
  path: Path,
  { at }: CheckedFile<unknown>,
): readonly DeclaredUser[] {
  return written.flatMap((text, index) => {
    const user = text === undefined ? undefined : parseUser(text);
    return user === undefined ? [] : [{ user, place: at(...path, index) }];
  });
}
