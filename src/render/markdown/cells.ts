import { count, listed } from '../../model/text.ts';
import { printable } from '../layout.ts';
import { type PersonAndGroup, handle } from '../words.ts';

/** A word with what may stand around it in a sentence. */
const word = /^([("]*)(.*?)([.,;:!?)"]*)$/u;
/** Letters, digits, and what else names and dates hold: Markdown reads none of it as anything else. */
const harmless = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’',%-]*$/u;
/** GitHub makes links of what may be a commit or an issue, between commas and hyphens too. */
const linked = /(?<![\p{L}\p{N}])([0-9a-f]{7,}|gh-\d+)(?![\p{L}\p{N}])/iu;

/**
 * Foreign text for a sentence or a table cell. A word is plain where nothing in it can mean anything, else it
 * is code, the only place where mentions, references and HTML are inert.
 */
export function markdownText(text: string): string {
  // Blanks before it would make code of a line, and two after it a break.
  const words = printable(text).trim().split(' ');
  return words.map((each, index) => markdownWord(each, index === 0)).join(' ');
}

function markdownWord(text: string, begins: boolean): string {
  const [, before = '', core = '', after = ''] = word.exec(text) ?? [];
  // "1)" and "1." begin a list where they begin a line.
  const lists = begins && before === '' && /^\d+$/u.test(core) && /^[.)]/u.test(after);
  if (core === '' || (harmless.test(core) && !linked.test(core) && !lists)) return text;
  return `${before}${markdownCode(core)}${after}`;
}

/** Foreign text as a code span. The fence is longer than any run of backticks inside, so nothing ends it early. */
export function markdownCode(text: string): string {
  const safe = printable(text);
  const fence = '`'.repeat(longestRun(safe) + 1);
  const blank = safe.startsWith('`') || safe.endsWith('`') || safe.trim() === '' ? ' ' : '';
  return `${fence}${blank}${safe}${blank}${fence}`;
}

/** Lines as a fenced block. */
export function markdownBlock(language: string, lines: readonly string[]): string {
  const safe = lines.map(printable);
  const fence = '`'.repeat(Math.max(3, longestRun(safe.join('\n')) + 1));
  return `${fence}${language}\n${safe.join('\n')}\n${fence}`;
}

/** A table. Cells are Markdown; a bar inside one, in code too, is escaped. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  rule: readonly string[] = head.map(() => '---'),
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const safe = rows.map((cells) => cells.map(tableCell));
  return [head, rule, ...safe].map(line).join('\n');
}

/** A table that has rows; a head alone says nothing. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [markdownTable(head, rows)];
}

/** Renderers disagree about a bar after two backslashes: there it is spelled out. */
function tableCell(markdown: string): string {
  return markdown.replace(/(?<=\\)\|/gu, '\\u{7c}').replaceAll('|', '\\|');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}

/** How much of a plan is shown: a comment has a limit, and counts are never what is left out. */
export type Detail = 'all' | 'some' | 'counts';

export interface MarkdownOptions {
  readonly detail?: Detail;
  /** The address of a line, for those who can show it. */
  readonly linkTo?: (file: string, line?: number) => string;
}

interface Limits {
  /** Names in one group, or in one list. */
  readonly names: number;
  /** Rows of the groups, and findings. */
  readonly rows: number;
  /** Rows of people who move, leave or join. */
  readonly batches: number;
  /** Lines of files that are named for one reason: links are long. */
  readonly places: number;
}

export const limits: Readonly<Record<Detail, Limits>> = {
  all: { names: Infinity, rows: Infinity, batches: Infinity, places: 3 },
  some: { names: 10, rows: 100, batches: 30, places: 1 },
  counts: { names: 0, rows: 25, batches: 0, places: 0 },
};

/** Someone by name and address. */
export function person(named: PersonAndGroup): string {
  const { name } = named.account;
  const address = markdownCode(handle(named));
  return name === undefined ? address : `${markdownText(name)} ${address}`;
}

/** A line of a file, as a link where there is somewhere to go. */
export function place(
  file: string,
  line: number | undefined,
  { linkTo }: MarkdownOptions,
  label = line === undefined ? file : `${file}:${line}`,
): string {
  const code = markdownCode(label);
  return linkTo === undefined ? code : `[${code}](${address(linkTo(file, line))})`;
}

/** Nothing in it ends the link. */
function address(url: string): string {
  return url
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s()<>|\\`\p{Cc}\p{Cf}]/gu, (character) =>
      encodeURIComponent(character).replace(
        /[()]/u,
        (bracket) => `%${bracket.charCodeAt(0).toString(16)}`,
      ),
    );
}

/** `a`, `b` and 3 more. */
export function codes(names: readonly string[], most = Infinity): string {
  return listed(names.map(markdownCode), most);
}

/** What less detail leaves out, in a sentence. */
export function leftOut(number: number, noun: string): readonly string[] {
  if (number <= 0) return [];
  const rest =
    number === 1
      ? 'is left out here; the whole plan has it'
      : 'are left out here; the whole plan has them';
  return [`${count(number, noun)} ${rest}.`];
}
