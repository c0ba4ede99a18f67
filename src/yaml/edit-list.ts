import type {
  EditableFile,
  EditableList,
  ListChanges,
  ListEntry,
  NewLine,
} from './editable-file.ts';
import { compareLines, insertionPoints } from './sort.ts';
import { lineText, nameComment } from './text.ts';
import { commentStyleOf, quotingOf, withComment } from './style.ts';
import { type Splice, lineEnd, lineStart } from './splice.ts';

/**
 * The splices that change a list. A comment line above an entry stays when the entry goes: it is more often
 * a heading for all that follow it than a note about one person, and one that is left over is seen in review.
 */
export function editList(
  file: EditableFile,
  list: EditableList,
  changes: ListChanges,
): readonly Splice[] {
  const sorted = { ...changes, added: changes.added.toSorted(compareLines) };
  if (list.entries.length === 0 && file.fixed === undefined)
    return fillEmpty(file, list, sorted.added);
  if (list.style === 'inline') return editInline(list, sorted);
  return list.style === 'block' ? editBlock(file, list, sorted) : editLines(file, list, sorted);
}

/** Edits `[a, b]` where it stands. A name has no room there: behind a `#` the rest of the line would be lost. */
function editInline(
  list: EditableList,
  { added, removed, replaced }: ListChanges,
): readonly Splice[] {
  const quoting = quotingOf(list);
  const pointOf = insertionPoints(list.entries);
  const kept = list.entries.filter((entry) => !removed.has(entry));
  // By the index of an entry: itself if it is kept, else the nearest before it that is.
  const keptUpTo: (ListEntry | undefined)[] = [];
  for (const entry of list.entries)
    keptUpTo[entry.index] = removed.has(entry) ? keptUpTo[entry.index - 1] : entry;
  const [first] = kept;
  if (first === undefined) {
    const all = added.map((line) => lineText(line, quoting)).join(', ');
    return [{ from: list.start + 1, to: list.end - 1, text: all }];
  }
  return [
    ...added.map((line) => {
      const content = lineText(line, quoting);
      const { side, index } = pointOf(line);
      const previous = keptUpTo[side === 'after' ? index : index - 1];
      return previous === undefined
        ? { from: first.start, to: first.start, text: `${content}, ` }
        : { from: previous.end, to: previous.end, text: `, ${content}` };
    }),
    ...[...replaced].map(([{ start, end }, text]) => ({ from: start, to: end, text })),
    ...removePieces(list.entries, removed, first),
  ];
}

/** An entry goes with the comma before it; those before the first one that stays, with the comma behind them. */
function removePieces(
  entries: readonly ListEntry[],
  removed: ReadonlySet<ListEntry>,
  first: ListEntry,
): readonly Splice[] {
  return entries
    .filter((entry) => removed.has(entry))
    .map((entry) => {
      const previous = entries[entry.index - 1];
      const next = entries[entry.index + 1];
      return entry.index < first.index || previous === undefined
        ? { from: entry.start, to: next?.start ?? entry.end, text: '' }
        : { from: previous.end, to: entry.end, text: '' };
    });
}

/** `[]` becomes a block list: one person, one line. */
function fillEmpty(
  file: EditableFile,
  list: EditableList,
  added: readonly NewLine[],
): readonly Splice[] {
  if (added.length === 0) return [];
  const before = file.text.slice(0, list.start).trimEnd().length;
  const at = lineEnd(file.text, list.end);
  return [
    { from: before, to: list.end, text: '' },
    { from: at, to: at, text: blockLines(file, added, list) },
  ];
}

/** The lines of a block list that is not there yet, indented as the file's other lists are. */
export function blockLines(
  file: EditableFile,
  added: readonly NewLine[],
  list?: EditableList,
): string {
  const model = [...file.lists.values()].find(
    ({ style, entries }) => style === 'block' && entries.length > 0,
  );
  const first = model?.entries[0];
  const indent = first === undefined ? `${keyIndent(file)}  ` : indentOf(file.text, first);
  const look = model ?? list;
  const comments = look === undefined ? { gap: '  ' } : commentStyleOf(file.text, look);
  const quoting = quotingOf(model);
  return added
    .map((line) => {
      const text = `${indent}- ${lineText(line, quoting)}`;
      return withComment(text, nameComment(line.name), comments) + file.lineBreak;
    })
    .join('');
}

