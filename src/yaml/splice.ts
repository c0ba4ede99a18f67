import type { ChangedLine } from '../model/edits.ts';

/** A piece of a text that is replaced: from an offset up to another one, in UTF-16 code units. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** In the order of the text; at one place insertions first, in the order in which they are given. */
function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return splices.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** The text with all pieces replaced. Throws when two of them overlap: that is an error of ours. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text: replacement } of inOrder(splices)) {
    if (from < at) throw new Error(`Two edits overlap at ${from}.`);
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}

/** Where the line of a character begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line in which a value ends is over, its line break included. A block scalar ends behind its own. */
export function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** Which lines differ once a text is spliced. */
export function changedLines(text: string, splices: readonly Splice[]): readonly ChangedLine[] {
  const changes: ChangedLine[] = [];
  let shift = 0;
  let counted = { offset: 0, lines: 0 };
  for (const { from, to, splices: within } of regionsOf(text, splices)) {
    const lines = counted.lines + linesOf(text.slice(counted.offset, from)).length;
    counted = { offset: from, lines };
    const before = linesOf(text.slice(from, to));
    const moved = within.map((each) => ({ ...each, from: each.from - from, to: each.to - from }));
    const after = linesOf(applySplices(text.slice(from, to), moved));
    const kept = sameAtStart(before, after);
    const gone = before.slice(kept);
    const come = after.slice(kept);
    const first = lines + kept + 1;
    for (const [index, each] of gone.entries()) {
      changes.push({ sign: '-', line: first + index, text: each });
    }
    for (const [index, each] of come.entries()) {
      changes.push({ sign: '+', line: first + shift + index, text: each });
    }
    shift += after.length - before.length;
  }
  return changes;
}

interface Region {
  readonly from: number;
  to: number;
  readonly splices: Splice[];
}

/** Whole lines that splices touch; those that meet are one region. */
function regionsOf(text: string, splices: readonly Splice[]): readonly Region[] {
  const regions: Region[] = [];
  for (const splice of inOrder(splices)) {
    const last = regions.at(-1);
    if (last !== undefined && splice.to < last.to) {
      last.splices.push(splice);
      continue;
    }
    const from = lineStart(text, splice.from);
    const between = splice.from === splice.to && splice.from === from;
    const to = between ? from : lineEnd(text, splice.to);
    if (last === undefined || from > last.to) {
      regions.push({ from, to, splices: [splice] });
    } else {
      last.to = Math.max(last.to, to);
      last.splices.push(splice);
    }
  }
  return regions;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\r?\n$/u, '').split(/\r?\n/u);
}

function sameAtStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((line, index) => line !== b[index]);
  return differs === -1 ? a.length : differs;
}

/** The content of a file, in the form in which it is spliced. */
export interface BareText {
  /** Exactly as it stands in the file, byte order mark and all. */
  readonly whole: string;
  /** Without a byte order mark, and with a line break at its end, whether it was there or not. */
  readonly text: string;
  readonly lineBreak: '\n' | '\r\n';
}

export function bareText(whole: string): BareText {
  const bare = whole.replace(/^\ufeff/u, '');
  const lineBreak = /^[^\n]*\r\n/u.test(bare) ? '\r\n' : '\n';
  // With its last line ended, every line is like any other.
  return { whole, text: bare.endsWith('\n') ? bare : bare + lineBreak, lineBreak };
}

/** A spliced text as content of the file: with its byte order mark, and its last line ended or not, as it was. */
export function wholeText({ whole, lineBreak }: BareText, spliced: string): string {
  const bom = whole.startsWith('\ufeff') ? '\ufeff' : '';
  return bom + (whole.endsWith('\n') ? spliced : spliced.slice(0, -lineBreak.length));
}
