import type { AppError } from '../model/app-error.ts';
import type { Finding } from '../model/finding.ts';
import { type TextLayout, inert, printable, wrap, textWidth } from './layout.ts';
import { oncePer } from '../model/objects.ts';

export interface TextOptions extends TextLayout {
  /** The text of each file, for the line and the caret. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Each finding, and not the first of each kind. */
  readonly verbose?: boolean;
}

/** Headline, place, the line with a caret, and what to do. */
export function findingText(finding: Finding, options: TextOptions): string {
  const { style, width } = options;
  const label = { error: style.error, warning: style.warn, note: style.dim }[finding.severity](
    finding.severity,
  );
  const message = wrap(printable(finding.message), width - finding.severity.length - 2);
  const hint = (finding.hint ?? '').split('\n').map(printable);
  const lines = [
    `${label}: ${message.replaceAll('\n', `\n${' '.repeat(finding.severity.length + 2)}`)}`,
    ...placeLines(finding, options),
    ...(finding.hint === undefined ? [] : hintLines(hint, options)),
  ];
  return inert(lines.join('\n'));
}

function placeLines(
  { file, line, column }: Finding,
  { style, width, sources }: TextOptions,
): string[] {
  if (file === undefined) return [];
  const place = [printable(file), line, column].filter((part) => part !== undefined).join(':');
  const text =
    line === undefined || sources === undefined ? undefined : linesIn(sources)(file)[line - 1];
  if (text === undefined || column === undefined) return [`  ${style.dim(place)}`];
  const number = `${line ?? ''}`;
  // The number, what stands around it, and the dots at the end.
  const shown = excerpt(text, column, Math.min(mostExcerpt, width - number.length - 6));
  return [
    `  ${style.dim(place)}`,
    `  ${style.dim(`${number} |`)} ${shown.line}`,
    `  ${style.dim(`${' '.repeat(number.length)} |`)} ${shown.caret}`,
  ];
}

/** The lines of each file. One is split once, however many faults it has. */
const linesIn = oncePer((sources: ReadonlyMap<string, string>) => {
  const split = new Map<string, readonly string[]>();
  return (file: string): readonly string[] => {
    const lines = split.get(file) ?? sources.get(file)?.split(/\r?\n/u) ?? [];
    split.set(file, lines);
    return lines;
  };
});

/** So much of a long line is shown around its fault, at most. */
const mostExcerpt = 70;

function excerpt(
  text: string,
  column: number,
  width: number,
): { readonly line: string; readonly caret: string } {
  const start = Math.max(0, Math.min(column - Math.floor(width / 2), text.length - width));
  const before = printable(text.slice(start, column - 1));
  const rest = text.slice(column - 1, start + width);
  const after = printable(rest) + (start + width < text.length ? '…' : '');
  return { line: before + after, caret: `${' '.repeat(textWidth(before))}^` };
}

/** The first line is a sentence; the others are what to write into a file, and stay as they are. */
export function hintLines(
  [first = '', ...rest]: readonly string[],
  { style, width }: TextOptions,
): string[] {
  return [wrap(first, width, '  '), ...rest.map((line) => `    ${style.bold(line)}`)];
}

/** Headline, why, and what to do. */
export function errorText(
  error: Pick<AppError, 'message' | 'why' | 'hint'>,
  { style, width }: TextLayout,
): string {
  const paragraph = (text: string) =>
    text
      .split('\n')
      .map((line) => wrap(printable(line), width, '  '))
      .join('\n');
  const lines = [
    `${style.error('error')}: ${style.bold(printable(error.message))}`,
    ...(error.why === undefined ? [] : [paragraph(error.why)]),
    ...(error.hint === undefined ? [] : [paragraph(error.hint)]),
  ];
  return `${inert(lines.join('\n'))}\n`;
}

/**
 * A finding as a workflow command, which GitHub shows beside the line of the file.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation({ severity, code, message, file, line, column, hint }: Finding): string {
  const properties = Object.entries({ file, line, col: column, title: code })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(`${value}`)}`]))
    .join(',');
  const text = [message, ...(hint ?? '').split('\n')].filter((part) => part !== '').map(printable);
  return `::${commands[severity]} ${properties}::${data(inert(text.join('\n')))}\n`;
}

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** As GitHub's own toolkit escapes: the runner undoes exactly this. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
