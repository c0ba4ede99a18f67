import type { Drift, Plan } from '../model/plan.ts';
import {
  byDay,
  byNames,
  dayText,
  handle,
  headline,
  personName,
  groupsReadText,
  untilText,
} from './words.ts';
import { revertCommand, splitDrift } from './drift-markdown.ts';
import {
  type MarkdownOptions,
  leftOut,
  limits,
  markdownBlock,
  markdownCode,
  markdownTable,
  markdownText,
  person,
  place,
  reason,
} from './markdown/cells.ts';
import { count } from '../model/text.ts';
import { type Change, changeKey } from '../model/change.ts';
import { groupBy } from '../model/concurrency.ts';
import { padEnd, printable, widest } from './layout.ts';
import { targetText } from '../model/declared.ts';
import { otherCounts } from './plan-text.ts';
import { needsYou, notes } from './markdown/findings.ts';
import { groupsTable, joins, leaves } from './markdown/changes.ts';

/** What begins and ends later: approved with this plan. */
function later({ upcoming }: Plan, options: MarkdownOptions): readonly string[] {
  const rows = upcoming
    .toSorted(byDay)
    .map((change) => [
      dayText(change.on),
      person(change),
      `${change.action === 'add' ? 'joins' : 'leaves'} ${markdownCode(change.group.name)}`,
      reason([change], options),
    ]);
  return section('Later', ['When', 'Person', 'What', 'Why'], rows, options);
}

/** Who joins on the day their account appears. */
function waiting({ pending }: Plan, options: MarkdownOptions): readonly string[] {
  const rows = pending.toSorted(byNames).map((change) => [
    person(change),
    markdownCode(change.group.name),
    // The account has yet to appear: only the line is told.
    reason([{ ...change, because: { ...change.because, kind: 'declared' } }], options),
  ]);
  return section('Waiting for accounts', ['Email', 'Joins when it appears', 'Why'], rows, options);
}

/** What the merged files want already, with how to settle it. */
function drift(plan: Plan, options: MarkdownOptions): readonly string[] {
  const { due, apart } = splitDrift(plan.drift);
  const only = plan.scope === 'all' ? '' : ' Only the groups that this plan concerns were read.';
  return [
    ...driftSection('Drift, not part of this plan', apart, options, [
      `Live memberships that differ from the merged files. Applying this plan leaves them alone.${only}`,
      `Keep what is live: write it into the file. Put it right: ${markdownCode(revertCommand(apart))}`,
    ]),
    ...driftSection('Due by now, not part of this plan', due, options, [
      'Merged files dated these, and nobody has carried them out yet.',
      `Carry them out: ${markdownCode('rollcall apply --due')}`,
    ]),
  ];
}

function driftSection(
  title: string,
  changes: readonly Drift[],
  options: MarkdownOptions,
  [intro = '', advice = '']: readonly string[],
): readonly string[] {
  const rows = changes.map((change) => [
    markdownCode(change.group.name),
    `${person(change)} is ${change.action === 'add' ? 'out' : 'in'}`,
    change.action === 'add' ? 'joins' : 'leaves',
    [
      reason([change], options),
      ...(change.guard === undefined ? [] : [`held back: ${markdownCode(change.guard)}`]),
    ].join('; '),
  ]);
  const [heading, ...rest] = section(
    title,
    ['Group', 'Now', 'The files say', 'Why'],
    rows,
    options,
  );
  return heading === undefined ? [] : [heading, intro, ...rest, advice];
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { detail = 'all' }: MarkdownOptions,
): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, limits[detail].names);
  return [
    `#### ${title} (${rows.length.toLocaleString('en-US')})`,
    ...(shown.length === 0 ? [] : [markdownTable(head, shown)]),
    ...leftOut(rows.length - shown.length, 'row'),
  ];
}

