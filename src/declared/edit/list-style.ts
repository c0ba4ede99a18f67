import { isMap, isScalar } from 'yaml';
import type { EditableList, ListEntry } from './editable-file.ts';
import { pairOf } from './nodes.ts';
import { quotingOfScalar } from './scalar.ts';
import { lineEnd, lineStart } from './splice.ts';
import type { Quoting } from './yaml-string.ts';

/** How most of a list's people are quoted. */
export function quotingOf(list: EditableList | undefined): Quoting {
  const people = list?.entries.filter(({ user }) => user !== undefined) ?? [];
  return quotingOfMost(
    people.map(({ node }) => (isMap(node) ? pairOf(node, 'user')?.value : node)),
  );
}

export function quotingOfMost(nodes: readonly unknown[]): Quoting {
  const counts: Record<Quoting, number> = { plain: 0, single: 0, double: 0 };
  for (const node of nodes) {
    if (isScalar(node)) counts[quotingOfScalar(node)] += 1;
  }
  if (counts.double > counts.plain && counts.double >= counts.single) return 'double';
  return counts.single > counts.plain ? 'single' : 'plain';
}

/** Where the comments behind a list's entries stand. */
export interface CommentStyle {
  /** The column, from 0, in which most of them begin; where that is one. */
  readonly column?: number;
  /** What stands before the `#` otherwise. */
  readonly gap: string;
}

interface Comment {
  readonly column: number;
  readonly gap: string;
}

export function commentStyleOf(text: string, { entries }: EditableList): CommentStyle {
  const comments = entries.flatMap((entry) => commentOf(text, entry) ?? []);
  const gap = comments.at(-1)?.gap ?? '  ';
  if (comments.some((comment) => comment.gap.includes('\t'))) return { gap };
  const columns = new Map<number, number>();
  for (const { column } of comments) columns.set(column, (columns.get(column) ?? 0) + 1);
  // One blank is what is left where a line is too long for the column.
  const roomy = comments.filter((comment) => comment.gap.length > 1);
  const telling = new Set((roomy.length > 0 ? roomy : comments).map(({ column }) => column));
  const [most] = [...columns].filter(([column]) => telling.has(column)).sort((a, b) => b[1] - a[1]);
  // One comment alone is aligned with something when it was moved away on purpose.
  const isMoved = roomy.length === 1 && (roomy[0]?.gap.length ?? 0) > 2;
  const aligned = most !== undefined && (most[1] > 1 || isMoved);
  return aligned ? { column: most[0], gap } : { gap };
}

/** The comment behind an entry, where its last line has one. */
function commentOf(text: string, entry: ListEntry): Comment | undefined {
  const rest = text.slice(entry.end, lineEnd(text, entry.end));
  const [, before = '', gap = ''] = /^(,?)([ \t]+)#/u.exec(rest) ?? [];
  if (gap === '') return undefined;
  const end = entry.end + before.length + gap.length;
  return { column: end - lineStart(text, entry.end), gap };
}

/** A line with its comment where the comments of its neighbours are. */
export function withComment(
  line: string,
  comment: string | undefined,
  { column, gap }: CommentStyle,
): string {
  if (comment === undefined) return line;
  if (column === undefined) return `${line}${gap}${comment}`;
  return `${line}${' '.repeat(Math.max(1, column - line.length))}${comment}`;
}
