import type { EditableList, ListEntry } from './editable-file.ts';
import { commentStyleOf } from './list-style.ts';
import { lineEnd, lineStart } from './splice.ts';
import type { Splice } from './splice.ts';

/** Keeps the comment behind an entry of one line in the column of its neighbours, whatever is spliced into the entry. */
export function realign(
  text: string,
  list: EditableList,
  entry: ListEntry,
  splices: readonly Splice[],
): readonly Splice[] {
  const { column } = commentStyleOf(text, list);
  const rest = text.slice(entry.end, lineEnd(text, entry.end));
  const [, comma = '', gap = ''] = /^(,?)([ ]+)#/u.exec(rest) ?? [];
  const start = lineStart(text, entry.end);
  if (column === undefined || gap === '' || splices.length === 0 || entry.start < start) return [];
  const grown = splices.reduce(
    (sum, { from, to, text: { length } }) => sum + length - to + from,
    0,
  );
  const from = entry.end + comma.length;
  const wanted = ' '.repeat(Math.max(1, column - (from - start) - grown));
  return wanted === gap ? [] : [{ from, to: from + gap.length, text: wanted }];
}