function editBlock(
  file: EditableFile,
  list: EditableList,
  { added, removed, replaced }: ListChanges,
): Splice[] {
  const { text, lineBreak } = file;
  const offsetOf = offsets(text, list);
  const [first] = list.entries;
  const indent = first === undefined ? '' : indentOf(text, first);
  const dash =
    first === undefined ? '- ' : (/^-[ ]+(?=[^\s#])/u.exec(text.slice(first.start))?.[0] ?? '- ');
  const quoting = quotingOf(list);
  const comments = commentStyleOf(text, list);
  const splices = [
    ...[...removed].map((entry) => wholeLines(text, entry)),
    ...[...replaced].map(([entry, content]) => ({
      ...wholeLines(text, entry),
      text: `${indent}${dash}${content}${lineBreak}`,
    })),
    ...added.map((line) => {
      const at = offsetOf(line);
      const content = `${indent}${dash}${lineText(line, quoting)}`;
      return {
        from: at,
        to: at,
        text: withComment(content, nameComment(line.name), comments) + lineBreak,
      };
    }),
  ];
  const isEmpty = added.length === 0 && removed.size === list.entries.length;
  return isEmpty ? [...splices, { from: list.emptyAt, to: list.emptyAt, text: ' []' }] : splices;
}

/** As `editBlock`, inside `[ ]`: each entry has a comma behind it, the last one where the last one had. */
function editLines(
  file: EditableFile,
  list: EditableList,
  { added, removed, replaced }: ListChanges,
): Splice[] {
  const { text, lineBreak } = file;
  const offsetOf = offsets(text, list);
  const [first] = list.entries;
  const indent = first === undefined ? '' : indentOf(text, first);
  const last = list.entries.at(-1);
  const trailing = last !== undefined && commaBehind(text, last) !== undefined;
  const placed = added.map((line) => ({ line, at: offsetOf(line) }));
  const kept = list.entries.filter((entry) => !removed.has(entry));
  const lastKept = kept.at(-1);
  const isLast = (at: number) => at >= (lastKept?.end ?? 0);
  const lastAdded = placed.findLast(({ at }) => isLast(at));

  const quoting = quotingOf(list);
  const comments = commentStyleOf(text, list);
  const splices: Splice[] = [
    ...[...removed].map((entry) => wholeLines(text, entry)),
    ...[...replaced].flatMap(([entry, content]) => replaceInLine(text, entry, content)),
    ...placed.map((each) => {
      const comma = each === lastAdded && !trailing ? '' : ',';
      const content = `${indent}${lineText(each.line, quoting)}${comma}`;
      const whole = withComment(content, nameComment(each.line.name), comments) + lineBreak;
      return { from: each.at, to: each.at, text: whole };
    }),
  ];
  if (trailing || lastKept === undefined) return splices;
  const comma = commaBehind(text, lastKept);
  if (lastAdded === undefined && comma !== undefined)
    splices.push({ from: comma, to: comma + 1, text: '' });
  if (lastAdded !== undefined && comma === undefined) {
    splices.push({ from: lastKept.end, to: lastKept.end, text: ',' });
  }
  return splices;
}

/** The comma behind the entry stays, the comment behind that goes. */
function replaceInLine(text: string, { start, end }: ListEntry, content: string): Splice[] {
  const comment = /[ \t]*#[^\r\n]*/uy;
  const [comma = ''] = /^[ \t]*,/u.exec(text.slice(end, lineEnd(text, end))) ?? [];
  comment.lastIndex = end + comma.length;
  const [note = ''] = comment.exec(text) ?? [];
  const from = end + comma.length;
  return [
    { from: start, to: end, text: content },
    { from, to: from + note.length, text: '' },
  ];
}

/** What stands before the keys at the top of a file: nothing, as a rule. */
export function keyIndent({ text, keys }: EditableFile): string {
  const [start = 0] = [...keys.values()].map((key) => key.start);
  return text.slice(lineStart(text, start), start);
}

function commaBehind(text: string, { end }: ListEntry): number | undefined {
  const comma = /(?:\s|#[^\n]*\n)*,/uy;
  comma.lastIndex = end;
  return comma.test(text) ? comma.lastIndex - 1 : undefined;
}

function indentOf(text: string, { start }: ListEntry): string {
  return text.slice(lineStart(text, start), start);
}

function wholeLines(text: string, { start, end }: ListEntry): Splice {
  return { from: lineStart(text, start), to: lineEnd(text, end), text: '' };
}

/** Where new lines go: at the beginning of a line that is there. */
function offsets(text: string, { entries, end }: EditableList): (line: NewLine) => number {
  const pointOf = insertionPoints(entries);
  return (line) => {
    const { side, index } = pointOf(line);
    const entry = entries[index];
    if (entry === undefined) return lineEnd(text, end);
    return side === 'after' ? lineEnd(text, entry.end) : lineStart(text, entry.start);
  };
}
