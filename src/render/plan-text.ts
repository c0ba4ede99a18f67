import type { Change } from '../model/change.ts';
import { targetText } from '../model/declared.ts';
import { given, groupBy } from '../model/objects.ts';
import type { Drift, PlannedGroup, Withheld } from '../model/plan.ts';
import type { Plan } from '../model/plan.ts';
import { count, listed, numberText } from '../model/text.ts';
import { type TextOptions } from './finding-text.ts';
import { findingBlocks, kindBlock } from './findings-text.ts';
import { flow, inert, page, printable, wrap } from './layout.ts';
import { type PersonCells, personColumns, personRow } from './person-row.ts';
import { consentAdvice } from './view/consent.ts';
import { type FindingKind, type Need, kindText } from './view/findings.ts';
import {
  type GroupView,
  type PlanView,
  gainsOf,
  planView,
  revertCommand,
} from './view/plan-view.ts';
import { countsByGroup, summaryText } from './view/tally.ts';
import { whyText } from './view/why.ts';
import { dayText } from '../model/instant.ts';
import { groupsReadText, guardWords, licenceText, momentText, personName } from './words.ts';

/** A plan for a terminal: what needs a person, then the changes group by group, then what is no part of it yet. */
export function planText(plan: Plan, options: TextOptions): string {
  const { style, width } = options;
  const view = planView(plan);
  return page([
    style.bold(wrap(summaryText(plan), width)),
    ...view.needs.flatMap((need) => needBlocks(need, view, options)),
    ...groupBlocks(view, options),
    ...sections(view, options),
    ...noteBlocks(view, options),
    footer(plan, options),
  ]);
}

/** The summary alone. */
export function planLine(plan: Plan, { style, width }: TextOptions): string {
  return page([style.bold(wrap(summaryText(plan), width))]);
}

/** So many groups are counted above a question. */
const mostCounted = 12;

/** The summary where the eyes are when a question is asked: in numbers, then by group. */
export function promptText(plan: Plan, { style, width }: TextOptions): string {
  const counts = countsByGroup(plan.changes);
  const pieces = counts.slice(0, mostCounted).map(({ name, add, remove }) => {
    const numbers = [
      ...(add > 0 ? [`+${numberText(add)}`] : []),
      ...(remove > 0 ? [`-${numberText(remove)}`] : []),
    ];
    return { text: `${printable(name)} ${numbers.join(' ')}` };
  });
  const hidden = counts.length - mostCounted;
  const more = hidden > 0 ? [{ text: `and ${count(hidden, 'other group')}` }] : [];
  return inert(
    [
      style.bold(wrap(summaryText(plan), width)),
      `  ${flow([...pieces, ...more], width - 2, '  ')}`,
      '',
    ].join('\n'),
  );
}

/** What it is, then what waits for it: the way out stands with the first. For limits it is one consent that releases all. */
function needBlocks(need: Need, view: PlanView, options: TextOptions): readonly string[] {
  const { style, width, verbose } = options;
  const advice = consentAdvice(view, need);
  const kinds = [
    ...need.kinds.map((kind) => (advice === undefined ? kind : withoutHints(kind))),
    ...need.consequences.map(withoutHints),
  ];
  const blocks = kinds.flatMap((kind) =>
    verbose === true ? findingBlocks(kind.findings, options) : [kindBlock(kind, options)],
  );
  if (advice === undefined) return blocks;
  return [
    ...blocks.slice(0, -1),
    [
      blocks.at(-1) ?? '',
      wrap(printable(`If you mean it, run: ${advice.command}`), width, '  '),
      wrap(printable(`Or ${advice.instead} ${advice.file}, with your reason:`), width, '  '),
      ...advice.lines.map((line) => `    ${style.bold(printable(line))}`),
    ].join('\n'),
  ];
}

function withoutHints(kind: FindingKind): FindingKind {
  return {
    ...kind,
    findings: kind.findings.map(({ code, severity, message, file, line, column }) => ({
      code,
      severity,
      message,
      ...given({ file, line, column }),
    })),
  };
}

/** A change as a row: withheld ones say why. */
interface Row {
  readonly change: Change;
  readonly sign: '-' | '+' | '!';
  readonly why: string;
}

