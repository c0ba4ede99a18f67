import stringWidth from 'string-width';
import { guardFormulas, withoutGuards } from '../model/text.ts';

/**
 * Harmless to a terminal and a CI log, and the same JSON: what reorders or hides text, every control character, and the
 * bracket of what GitHub's runner takes for a command are escaped.
 */
const escapes = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;

/** A result for programs, which people look at in terminals too. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(escapes, (character) =>
    character.split('').map(escaped).join(''),
  );
  return `${json}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * How many columns a terminal gives it. Most text is Latin, a column a letter; to look for anything else takes long for
 * thousands of people, and to get ready for it longer than to check a folder of files.
 */
export function textWidth(text: string): number {
  return /^[ -~À-ɏ→…]*$/u.test(text) ? text.length : stringWidth(text);
}

/** Text filled up to so many columns; names in any script line up. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The widest of the texts, but no wider than `most`: a single long name does not push the others aside. */
export function widest(texts: readonly string[], most: number): number {
  return texts.reduce((width, text) => Math.max(width, Math.min(textWidth(text), most)), 0);
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
    if (line !== undefined && textWidth(longer) > width) {
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
    const own = textWidth(text);
    if (used + 2 + own <= width) {
      lines.push(`${lines.pop() ?? ''}  ${paint(text)}`);
      used += 2 + own;
    } else {
      const rows = wrap(text.trimEnd(), width, lines.length === 0 ? '' : further, further).split(
        '\n',
      );
      lines.push(...rows.map(paint));
      used = textWidth(rows.at(-1) ?? '');
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

/**
 * Control characters, and those that reorder or hide text on a terminal: every format character but
 * the joiners that scripts and emoji need; halves of a character too.
 */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Foreign text as one line that a terminal and a CI log take for nothing but text: names are data.
 * GitHub's runner obeys `##[…]` anywhere in a line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printable(text: string): string {
  return text
    .replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('##[', '##\\u{5b}');
}

/** Foreign text as a cell of a CSV that a spreadsheet opens: names are data. */
export function sheetCell(text: string): string {
  return guardFormulas(printable(text));
}

/** What a cell and the text that it was made of have in common, whatever a spreadsheet did to blanks and apostrophes. */
export function bareCell(text: string): string {
  return withoutGuards(printable(text)).replaceAll(/\s+/gu, ' ').trim();
}

/** How text is set off on a terminal. The command line decides whether it is at all. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly add: (text: string) => string;
  readonly remove: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly error: (text: string) => string;
}

/** How a text is set for one reader. */
export interface TextLayout {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

const same = (text: string) => text;

export const plainStyle: Style = {
  bold: same,
  dim: same,
  add: same,
  remove: same,
  warn: same,
  error: same,
};
