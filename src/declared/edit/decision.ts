import type { Change, ChangeAccount } from '../../model/change.ts';
import type { LeftCode } from '../../model/undo.ts';
import { whyNotEditable } from './edit-file.ts';
import type { EditableFile, ListEntry, ListName } from './editable-file.ts';
import type { Edit } from './edit.ts';
import type { FindPerson } from './find-person.ts';

/** A file, and how to look for people in it. */
export interface SearchedFile {
  readonly file: EditableFile;
  readonly find: FindPerson;
}

/** A group's file. */
export interface SearchedGroup extends SearchedFile {
  /** Whether a set or a group lets the account in. */
  readonly brings: (account: ChangeAccount) => boolean;
}

/** What becomes of one change: edits that take it back, or the reason why it is left. */
export type Decision = { readonly kind: 'edit'; readonly edits: readonly FileAndEdit[] } | Left;

export interface Decided {
  readonly change: Change;
  readonly decision: Decision;
}

export interface FileAndEdit {
  readonly file: EditableFile;
  readonly edit: Edit;
}

export interface Left {
  readonly kind: 'left';
  readonly code: LeftCode;
  readonly why: string;
  readonly file?: string;
  readonly line?: number;
}

export function left(code: LeftCode, why: string, file?: EditableFile, entry?: ListEntry): Left {
  if (file === undefined) return { kind: 'left', code, why };
  const line = entry?.place.line ?? lineOf(file);
  return { kind: 'left', code, why, file: file.path, line };
}

/** The edits, if all of them can be made: a change is never taken back by half. */
export function decide(edits: readonly FileAndEdit[]): Decision {
  for (const { file, edit } of edits) {
    if (edit.kind === 'allow-empty') continue;
    const entry = 'entry' in edit ? edit.entry : undefined;
    const why = whyNotEditable(file, edit.list, entry);
    if (why === undefined) continue;
    const what = file.lists.has(edit.list)
      ? `"${edit.list}" is to be edited by hand`
      : `"${edit.list}" is to be added by hand`;
    return left('not-editable', `${what}: ${why}.`, file, entry);
  }
  return { kind: 'edit', edits };
}

export function adding(
  file: EditableFile,
  list: ListName,
  user: string,
  { name }: ChangeAccount,
): FileAndEdit {
  return {
    file,
    edit: { kind: 'add', list, line: { user, ...(name === undefined ? {} : { name }) } },
  };
}

export function removing(file: EditableFile, list: ListName, entry: ListEntry): FileAndEdit {
  return { file, edit: { kind: 'remove', list, entry } };
}

/** Where the list of members begins. */
function lineOf({ text, keys }: EditableFile): number {
  return text.slice(0, keys.get('members')?.start ?? 0).split('\n').length;
}