/** The changes group by group: who leaves, who joins, who is withheld. */
function groupBlocks(view: PlanView, options: TextOptions): readonly string[] {
  const groups = view.groups.filter(({ state }) => state !== 'scheduled');
  const cells = personColumns(
    groups.flatMap(({ removals, adds, withheld }) => [...removals, ...adds, ...withheld]),
  );
  const gains = gainsOf(view.plan);
  return groups.map((group) => {
    const why = (change: Change) => whyText(view.explain(change), group.group?.file);
    const rows = [
      ...group.removals.map((change): Row => ({
        change,
        sign: '-',
        why: leavingText(change, why(change), gains),
      })),
      ...group.adds.map((change): Row => ({ change, sign: '+', why: why(change) })),
    ];
    const write = (row: Row) => rowText(row, cells(row.change), options);
    return [
      groupLine(group, options),
      ...rows.map(write),
      ...[...groupBy(group.withheld, withheldText)].flatMap(([text, those]) =>
        withheldRows(text, those, options.width).map((row) =>
          typeof row === 'string' ? row : write(row),
        ),
      ),
    ].join('\n');
  });
}

function leavingText(
  change: Change,
  why: string,
  gainsOfPerson: ReturnType<typeof gainsOf>,
): string {
  const { gets, waitsFor } = gainsOfPerson(change.account.id);
  const { keeps = [], keepsByFiles = [], because } = change;
  // Of a mover, that they are not in this file goes without saying.
  const plain =
    gets.length > 0 && because.kind === 'undeclared' && because.formerly?.through === undefined;
  return [
    ...(gets.length === 0 ? [] : [`moves to ${listed(gets)}`]),
    ...(waitsFor.length === 0 ? [] : [`waits for ${listed(waitsFor)} (withheld)`]),
    ...(plain ? [] : [why]),
    ...(keeps.length === 0 ? [] : [`still in ${listed(keeps)}`]),
    ...(keepsByFiles.length === 0 ? [] : [`by the files still in ${listed(keepsByFiles)}`]),
  ].join('; ');
}

/** For one reason: said once, above the people where there are several. */
function withheldRows(
  text: string,
  those: readonly Withheld[],
  width: number,
): readonly (Row | string)[] {
  const isOne = those.length === 1;
  return [
    ...(isOne ? [] : [wrap(`${numberText(those.length)} ${text}`, width, '  ', '      ')]),
    ...those.map((held): Row => ({ change: held, sign: '!', why: isOne ? text : '' })),
  ];
}

function withheldText({ action, guard }: Withheld): string {
  return `${action === 'add' ? 'not added' : 'not removed'}: ${guardWords[guard]}`;
}

function groupLine({ name, group }: GroupView, { style, width }: TextOptions): string {
  const title = { text: printable(name), paint: style.bold };
  if (group === undefined) return flow([title], width, '  ');
  const file = { text: printable(group.file), paint: style.dim };
  const licences = (group.licences ?? []).map(
    (licence) => `\n${style.warn(wrap(printable(licenceText(licence)), width, '  '))}`,
  );
  return `${flow([title, { text: people(group) }, file], width, '  ')}${licences.join('')}`;
}

function people({ before, after }: PlannedGroup): string {
  if (before === after) return count(before, 'person');
  return `${numberText(before)} → ${count(after, 'person')}`;
}

function rowText({ sign, why }: Row, cells: PersonCells, { style, width }: TextOptions): string {
  const paint = { '+': style.add, '-': style.remove, '!': style.warn }[sign];
  return personRow({ ...cells, sign, paint, text: printable(why), paintText: style.dim }, width);
}

