import { editFile } from '../../src/yaml/edit-file.ts';
import type { Edited } from '../../src/yaml/edit-file.ts';
import type {
  EditableFile,
  EditableKind,
  ListEntry,
  ListName,
} from '../../src/yaml/editable-file.ts';
import type { Edit, LineKey, NewLine } from '../../src/yaml/editable-file.ts';
import { openFile } from '../../src/yaml/open-file.ts';

/** An edit as a test writes it: entries by the text of their user. */
export type Asked =
  | { readonly add: NewLine; readonly to?: ListName }
  | { readonly remove: string; readonly from?: ListName }
  /** Sets an entry to what it says without one key. */
  | { readonly drop: LineKey; readonly of: string }
  /** Whose entry it is, where the line writes the name in another case. */
  | { readonly set: NewLine; readonly of?: string }
  | 'allow-empty';

export function opened(text: string, kind: EditableKind = 'group'): EditableFile {
  const result = openFile(kind, 'groups/oslo.yaml', text);
  if (result.kind === 'open') return result.file;
  throw new Error(`not sound: ${result.faults.map(({ message }) => message).join(' ')}\n${text}`);
}

export function edit(text: string, asked: readonly Asked[], kind?: EditableKind): Edited {
  const file = opened(text, kind);
  return editFile(
    file,
    asked.map((each) => editOf(file, each)),
  );
}

/** A group file whose `mode` stands first, so that a row of a table shows the lists alone. */
export const group = (lists: string, mode = 'authoritative') =>
  `group: oslo\nmode: ${mode}\n${lists}`;

function editOf(file: EditableFile, asked: Asked): Edit {
  const main = file.kind === 'leavers' ? 'leavers' : 'members';
  if (asked === 'allow-empty') return { kind: 'allow-empty' };
  if ('add' in asked) return { kind: 'add', list: asked.to ?? main, line: asked.add };
  if ('remove' in asked) {
    const list = asked.from ?? main;
    return { kind: 'remove', list, entry: entryOf(file, asked.remove, list) };
  }
  if ('set' in asked) {
    const { set: line, of = line.user } = asked;
    return { kind: 'set', list: main, entry: entryOf(file, of, main), line };
  }
  const entry = entryOf(file, asked.of, main);
  const line = { ...(entry.written as object), [asked.drop]: undefined } as unknown as NewLine;
  return { kind: 'set', list: main, entry, line };
}

export function entryOf(file: EditableFile, user: string, list: ListName = 'members'): ListEntry {
  const entry = file.lists
    .get(list)
    ?.entries.find(
      ({ written }) => (typeof written === 'string' ? written : written['user']) === user,
    );
  if (entry === undefined) throw new Error(`no entry of ${user} in ${list}`);
  return entry;
}
