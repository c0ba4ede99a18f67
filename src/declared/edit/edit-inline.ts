import type { EditableList, ListEntry } from './editable-file.ts';
import type { ListChanges } from './edit.ts';
import { insertionPoints } from './insertion-point.ts';
import { lineText } from './line-text.ts';
import { quotingOf } from './list-style.ts';
import type { Splice } from './splice.ts';

/** Edits `[a, b]` where it stands. A name has no room there: behind a `#` the rest of the line would be lost. */
export function editInline(list: EditableList, { added, removed }: ListChanges): readonly Splice[] {
  const quoting = quotingOf(list);
  const pointOf = insertionPoints(list.entries);
  const kept = list.entries.filter((entry) => !removed.has(entry));
  const [first] = kept;
  if (first === undefined) {
    const all = added.map((line) => lineText(line, quoting)).join(', ');
    return [{ from: list.start + 1, to: list.end - 1, text: all }];
  }
  return [
    ...added.map((line) => {
      const content = lineText(line, quoting);
      const { side, index } = pointOf(line);
      const last = side === 'after' ? index : index - 1;
      const previous = kept.findLast((entry) => entry.index <= last);
      return previous === undefined
        ? { from: first.start, to: first.start, text: `${content}, ` }
        : { from: previous.end, to: previous.end, text: `, ${content}` };
    }),
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
