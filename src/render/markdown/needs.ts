import type { Finding } from '../../model/finding.ts';
import type { Plan, Withheld } from '../../model/plan.ts';
import { count, numberText } from '../../model/text.ts';
import { compareNames } from '../order.ts';
import { consentAdvice } from '../view/consent.ts';
import { type FindingKind, type Need, kindText } from '../view/findings.ts';
import type { PlanView } from '../view/plan-view.ts';
import { inRepository } from '../view/why.ts';
import { guardWords, personName } from '../words.ts';
import {
  type MarkdownOptions,
  leftOut,
  limits,
  markdownBlock,
  markdownCode,
  markdownText,
  place,
} from './cells.ts';

/** So many places of one kind are shown, and so many names of those who stay. */
const mostPlaces = 5;
const mostNames = 10;

/** What a person has to settle, first of all: numbered, with what to do and who stays as they are because of it. */
export function needsYou(
  view: PlanView,
  options: MarkdownOptions,
  meanwhile = whatIsDone(view.plan),
): readonly string[] {
  const { needs } = view;
  const also = alsoWithheld(view, options);
  if (needs.length === 0) return also;
  const most = limits[options.detail ?? 'all'].rows;
  const items = needs
    .slice(0, most)
    .map((need, index) => needMarkdown(need, `${index + 1}. `, view, options));
  return [
    `**${count(needs.length, 'thing')} ${needs.length === 1 ? 'needs' : 'need'} you.** ${meanwhile}`,
    quoted(['[!WARNING]', items.join('\n\n')].join('\n')),
    ...leftOut(needs.length - most, 'finding'),
    ...also,
  ];
}

function whatIsDone({ changes, source }: Plan): string {
  if (changes.length === 0) return 'Until then nothing changes.';
  const merging = source?.pull === undefined ? 'Applying this plan makes' : 'Merging this applies';
  return `${merging} the ${count(changes.length, 'change')} below. What is withheld or unresolved is not applied, and the result will list it.`;
}

/** Every line in the quote, code too. */
function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function needMarkdown(
  need: Need,
  number: string,
  view: PlanView,
  options: MarkdownOptions,
): string {
  const { folder } = view.plan;
  const advice = consentAdvice(view, need);
  const [kind, ...others] = need.kinds;
  if (kind === undefined) return '';
  const own = kindMarkdown(kind, folder, options);
  return [
    [`**${number}${own.title}**${own.at}`, staying(need.withheld, options)].join(' ').trim(),
    ...own.places,
    ...[...others, ...need.consequences].flatMap((each) => {
      const { title, at, places } = kindMarkdown(each, folder, options);
      return [`${title}${at}`, ...places];
    }),
    ...(advice === undefined
      ? own.hint
      : [
          `If you mean it, run ${markdownCode(advice.command)}, or ${advice.instead} ${markdownCode(advice.file)}, with your reason:`,
          markdownBlock('yaml', advice.lines),
        ]),
  ].join('\n\n');
}

/** The parts of one kind of finding. */
interface KindParts {
  readonly title: string;
  /** Its place, where it is one. */
  readonly at: string;
  /** The first places, where there are several. */
  readonly places: readonly string[];
  readonly hint: readonly string[];
}

function kindMarkdown(kind: FindingKind, folder: string, options: MarkdownOptions): KindParts {
  const { findings } = kind;
  const [first] = findings;
  const title = markdownText(kindText(kind));
  const hints = new Set(findings.map(({ hint }) => hint));
  const isCommon = hints.size === 1;
  const hint = isCommon ? hintMarkdown(first?.hint) : [];
  if (first !== undefined && findings.length === 1) {
    return { title, at: placed(first, folder, options), places: [], hint };
  }
  const most = options.detail === 'counts' ? 0 : mostPlaces;
  const items = findings.slice(0, most).map((each) => {
    const advice = isCommon ? '' : inlineHint(each.hint);
    return `- ${markdownText(each.message)}${placed(each, folder, options)}${advice}`;
  });
  const rest = findings.length - items.length;
  const more = rest > 0 && items.length > 0 ? [`- and ${numberText(rest)} more`] : [];
  return {
    title,
    at: '',
    places: items.length === 0 ? [] : [[...items, ...more].join('\n')],
    hint,
  };
}

function placed({ file, line }: Finding, folder: string, options: MarkdownOptions): string {
  return file === undefined ? '' : ` (${place(inRepository(file, folder), line, options)})`;
}

/** In an item of a list, what to write stands as code in its line. */
function inlineHint(hint: string | undefined): string {
  const [advice, ...snippet] = (hint ?? '').split('\n');
  return [
    ...(advice ? [` ${markdownText(advice)}`] : []),
    ...snippet.map((line) => ` ${markdownCode(line.trim())}`),
  ].join('');
}

function hintMarkdown(hint: string | undefined): readonly string[] {
  const [advice, ...snippet] = (hint ?? '').split('\n');
  return [
    ...(advice ? [markdownText(advice)] : []),
    ...(snippet.length > 0 ? [markdownBlock('yaml', snippet)] : []),
  ];
}

/** "Rune Dahl, Siri Moe stay for now." */
function staying(held: readonly Withheld[], { detail = 'all' }: MarkdownOptions): string {
  return (['remove', 'add'] as const)
    .flatMap((action) => {
      const those = held.filter((change) => change.action === action);
      const names = [
        ...new Map(those.map((change) => [change.account.id, personName(change)])).values(),
      ];
      if (names.length === 0) return [];
      const what =
        action === 'remove'
          ? ['stays for now', 'stay for now']
          : ['is not added yet', 'are not added yet'];
      const verb = names.length === 1 ? what[0] : what[1];
      if (detail === 'counts') return [`${count(names.length, 'person')} ${verb ?? ''}.`];
      const shown = names.toSorted(compareNames).slice(0, mostNames).map(markdownText).join(', ');
      const rest = names.length - mostNames;
      return [`${shown}${rest > 0 ? ` and ${numberText(rest)} more` : ''} ${verb ?? ''}.`];
    })
    .join(' ');
}

/** What no finding in the list accounts for. */
function alsoWithheld(
  { alsoWithheld: held }: PlanView,
  { detail = 'all' }: MarkdownOptions,
): readonly string[] {
  if (held.length === 0) return [];
  const shown = detail === 'counts' ? [] : held.slice(0, mostNames);
  const items = shown.map(
    (change) =>
      `- ${markdownText(personName(change))} ${change.action === 'add' ? 'is not added to' : 'stays in'} ${markdownCode(change.group.name)}: ${guardWords[change.guard]}`,
  );
  const rest = held.length - shown.length;
  const more = rest > 0 && items.length > 0 ? [`- and ${numberText(rest)} more`] : [];
  return [
    [
      `**Also withheld (${numberText(held.length)})**`,
      ...(items.length === 0 ? [] : ['', ...items, ...more]),
    ].join('\n'),
  ];
}

/** What needs nobody, in a fold: one line a kind, with the first places. */
export function notesFold({ notes, plan }: PlanView, options: MarkdownOptions): readonly string[] {
  if (notes.length === 0) return [];
  const number = notes.reduce((sum, { findings }) => sum + findings.length, 0);
  const items = notes.map((kind) => {
    const { title, at, places, hint } = kindMarkdown(kind, plan.folder, options);
    return [`${title}${at}`, ...places, ...hint].join('\n\n');
  });
  return [
    `<details><summary>Notes (${numberText(number)}): nothing needs you</summary>`,
    ...items,
    '</details>',
  ];
}