/** The consents that hold: what raises a limit is for the reviewer to know. */
function consents(plan: Plan, options: MarkdownOptions): readonly string[] {
  if (plan.consents.length === 0) return [];
  const items = plan.consents.map(({ removals, total, until, because, file, line }) => {
    const ceilings = [
      ...Object.entries(removals).map(([name, most]) => `${markdownCode(name)} may lose ${most}`),
      ...(total === undefined ? [] : [`${count(total, 'removal')} in all`]),
    ].join(', ');
    return `${ceilings} until ${markdownText(until)}: ${markdownText(because)} (${place(file, line, options)})`;
  });
  return [`**Consents:** ${items.join('; ')}.`];
}

/** Every change in one fold, as a diff of the groups. */
function everyChange(plan: Plan, { detail = 'all' }: MarkdownOptions): readonly string[] {
  const most = limits[detail].names;
  if (plan.changes.length === 0 || most === 0) return [];
  const changes = plan.changes.toSorted(byNames);
  const groups = new Map(plan.groups.map((group) => [group.id, group]));
  const line = lineWriter(changes, plan);
  const lines = [...groupBy(changes, ({ group }) => group.id)].flatMap(([id, ofGroup]) => {
    const group = groups.get(id);
    const numbers =
      group === undefined
        ? ''
        : ` ${group.before.toLocaleString('en-US')} → ${group.after.toLocaleString('en-US')}`;
    const hidden = ofGroup.length - most;
    return [
      `# ${ofGroup[0]?.group.name ?? id}${numbers}`,
      ...ofGroup.slice(0, most).map(line),
      ...(hidden > 0 ? [`# and ${hidden} more`] : []),
    ];
  });
  const title = detail === 'all' ? 'Every change, group by group' : 'Changes, group by group';
  return [`<details><summary>${title}</summary>`, markdownBlock('diff', lines), '</details>'];
}

function lineWriter(changes: readonly Change[], { upcoming }: Plan): (change: Change) => string {
  const ends = new Map(
    upcoming
      .filter(({ action, because }) => action === 'remove' && because.kind === 'until')
      .map((change) => [changeKey({ ...change, action: 'add' }), change.on]),
  );
  const nameOf = (change: Change) => printable(personName(change));
  const handleOf = (change: Change) => printable(handle(change));
  const names = widest(changes.map(nameOf), 30);
  const handles = widest(changes.map(handleOf), 40);
  return (change) => {
    const end = ends.get(changeKey(change));
    const until = end === undefined ? '' : `  until ${untilText(end)}`;
    const sign = change.action === 'add' ? '+' : '-';
    return `${sign} ${padEnd(nameOf(change), names)}  ${padEnd(handleOf(change), handles)}${until}`.trimEnd();
  };
}

/**
 * A plan for a pull request: what needs a person first, who leaves before who joins, everything in one fold.
 * With less `detail` names are left out, never counts.
 */
export function planMarkdown(plan: Plan, options: MarkdownOptions = {}): string {
  return `${[
    `### rollcall: ${planHeadline(plan)}`,
    ...needsYou(plan, options),
    ...leaves(plan, options),
    ...joins(plan, options),
    ...groupsTable(plan, options),
    ...consents(plan, options),
    ...later(plan, options),
    ...waiting(plan, options),
    ...drift(plan, options),
    ...notes(plan, options),
    ...everyChange(plan, options),
    footer(plan),
  ].join('\n\n')}\n`;
}

/** What a plan comes to, in a line: "3 join, 9 leave, in 7 groups; 1 withheld". */
export function planHeadline(plan: Plan): string {
  const { changes } = plan;
  return `${changes.length === 0 ? 'no changes' : headline(changes)}${otherCounts(plan)}`;
}

function footer(plan: Plan): string {
  const { source } = plan;
  const short = (sha: string) => markdownCode(sha.slice(0, 8));
  return `<sub>${[
    `Plan ${short(plan.digest)}`,
    ...(source === undefined ? [] : [`${short(source.head)} merged onto ${short(source.base)}`]),
    markdownCode(targetText(plan.target)),
    plan.at,
    groupsReadText(plan),
    'Anything not listed above will not be done.',
  ].join(' · ')}</sub>`;
}
