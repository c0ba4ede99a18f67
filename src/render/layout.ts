import stringWidth from 'string-width';

/** Text filled up to so many columns; names in any script line up. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The widest of the texts, but no wider than `most`: a single long name does not push the others aside. */
export function widest(texts: readonly string[], most: number): number {
  return texts.reduce((width, text) => Math.max(width, Math.min(stringWidth(text), most)), 0);
}

/**
 * Breaks text at blanks into lines of at most `width` columns: the first after `indent`, the others after `further`.
 * A longer word has its own line.
 */
export function wrap(text: string, width: number, indent = '', further = indent): string {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const lead = lines.length === 0 ? indent : further;
    const longer = line === undefined ? lead + word : `${line} ${word}`;
    if (line !== undefined && stringWidth(longer) > width) {
      lines.push(line);
      line = further + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line ?? indent].join('\n');
}

/** A part of a line, and how it is set off. */
export interface Piece {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

const plain = (text: string) => text;

/**
 * Pieces side by side, two blanks apart, as long as they fit; one that does not begins a line of its own after
 * `further`, and is broken at blanks where it is wider still.
 */
export function flow(pieces: readonly Piece[], width: number, further: string): string {
  const lines: string[] = [];
  let used = Infinity;
  for (const { text, paint = plain } of pieces) {
    const own = stringWidth(text);
    if (used + 2 + own <= width) {
      lines.push(`${lines.pop() ?? ''}  ${paint(text)}`);
      used += 2 + own;
    } else {
      const rows = wrap(text.trimEnd(), width, lines.length === 0 ? '' : further, further).split(
        '\n',
      );
      lines.push(...rows.map(paint));
      used = stringWidth(rows.at(-1) ?? '');
    }
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** Paragraphs as a finished text in which no line is a command: `inert`. */
export function page(paragraphs: readonly string[]): string {
  return `${inert(paragraphs.join('\n\n'))}\n`;
}

/** GitHub's runner obeys a log line that begins with `::`, blanks before it or not. */
export function inert(text: string): string {
  return text.replace(/^(\s*):(?=:)/gmu, '$1\\u{3a}');
}
