import type { Edit } from '../edit/edit.ts';
import type { EditableFile, ListName } from '../edit/editable-file.ts';
import type { FindPerson } from '../edit/find-person.ts';
import { already, refused } from './ask.ts';
import type { RevokeAsk, Verdict } from './ask.ts';
import { reaching } from './reaching.ts';
import type { Standing } from './standing.ts';

/**
 * Takes someone out of the group of a file. A set is never changed for one group: whoever comes in through one is
 * excepted here, where that was asked for. An additive group removes only who is `absent`.
 */
export function decideRevoke(
  { person, except, isOut }: RevokeAsk,
  file: EditableFile,
  find: FindPerson,
  standing: Standing,
): Verdict {
  const { account, user } = person;
  const direct = find('members', account);
  const excepted = find('except', account);
  const absent = find('absent', account);
  const isAdditive = file.written['mode'] === 'additive';
  const way =
    excepted === undefined && absent === undefined
      ? standing.byOthers(file.path, account)
      : undefined;
  if (way !== undefined && !except) {
    const { kind, name, place } = way.inclusion;
    return refused(
      'through-set',
      `They are in through the ${kind} "${name}" (${place.file}:${place.line}).`,
      {
        hint: `Take them out there, for every group that it goes into; or say --except, to take them out of this group alone.`,
        file: way.place.file,
        line: way.place.line,
      },
    );
  }
  // Nobody whose account is still to come has to be kept out: no longer waiting for them is enough.
  const isAwaited = account.email !== undefined && String(account.id) === account.email;
  if (isAwaited && way !== undefined) {
    return refused(
      'unknown-person',
      'No account has this email yet, so no "except" can name them.',
      {
        hint: 'Take the line that waits for them out of its file.',
        file: way.place.file,
        line: way.place.line,
      },
    );
  }
  const adding = (list: ListName): Edit => ({
    kind: 'add',
    list,
    line: { user, ...(account.name === undefined ? {} : { name: account.name }) },
  });
  const edits: readonly Edit[] = [
    ...(direct === undefined
      ? []
      : [{ kind: 'remove' as const, list: 'members' as const, entry: direct }]),
    ...(way === undefined ? [] : [adding('except')]),
    ...(isAdditive && !isAwaited && absent === undefined && isOut === undefined
      ? [adding('absent')]
      : []),
  ];
  if (edits.length > 0)
    return { kind: 'edit', edits, notes: reaching(file.path, person, 'lose', standing) };
  const entry = absent ?? excepted;
  if (entry === undefined) return already('No line lets them in.', { file: file.path });
  return already(`"${absent === undefined ? 'except' : 'absent'}" names them.`, {
    file: file.path,
    line: entry.place.line,
  });
}
