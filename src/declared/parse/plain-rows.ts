import { countWhile } from '../../model/objects.ts';
import type { Entry, Tree } from '../tree.ts';

/** A text without most rows of its long lists. */
export interface Thinned {
  readonly text: string;
  /** What was cut out, by where what the row before it says begins in the thinned text. */
  readonly cuts: ReadonlyMap<number, Cut>;
  /** Where a character of the thinned text stands in the whole one. */
  readonly wholeOffset: (offset: number) => number;
}

/** What rows say: the items of a list, or the entries of a mapping. */
export interface Cut {
  readonly isKeyed: boolean;
  readonly items: readonly Tree[];
  readonly entries: readonly (readonly [key: string, entry: Entry])[];
}

/**
 * Cuts out rows such as `  - vdillow@banc.ly  # Verna Dillow` and `  vdillow@banc.ly: 712020:789c…`: they need no parser, and
 * are nearly all of a large file. Undefined where there are few.
 *
 * Of rows that follow one another the first and the last stay. Each says all that it says in its line, and all begin in the
 * same column: where the parser finds the first to be an entry, the others are too. Whether it is one, and not a line of a
 * longer text, is for the caller to see.
 */
export function thinOut(text: string): Thinned | undefined {
  const cuts = new Map<number, Cut>();
  const gaps: Gap[] = [];
  const pieces: string[] = [];
  let copied = 0;
  let cut = 0;
  for (const rows of runsOf(text)) {
    const [first, second] = rows;
    const last = rows.at(-1);
    if (first === undefined || second === undefined || last === undefined) continue;
    pieces.push(text.slice(copied, second.start));
    cuts.set(first.at - cut, cutOf(rows.slice(1, -1)));
    const from = second.start - cut;
    cut += last.start - second.start;
    gaps.push({ from, cut });
    copied = last.start;
  }
  if (cuts.size === 0) return undefined;
  pieces.push(text.slice(copied));
  return { text: pieces.join(''), cuts, wholeOffset: (offset) => offset + cutBefore(gaps, offset) };
}

/** From an offset of the thinned text on, so many characters are missing before it. */
interface Gap {
  readonly from: number;
  readonly cut: number;
}

function cutBefore(gaps: readonly Gap[], offset: number): number {
  return gaps[countWhile(gaps, ({ from }) => from <= offset) - 1]?.cut ?? 0;
}

function cutOf(rows: readonly Row[]): Cut {
  const items: Tree[] = [];
  const entries: [string, Entry][] = [];
  for (const { key, at, value, valueAt } of rows) {
    const tree = { value, offset: valueAt, source: value };
    if (key === undefined) items.push(tree);
    else entries.push([key, { keyOffset: at, tree }]);
  }
  return { isKeyed: entries.length > 0, items, entries };
}

interface Row {
  /** Of a mapping. */
  readonly key: string | undefined;
  readonly value: string;
  /** Where the line begins, where what it says does, and where its value does. */
  readonly start: number;
  readonly at: number;
  readonly valueAt: number;
}

/** Shorter ones are parsed as quickly. */
const fewest = 8;

/** Rows that follow one another in the same column, of lists or of mappings. */
function runsOf(text: string): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let run: Row[] = [];
  let before: string | undefined;
  const end = () => {
    if (run.length >= fewest) runs.push(run);
    run = [];
  };
  for (let start = 0; start < text.length; start = lineAfter(text, start)) {
    line.lastIndex = start;
    const [, beginning = '', indent = '', key, value = ''] = line.exec(text) ?? [];
    const isRow = isWord(value) && (key === undefined || isWord(key));
    const shape = isRow ? `${indent}${key === undefined ? '-' : ':'}` : undefined;
    if (shape !== before) end();
    before = shape;
    const valueAt = start + beginning.length;
    const at = key === undefined ? valueAt : start + indent.length;
    if (isRow) run.push({ key, value, start, at, valueAt });
  }
  end();
  return runs;
}

function lineAfter(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end + 1;
}

/** A row, with nothing that can go on in the next line, and perhaps a comment. */
const line =
  /(( *)(?:- |([A-Za-z\d][^\s#:]{0,500}): ))([A-Za-z\d](?:[^\s#]*[^\s#:])?)(?: +(?:#[^\r\n]*)?)?\r?\n/uy;

/** What no version of YAML reads as anything but a text, such as a number. */
function isWord(text: string): boolean {
  return text.includes('@') || (text.length > 5 && /^[^0].*[a-df-z]/iu.test(text));
}
