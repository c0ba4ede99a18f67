import { type Node, isMap, isScalar } from 'yaml';
import { nodeEnd, pairOf, nodeStart } from './read-list.ts';
import { type Splice, lineEnd, lineStart } from './splice.ts';
import { type Quoting, yamlUser } from './text.ts';
import type { EditableList, ListEntry } from './editable-file.ts';

export function quotingOfScalar(node: unknown): Quoting {
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

/** A scalar as it is written, where that says the same inside `{ }`. */
export function inFlow(text: string, node: Node): string {
  const source = text.slice(nodeStart(node), nodeEnd(node));
  const fits =
    !isBlockScalar(node) && (quotingOfScalar(node) !== 'plain' || !/[,[\]{}]/u.test(source));
  return fits ? source : yamlUser(String(isScalar(node) ? node.value : source), 'plain');
}

/** Puts another text in the place of a scalar, on one line; `whole` begins with it, or with its key. */
export function replaceScalar(
  text: string,
  whole: Node,
  scalar: Node,
  by: string,
): readonly Splice[] {
  const from = nodeStart(whole);
  if (!isBlockScalar(scalar)) return [{ from, to: nodeEnd(scalar), text: by }];
  // `>-`: what may stand behind it, a comment, stays; the lines below are the text.
  const [header = ''] = /^[|>][\d+-]*/u.exec(text.slice(nodeStart(scalar))) ?? [];
  const end = lineEnd(text, nodeStart(scalar) + header.length);
  return [
    { from, to: nodeStart(scalar) + header.length, text: by },
    { from: end, to: Math.max(end, nodeEnd(scalar)), text: '' },
  ];
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

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

/** Keeps the comment behind an entry of one line in the column of its neighbours, whatever is spliced into the entry. */
export function realign(
  text: string,
  { column }: CommentStyle,
  entry: ListEntry,
  splices: readonly Splice[],
): readonly Splice[] {
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
