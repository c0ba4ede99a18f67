import { type Change, changeKey } from '../model/change.ts';
import { targetText } from '../model/declared.ts';
import { groupBy } from '../model/objects.ts';
import type { Plan } from '../model/plan.ts';
import { count, numberText } from '../model/text.ts';
import { padEnd, printable, widest } from './layout.ts';
import {
  type MarkdownOptions,
  leftOut,
  limits,
  markdownBlock,
  markdownCode,
  markdownText,
  person,
  place,
  reason,
  tableOf,
} from './markdown/cells.ts';
import { filesTable, groupsTable, joins, leaves } from './markdown/changes.ts';
import { needsYou, notes } from './markdown/findings.ts';
import { sectionMarkdown } from './markdown/sections.ts';
import { otherCounts, planSections } from './sections.ts';
import { byNames, groupsReadText, handle, headline, personName, untilText } from './words.ts';

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
    ...filesTable(plan, options),
    ...consents(plan, options),
    ...planSections(plan).flatMap((section) => sectionMarkdown(section, options)),
    ...notes(plan, options),
    ...everyChange(plan, options),
    ...inPlace(plan, options),
    footer(plan),
  ].join('\n\n')}\n`;
}

/** What a plan comes to, in a line: "3 join, 9 leave, in 7 groups; 1 withheld". */
export function planHeadline(plan: Plan): string {
  const { changes } = plan;
  return `${changes.length === 0 ? 'no changes' : headline(changes)}${otherCounts(plan)}`;
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
      group === undefined ? '' : ` ${numberText(group.before)} → ${numberText(group.after)}`;
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

/** What the proposal wants and live shows already, in a fold: it is approved too, and put right should live move. */
function inPlace({ noop }: Plan, options: MarkdownOptions): readonly string[] {
  const most = limits[options.detail ?? 'all'].names;
  if (noop.length === 0 || most === 0) return [];
  const rows = noop.toSorted(byNames).slice(0, most);
  return [
    `<details><summary>Already in place (${noop.length.toLocaleString('en-US')})</summary>`,
    'Live shows these already. Approved with the rest: should live move before apply, they are put right.',
    ...tableOf(
      ['Group', 'Person', 'The files say', 'Why'],
      rows.map((change) => [
        markdownCode(change.group.name),
        person(change),
        change.action === 'add' ? 'in' : 'out',
        reason([change], options),
      ]),
    ),
    ...leftOut(noop.length - rows.length, 'row'),
    '</details>',
  ];
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
