import { userText } from '../model/declared.ts';
import { given } from '../model/objects.ts';
import { parseUserRef } from '../declared/users.ts';
import {
  type Edit,
  type EditableFile,
  type ListEntry,
  type NewLine,
  isListless,
  listsOf,
  writtenOf,
  writtenReview,
} from './editable-file.ts';
import { openFile } from './open-file.ts';

type Written = EditableFile['written'];

/** Reads an edited file again. Throws unless it is sound, and says what the old one said with the edits made. */
export function checkEdited(
  file: EditableFile,
  edits: readonly Edit[],
  text: string,
): { readonly needsAllowEmpty: boolean } {
  const again = openFile(file.kind, file.path, text);
  if (again.kind === 'unsound') {
    const [fault] = again.faults;
    throw new Error(
      `Editing ${file.path} would break it: ${fault?.message ?? 'it is not a mapping'}`,
    );
  }
  const { written } = again.file;
  if (digest(written, file) !== digest(expected(file, edits), file)) {
    throw new Error(`Editing ${file.path} would change more than requested.`);
  }
  const { mode, members } = written;
  const isEmpty = Array.isArray(members) && members.length === 0;
  return {
    needsAllowEmpty: isEmpty && mode === 'authoritative' && written['allowEmpty'] !== true,
  };
}

function expected(file: EditableFile, edits: readonly Edit[]): Written {
  const result: Record<string, unknown> = { ...file.written };
  const set = new Map(
    edits.flatMap((edit) => (edit.kind === 'set' ? [[edit.entry, edit.line] as const] : [])),
  );
  for (const name of listsOf[file.kind]) {
    const ofList = edits.flatMap((edit) => (isListless(edit) || edit.list !== name ? [] : [edit]));
    if (ofList.length === 0) continue;
    const included = new Map(
      ofList.flatMap((edit) =>
        edit.kind === 'include' ? [[edit.entry, { set: edit.set }] as const] : [],
      ),
    );
    const removed = new Set(ofList.flatMap((edit) => (edit.kind === 'remove' ? [edit.entry] : [])));
    const kept = (file.lists.get(name)?.entries ?? []).filter((entry) => !removed.has(entry));
    result[name] = [
      ...kept.map((entry) => {
        const line = set.get(entry);
        return line ? asSet(entry, line) : (included.get(entry) ?? entry.written);
      }),
      ...ofList.flatMap((edit) => (edit.kind === 'add' ? [writtenOf(edit.line)] : [])),
    ];
  }
  for (const edit of edits) {
    if (edit.kind === 'allow-empty') result['allowEmpty'] = true;
    if (edit.kind === 'reviewed') result['reviewed'] = writtenReview(edit);
    if (edit.kind === 'label') Object.assign(result, given({ group: edit.name, id: edit.id }));
  }
  return result;
}

/** The person keeps the text by which the file names them. */
function asSet({ user, written }: ListEntry, line: NewLine): unknown {
  const said = parseUserRef(line.user);
  if (user === undefined || said === undefined || userText(said) !== userText(user)) {
    throw new Error(`The entry does not name ${line.user}.`);
  }
  const name = typeof written === 'string' ? written : String(written['user']);
  return writtenOf({ ...line, user: name });
}

/** One text for all files that say the same: the order of keys, and of a list's entries, makes no difference. */
function digest(written: Written, { kind }: EditableFile): string {
  const lists: readonly string[] = listsOf[kind];
  const entries = Object.entries(written).map(([key, value]) =>
    lists.includes(key) && Array.isArray(value)
      ? [key, value.map((item) => JSON.stringify(inOneForm(item))).sort()]
      : [key, value],
  );
  return JSON.stringify(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** A mapping that only names a person says what the person's name alone says. */
function inOneForm(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return { user: item };
  return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
}
