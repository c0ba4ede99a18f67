import type { Change } from '../model/change.ts';
import { targetText } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/objects.ts';
import type { Plan, PlannedGroup, Withheld } from '../model/plan.ts';
import { count, listed, numberText } from '../model/text.ts';
import { type TextOptions, findingText } from './finding-text.ts';
import { flow, page, printable, wrap } from './layout.ts';
import { type Gains, type PersonCells, gainsOf, personColumns, personRow } from './person-row.ts';
import {
  type Advice,
  type Section,
  type SectionKind,
  type SectionRow,
  otherCounts,
  planSections,
} from './sections.ts';
import {
  becauseText,
  byNames,
  dayText,
  groupsReadText,
  headline,
  licenceText,
  personName,
} from './words.ts';

/** A plan for a terminal: what needs a person, then the changes group by group, then what is no part of it yet. */
export function planText(plan: Plan, options: TextOptions): string {
  const { style, width } = options;
  const needsYou = plan.findings.filter(({ severity }) => severity !== 'note');
  const notes = plan.findings.filter(({ severity }) => severity === 'note');
  return page([
    style.bold(wrap(planHeadline(plan), width)),
    ...findingBlocks(needsYou, options),
    ...groupBlocks(plan, options),
    ...planSections(plan).map((section) => sectionBlock(section, options)),
    ...findingBlocks(notes, options),
    footer(plan, options),
  ]);
}

function planHeadline(plan: Plan): string {
  const { changes, withheld, drift, findings } = plan;
  const also = otherCounts(plan);
  if (changes.length > 0) return `${headline(changes)}${also}.`;
  if (withheld.length > 0) return `No change can be made${also}.`;
  if (also !== '') return `Nothing to do now${also}.`;
  if (findings.some(({ severity }) => severity === 'error')) {
    return 'Nothing to do where the files and groups could be read.';
  }
  return drift.length > 0
    ? 'Nothing to do that is not wanted already.'
    : 'Nothing to do: live memberships are as the files say.';
}

function findingBlocks(findings: readonly Finding[], options: TextOptions): readonly string[] {
  return findings.map((finding) => findingText(finding, options));
}

/** A change as a row: kept back ones say which guard holds them. */
interface Row {
  readonly change: Change;
  readonly sign: '-' | '+' | '!';
  readonly why: string;
  /** Of someone who leaves: what they get before, and what they keep. */
  readonly left?: string;
}

const order = { '-': 0, '+': 1, '!': 2 } as const;

/** The changes group by group: who leaves, who joins, who is held back. */
function groupBlocks(plan: Plan, options: TextOptions): readonly string[] {
  const planned = new Map(plan.groups.map((group) => [group.id, group]));
  const homeOf = ({ group }: Change) => planned.get(group.id)?.file;
  const gains = gainsOf(plan);
  const rows = [
    ...plan.changes.map((change): Row => rowOf(change, gains(change.account.id), homeOf(change))),
    ...plan.withheld.map((held): Row => ({ change: held, sign: '!', why: heldBack(held) })),
  ].sort((a, b) => byNames(a.change, b.change));
  const cells = personColumns(rows.map(({ change }) => change));
  return [...groupBy(rows, ({ change }) => change.group.id)].map(([id, ofGroup]) =>
    [
      groupLine(planned.get(id), ofGroup[0]?.change, options),
      ...ofGroup
        .toSorted((a, b) => order[a.sign] - order[b.sign])
        .map((row) => rowText(row, cells(row.change), options)),
    ].join('\n'),
  );
}

function rowOf(change: Change, { gets, waitsFor }: Gains, home?: string): Row {
  const reason = becauseText(change, home);
  if (change.action === 'add') return { change, sign: '+', why: reason };
  const left = [
    ...(gets.length === 0 ? [] : [`joins ${listed(gets)} first`]),
    ...(waitsFor.length === 0 ? [] : [`waits for ${listed(waitsFor)}, which is withheld`]),
    ...(change.keeps === undefined || change.keeps.length === 0
      ? []
      : [`stays in ${listed(change.keeps)}`]),
  ].join(', ');
  return { change, sign: '-', why: reason, ...(left === '' ? {} : { left }) };
}

function groupLine(
  group: PlannedGroup | undefined,
  change: Change | undefined,
  { style, width }: TextOptions,
): string {
  const name = { text: printable(group?.name ?? change?.group.name ?? ''), paint: style.bold };
  if (group === undefined) return flow([name], width, '  ');
  const file = { text: printable(group.file), paint: style.dim };
  const licences = (group.licences ?? []).map(
    (licence) => `\n${style.warn(wrap(printable(licenceText(licence)), width, '  '))}`,
  );
  return `${flow([name, { text: people(group) }, file], width, '  ')}${licences.join('')}`;
}

function people({ before, after }: PlannedGroup): string {
  if (before === after) return count(before, 'person');
  return `${numberText(before)} → ${count(after, 'person')}`;
}

function rowText(
  { sign, why: reason, left }: Row,
  cells: PersonCells,
  { style, width }: TextOptions,
): string {
  const paint = { '+': style.add, '-': style.remove, '!': style.warn }[sign];
  const text = printable(reason);
  const further = left === undefined ? '' : wrap(printable(left), width, '      ', '        ');
  return [
    personRow({ ...cells, sign, paint, text, paintText: style.dim }, width),
    ...(further === '' ? [] : further.split('\n').map(style.dim)),
  ].join('\n');
}

function heldBack({ action, guard }: Withheld): string {
  return `${action === 'add' ? 'not added' : 'stays'}: ${guard}`;
}

/** What is no change of the plan yet, or no part of it. */
function sectionBlock(
  { kind, title, intro, rows, advice }: Section,
  { style, width }: TextOptions,
): string {
  const below = [intro?.brief ?? '', ...advice.map(adviceText)].filter((text) => text !== '');
  return [
    style.bold(`${title.brief} (${rows.length})`),
    ...rows.map((row) => wrap(printable(sectionRow(kind, row)), width, '  ', '      ')),
    ...(below.length === 0 ? [] : [wrap(below.join(' '), width, '  ')]),
  ].join('\n');
}

function sectionRow(kind: SectionKind, row: SectionRow): string {
  const why = becauseText(row);
  const sentence = `${personName(row)} ${row.action === 'add' ? 'joins' : 'leaves'} ${row.group.name}`;
  switch (kind) {
    case 'later':
    case 'ending':
      return `${dayText(row.on ?? '')}  ${sentence} (${why})`;
    case 'waiting':
      return `${sentence} when the account appears (${why})`;
    case 'differs': {
      const now = row.action === 'add' ? 'is not in' : 'is in';
      const held = row.guard === undefined ? '' : `; held back: ${row.guard}`;
      return `${personName(row)} ${now} ${row.group.name} (${why}${held})`;
    }
  }
}

function adviceText(advice: Advice): string {
  return 'how' in advice
    ? `To ${advice.aim}, ${advice.how}.`
    : `To ${advice.aim}, run: ${advice.command}`;
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
  const merged =
    source === undefined ? '' : ` (${source.head.slice(0, 8)} onto ${source.base.slice(0, 8)})`;
  const facts = `Plan ${plan.digest.slice(0, 8)}${merged} for ${targetText(plan.target)} at ${plan.at}, ${groupsReadText(plan)}.`;
  return [...consents, facts]
    .flatMap((line) => wrap(printable(line), width).split('\n'))
    .map(style.dim)
    .join('\n');
}