/** What is no change of the plan yet, or no part of it. */
function sections(view: PlanView, options: TextOptions): readonly string[] {
  const { scheduled, pending, drift, due, noop, explain } = view;
  const why = (change: Change | Drift) => whyText(explain(change));
  const verb = ({ action }: Pick<Change, 'action'>) => (action === 'add' ? 'joins' : 'leaves');
  const now = ({ action }: Pick<Change, 'action'>) => (action === 'add' ? 'is not in' : 'is in');
  const rows = (
    title: string,
    lines: readonly string[],
    advice: readonly string[] = [],
    number = lines.length,
  ) => (lines.length === 0 ? [] : [sectionBlock({ title, number, lines, advice }, options)]);
  return [
    ...rows(
      'Scheduled',
      scheduled.map(
        (row) =>
          `${dayText(row.on)}  ${personName(row)} ${verb(row)} ${row.group.name}: ${why(row)}`,
      ),
    ),
    ...rows('Waiting for an account', waitingLines(pending, explain, options), [], pending.length),
    ...rows(
      'Already in place',
      noop.map(
        (row) =>
          `${personName(row)} ${row.action === 'add' ? 'is in' : 'is not in'} ${row.group.name}`,
      ),
    ),
    ...rows(
      'Drift, not part of this plan',
      drift.map((row) => {
        const held = row.guard === undefined ? '' : `; withheld: ${guardWords[row.guard]}`;
        return `${personName(row)} ${now(row)} ${row.group.name}: ${why(row)}${held}`;
      }),
      [
        'To keep what is live, change the file.',
        `To restore what the files have, run: ${revertCommand(drift)}`,
      ],
    ),
    ...rows(
      'Due, not part of this plan',
      due.map((row) => `${personName(row)} ${now(row)} ${row.group.name}: ${why(row)}`),
      ['Merged files dated these. To apply them, run: rollcall apply --due'],
    ),
  ];
}

/** So many names of people are given whose lines are alike. */
const mostNames = 5;

/** Who joins a group for the same reason, by lines of one file, in one: joiners come by the dozen. */
function waitingLines(
  pending: PlanView['pending'],
  explain: PlanView['explain'],
  { verbose }: TextOptions,
): readonly string[] {
  const alike = groupBy(pending, (row) => {
    const { place, ...why } = explain(row);
    return JSON.stringify([row.group.id, why, place?.file, verbose === true && place?.line]);
  });
  return [...alike.values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const { group } = first;
    const why = explain(first);
    if (those.length === 1) {
      return `${personName(first)} joins ${group.name} once the account exists: ${whyText(why)}`;
    }
    const { place, ...words } = why;
    const reason = [whyText(words), place?.file].filter(Boolean).join(', ');
    const names = listed(those.map(personName), mostNames);
    return `${count(those.length, 'person')} join ${group.name} once their accounts exist: ${names} (${reason})`;
  });
}

interface SectionLines {
  readonly title: string;
  readonly number: number;
  readonly lines: readonly string[];
  readonly advice: readonly string[];
}

function sectionBlock(
  { title, number, lines, advice }: SectionLines,
  { style, width }: TextOptions,
): string {
  return [
    style.bold(`${title} (${numberText(number)})`),
    ...lines.map((line) => wrap(printable(line), width, '  ', '      ')),
    ...(advice.length === 0 ? [] : [wrap(printable(advice.join(' ')), width, '  ')]),
  ].join('\n');
}

/** What needs nobody: one line, or with `verbose` each in full. */
function noteBlocks({ notes }: PlanView, options: TextOptions): readonly string[] {
  if (notes.length === 0) return [];
  if (options.verbose === true) {
    return findingBlocks(
      notes.flatMap(({ findings }) => findings),
      options,
    );
  }
  const texts = notes.map((kind) => kindText(kind).replace(/\.$/u, ''));
  const line = `${notes.length === 1 ? 'Note' : 'Notes'}: ${texts.join('; ')}. (--verbose shows ${texts.length === 1 ? 'more' : 'them'})`;
  return [
    wrap(printable(line), options.width, '', '  ').split('\n').map(options.style.dim).join('\n'),
  ];
}

function footer(plan: Plan, { style, width }: TextOptions): string {
  const consents = plan.consents.map(
    ({ removals, total, until, because }) =>
      `Consent until ${until}: ${[
        ...Object.entries(removals).map(([group, most]) => `${group} may lose ${most}`),
        ...(total === undefined ? [] : [`${count(total, 'removal')} in all`]),
      ].join(', ')} (${because}).`,
  );
  const { source } = plan;
  const facts = [
    `Plan ${plan.digest.slice(0, 8)}`,
    ...(source === undefined ? [] : [`${source.head.slice(0, 8)} onto ${source.base.slice(0, 8)}`]),
    targetText(plan.target),
    momentText(plan.at),
    groupsReadText(plan),
  ].join(' · ');
  return [...consents, facts]
    .flatMap((line) => wrap(printable(line), width).split('\n'))
    .map(style.dim)
    .join('\n');
}
