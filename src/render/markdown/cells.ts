import type { Change } from '../../model/change.ts';
import { count } from '../../model/count.ts';
import { groupBy } from '../../model/group-by.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import { ruleWords } from '../reason.ts';
import { handle, type Named } from '../words.ts';
import type { MarkdownOptions } from './options.ts';

/** Someone by name and address. */
export function person(named: Named): string {
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
  return url.replace(/[\s()<>|\\`]/gu, (character) =>
    encodeURIComponent(character).replace(
      /[()]/u,
      (bracket) => `%${bracket.charCodeAt(0).toString(16)}`,
    ),
  );
}

/** What has a reason, for a group. */
type Reasoned = Pick<Change, 'group' | 'because'>;

/** Why, without the lines that say so: equal for people whom one decision brought in. */
export function reasonWords({ because }: Reasoned): string {
  const { text, through = [] } = because;
  return [
    ...(text === undefined ? [] : [markdownText(text)]),
    ...ruleWords(because).map(markdownText),
    ...through.map(({ kind, name }) => `through ${kind} ${markdownCode(name)}`),
  ].join(', ');
}

/** Words and lines in one cell; group by group where one person has several reasons. */
export function reason(all: readonly Reasoned[], options: MarkdownOptions): string {
  if (new Set(all.map(reasonWords)).size <= 1) return oneReason(all, options);
  return [...groupBy(all, ({ group }) => group.name)]
    .map(([name, those]) => `${markdownCode(name)}: ${oneReason(those, options)}`)
    .join('; ');
}

function oneReason(all: readonly Reasoned[], options: MarkdownOptions): string {
  const words = all[0] === undefined ? '' : reasonWords(all[0]);
  const places = reasonPlaces(all, options);
  if (words === '' || places === '') return words + places;
  return `${words} (${places})`;
}

/** The lines that say so, and those that bring them in; after the first of a file only the numbers of the others. */
function reasonPlaces(all: readonly Reasoned[], options: MarkdownOptions): string {
  const seen = new Set<string>();
  const lines = new Map(
    all
      .flatMap(({ because: { kind, file, line, through = [] } }) =>
        kind === 'undeclared' || file === undefined || line === undefined
          ? []
          : [{ file, line }, ...through],
      )
      .map(({ file, line }) => [`${file}:${line}`, { file, line }] as const),
  );
  return [...groupBy(lines.values(), ({ file }) => file).values()]
    .flatMap((ofFile) => ofFile.toSorted((a, b) => a.line - b.line))
    .map(({ file, line }) => {
      const label = seen.has(file) ? `:${line}` : `${file}:${line}`;
      seen.add(file);
      return place(file, line, options, label);
    })
    .join(', ');
}

/** `a`, `b` and 3 more. */
export function codes(names: readonly string[], most = Infinity): string {
  const shown = names.slice(0, most).map(markdownCode).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
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
