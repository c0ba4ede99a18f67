/** A piece of a text that is replaced: from an offset up to another one, in UTF-16 code units. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** In the order of the text; at one place insertions first, in the order in which they are given. */
export function inOrder(splices: readonly Splice[]): readonly Splice[] {
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
