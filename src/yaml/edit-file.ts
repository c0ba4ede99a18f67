import type { ChangedLine } from '../model/edits.ts';
import { type Splice, applySplices, changedLines, lineEnd, wholeText } from './splice.ts';
import { checkEdited } from './check-edited.ts';
import { setLine } from './set-entry.ts';
import {
  type Edit,
  type EditableFile,
  type LabelEdit,
  type ListEntry,
  type ListName,
  type NewLine,
  type ReviewedEdit,
  isListless,
  listsOf,
} from './editable-file.ts';
import { blockLines, editList, keyIndent } from './edit-list.ts';
import { compareLines } from './sort.ts';
import { commentStyleOf } from './style.ts';
import { setText, yamlString } from './text.ts';

export interface Edited {
  /** The whole file, byte order mark and line ends as they were. */
  readonly text: string;
  readonly lines: readonly ChangedLine[];
  /** An authoritative group without members: it is a fault until `allow-empty` is among the edits too. */
  readonly needsAllowEmpty: boolean;
}

/** Why a list, or one entry of it, is left to people. Undefined when it can be edited. */
export function whyNotEditable(
  file: EditableFile,
  name: ListName,
  entry?: ListEntry,
): string | undefined {
  const list = file.lists.get(name);
  if (list === undefined) return file.fixed;
  return list.fixed ?? entry?.fixed;
}

/**
 * Splices edits into a file; every line that they are not about stays as it is. The result is read again,
 * and must say what the edits say and nothing else: what is thrown here is an error of ours, or of a caller that
 * did not ask `whyNotEditable`.
 */
export function editFile(file: EditableFile, edits: readonly Edit[]): Edited {
  const splices = [
    // A new key of an entry comes before a new line at the same place.
    ...edits.flatMap((edit) => editKey(file, edit)),
    ...listsOf[file.kind].flatMap((name) => setLines(file, name, edits)),
    ...listsOf[file.kind].flatMap((name) => editOne(file, name, edits)),
  ];
  const spliced = applySplices(file.text, splices);
  const text = wholeText(file, spliced);
  const { needsAllowEmpty } = checkEdited(file, edits, text);
  return { text, lines: changedLines(file.text, splices), needsAllowEmpty };
}

function editKey(file: EditableFile, edit: Edit): readonly Splice[] {
  if (edit.kind === 'allow-empty') return allowEmpty(file);
  if (edit.kind === 'label') return setLabel(file, edit);
  return edit.kind === 'reviewed' ? setReviewed(file, edit) : [];
}

function setLines(file: EditableFile, name: ListName, edits: readonly Edit[]): readonly Splice[] {
  const set = edits.flatMap((edit) => (edit.kind === 'set' && edit.list === name ? [edit] : []));
  const list = file.lists.get(name);
  if (list === undefined || set.length === 0) return [];
  const comments = commentStyleOf(file.text, list);
  return set.flatMap(({ entry, line }) => setLine(file, comments, entry, line));
}

function editOne(file: EditableFile, name: ListName, edits: readonly Edit[]): readonly Splice[] {
  const ofList = edits.flatMap((edit) => (isListless(edit) || edit.list !== name ? [] : [edit]));
  if (ofList.length === 0) return [];
  for (const edit of ofList) {
    const why = whyNotEditable(file, name, 'entry' in edit ? edit.entry : undefined);
    if (why !== undefined) throw new Error(`${file.path}: "${name}" can't be edited: ${why}.`);
  }
  const added = ofList.flatMap((edit) => (edit.kind === 'add' ? [edit.line] : []));
  const removed = new Set(ofList.flatMap((edit) => (edit.kind === 'remove' ? [edit.entry] : [])));
  const replaced = new Map(
    ofList.flatMap((edit) =>
      edit.kind === 'include' ? [[edit.entry, setText(edit.set)] as const] : [],
    ),
  );
  const list = file.lists.get(name);
  if (list !== undefined) return editList(file, list, { added, removed, replaced });
  return added.length === 0 ? [] : [addList(file, name, added)];
}

/** A list that the file does not have yet comes behind the lists that it has, in the order of the schema. */
function addList(file: EditableFile, name: ListName, added: readonly NewLine[]): Splice {
  const names = listsOf[file.kind];
  const before = names.slice(0, names.indexOf(name)).flatMap((each) => file.keys.get(each) ?? []);
  const last = before.reduce((a, b) => (b.end > a ? b.end : a), 0);
  const indent = keyIndent(file);
  const at = behindComments(file.text, lineEnd(file.text, last), indent.length);
  const lines = blockLines(file, added.toSorted(compareLines));
  return { from: at, to: at, text: `${indent}${name}:${file.lineBreak}${lines}` };
}

/** Comments that are indented deeper than the keys belong to the list above them. */
function behindComments(text: string, offset: number, indent: number): number {
  const comment = /([ \t]+)#[^\n]*\n/uy;
  comment.lastIndex = offset;
  const [line = '', blank = ''] = comment.exec(text) ?? [];
  return blank.length > indent ? behindComments(text, offset + line.length, indent) : offset;
}

function allowEmpty(file: EditableFile): readonly Splice[] {
  const there = file.keys.get('allowEmpty');
  if (there !== undefined) return [{ from: there.valueStart, to: there.end, text: 'true' }];
  const at = lineEnd(file.text, file.keys.get('mode')?.end ?? 0);
  return [{ from: at, to: at, text: `${keyIndent(file)}allowEmpty: true${file.lineBreak}` }];
}

/** Whether the name of the group stands on a line of its own, as text that nothing else refers to. */
export function canLabel({ text, fixed, keys }: EditableFile): boolean {
  const { start = 0, end = 0 } = keys.get('group') ?? {};
  const plain = /^group[ \t]*:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|[^\s"'#&*!|>{[][^\n]*)$/u;
  return fixed === undefined && plain.test(text.slice(start, end));
}

/** The id stands below the name, as in a new file. */
function setLabel(file: EditableFile, { id, name }: LabelEdit): readonly Splice[] {
  const label = file.keys.get('group');
  if (label === undefined) return [];
  const at = lineEnd(file.text, label.end);
  return [
    ...(name === undefined
      ? []
      : [{ from: label.valueStart, to: label.end, text: yamlString(name) }]),
    ...(id === undefined
      ? []
      : [{ from: at, to: at, text: `${keyIndent(file)}id: ${yamlString(id)}${file.lineBreak}` }]),
  ];
}

/** Whether what stands behind `reviewed`, if anything does, is all its own: nothing refers to it, and it says nothing beside. */
export function canReview({ text, fixed, keys }: EditableFile): boolean {
  const { start = 0, end = 0 } = keys.get('reviewed') ?? {};
  return fixed === undefined && !/[&*!#|>?]/u.test(text.slice(start, end));
}

/** In place of what it was, else below the mode. */
function setReviewed(file: EditableFile, { on, by }: ReviewedEdit): readonly Splice[] {
  const names = by.map((name) => JSON.stringify(name));
  const text = `reviewed: { on: ${on}, by: ${names.length === 1 ? (names[0] ?? '') : `[${names.join(', ')}]`} }`;
  const there = file.keys.get('reviewed');
  if (there !== undefined) return [{ from: there.start, to: there.end, text }];
  const at = lineEnd(file.text, file.keys.get('mode')?.end ?? 0);
  return [{ from: at, to: at, text: `${keyIndent(file)}${text}${file.lineBreak}` }];
}
