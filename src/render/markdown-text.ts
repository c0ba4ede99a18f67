import { printable } from './printable.ts';

/** A word with what may stand around it in a sentence. */
const word = /^([("]*)(.*?)([.,;:!?)"]*)$/u;
/** Letters, digits, and what names and dates hold besides: Markdown reads none of it as anything else. */
const harmless = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’',-]*$/u;
/** GitHub makes links of what may be a commit or an issue, between commas and hyphens too. */
const linked = /(?<![\p{L}\p{N}])([0-9a-f]{7,}|gh-\d+)(?![\p{L}\p{N}])/iu;

/**
 * Foreign text for a sentence or a table cell. A word is plain where nothing in it can mean anything, else it
 * is code, the only place where mentions, references and HTML are inert.
 */
export function markdownText(text: string): string {
  return printable(text).split(' ').map(markdownWord).join(' ');
}

function markdownWord(text: string): string {
  const [, before = '', core = '', after = ''] = word.exec(text) ?? [];
  if (core === '' || (harmless.test(core) && !linked.test(core))) return text;
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

/** Renderers disagree about a bar after two backslashes: there it is spelled out. */
function tableCell(markdown: string): string {
  return markdown.replace(/(?<=\\)\|/gu, '\\u{7c}').replaceAll('|', '\\|');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}
