import type { Change } from '../model/change.ts';
import { targetText } from '../model/declared.ts';
import type { Plan } from '../model/plan.ts';
import { count, numberText } from '../model/text.ts';
import { padEnd, printable, widest } from './layout.ts';
import {
  type MarkdownOptions,
  limits,
  markdownBlock,
  markdownCode,
  markdownText,
  place,
} from './markdown/cells.ts';
import { groupsTable } from './markdown/groups.ts';
import { needsYou, notesFold } from './markdown/needs.ts';
import { peopleLists } from './markdown/people.ts';
import { rowsOf, titledRows } from './markdown/sections.ts';
import { type PlanView, planView, revertCommand } from './view/plan-view.ts';
import { otherCounts, tallyOf, tallyText } from './view/tally.ts';
import { inRepository } from './view/why.ts';
import { untilText } from '../model/instant.ts';
import { dueAdvice, groupsReadText, handle, momentText, personName } from './words.ts';

/**
 * A plan for a pull request: what needs a person, the groups and who approves them, the people; all else is folded. With
 * less `detail` names are left out, never counts.
 */
export function planMarkdown(
  plan: Plan,
  options: MarkdownOptions = {},
  view = planView(plan),
): string {
  return `${[
    `### rollcall: ${planHeadline(plan)}`,
    ...needsYou(view, options),
    ...groupsTable(view, options),
    ...consents(plan, options),
    ...peopleLists(view, options),
    ...notYet(view, options),
    ...everyone(view, options),
    ...drift(view, options),
    ...notesFold(view, options),
    footer(plan),
  ].join('\n\n')}\n`;
}

/** What a plan comes to, in a line: "3 to add, 9 to remove in 7 groups; 1 withheld". */
export function planHeadline(plan: Plan): string {
  const also = otherCounts(plan);
  const changes = plan.changes.length === 0 ? 'no changes' : tallyText(tallyOf(plan.changes));
  return [changes, ...(also.length === 0 ? [] : [also.join(', ')])].join('; ');
}

/** The consents that hold: what raises a limit is for the reviewer to know. */
function consents(plan: Plan, options: MarkdownOptions): readonly string[] {
  if (plan.consents.length === 0) return [];
  const items = plan.consents.map(({ removals, total, until, because, file, line }) => {
    const ceilings = [
      ...Object.entries(removals).map(([name, most]) => `${markdownCode(name)} may lose ${most}`),
      ...(total === undefined ? [] : [`${count(total, 'removal')} in all`]),
    ].join(', ');
    const at = place(inRepository(file, plan.folder), line, options);
    return `${ceilings} until ${markdownText(until)}: ${markdownText(because)} (${at})`;
  });
  return [`**Consents:** ${items.join('; ')}.`];
}

/** Approved with the plan and nothing to do now: open only where there is nothing else. */
function notYet(view: PlanView, options: MarkdownOptions): readonly string[] {
  const { scheduled, pending, noop, explain, plan } = view;
  const parts = [
    { title: 'Scheduled', kind: 'scheduled', rows: scheduled },
    { title: 'Waiting for an account', kind: 'waiting', rows: pending },
    { title: 'Already in place', kind: 'in-place', rows: noop },
  ] as const;
  const there = parts.filter(({ rows }) => rows.length > 0);
  if (there.length === 0) return [];
  const titles = there.map(({ title, rows }) => `${title} (${numberText(rows.length)})`);
  const summary = titles.map((title, index) =>
    index === 0 ? title : title.replace(/^\w/u, (letter) => letter.toLowerCase()),
  );
  const open = plan.changes.length === 0 ? ' open' : '';
  return [
    `<details${open}><summary>${summary.join(', ')}</summary>`,
    ...there.flatMap(({ title, kind, rows }) =>
      there.length === 1
        ? rowsOf(kind, rows, { ...options, explain })
        : titledRows(kind, title, rows, { ...options, explain }),
    ),
    ...(noop.length === 0
      ? []
      : [
          'What is already in place is approved too: if it changes before apply, apply restores it.',
        ]),
    '</details>',
  ];
}

/** Every change in one fold, as a diff of the groups. */
function everyone(
  { plan, groups }: PlanView,
  { detail = 'all' }: MarkdownOptions,
): readonly string[] {
  const most = limits[detail].names;
  if (plan.changes.length === 0 || most === 0) return [];
  const line = lineWriter(plan.changes);
  const lines = groups
    .filter(({ state }) => state === 'changes')
    .flatMap(({ name, group, removals, adds }) => {
      const all = [...removals, ...adds];
      const numbers =
        group === undefined ? '' : ` ${numberText(group.before)} → ${numberText(group.after)}`;
      const hidden = all.length - most;
      return [
        `# ${name}${numbers}`,
        ...all.slice(0, most).map(line),
        ...(hidden > 0 ? [`# and ${numberText(hidden)} more`] : []),
      ];
    });
  const title = detail === 'all' ? 'Everyone, group by group' : 'The first of each group';
  return [
    `<details><summary>${title} (${count(plan.changes.length, 'change')})</summary>`,
    markdownBlock('diff', lines),
    '</details>',
  ];

  function lineWriter(changes: readonly Change[]): (change: Change) => string {
    const nameOf = (change: Change) => printable(personName(change));
    const handleOf = (change: Change) => printable(handle(change));
    const names = widest(changes.map(nameOf), 30);
    const handles = widest(changes.map(handleOf), 40);
    return (change) => {
      const { until } = change.because;
      const end = until === undefined ? '' : `  until ${untilText(until)}`;
      const sign = change.action === 'add' ? '+' : '-';
      return `${sign} ${padEnd(nameOf(change), names)}  ${padEnd(handleOf(change), handles)}${end}`.trimEnd();
    };
  }
}

/** What the merged files want already, in a fold. */
function drift(
  { drift: apart, due, explain, plan }: PlanView,
  options: MarkdownOptions,
): readonly string[] {
  const number = apart.length + due.length;
  if (number === 0) return [];
  const shown = { ...options, explain };
  const only = plan.scope === 'all' ? '' : ' Only the groups concerned were read.';
  return [
    `<details><summary>Drift: ${count(number, 'difference')} that this plan does not change</summary>`,
    `Atlassian differs from the merged files here, and applying this plan leaves that as it is.${only}`,
    ...(apart.length === 0
      ? []
      : [
          ...rowsOf('differs', apart, shown),
          `To keep what is live, change the file. To restore what the files have: ${markdownCode(revertCommand(apart))}`,
        ]),
    ...(due.length === 0
      ? []
      : [
          ...titledRows('differs', 'Due', due, shown),
          `Merged files dated these. ${dueAdvice(markdownCode)}.`,
        ]),
    '</details>',
  ];
}

function footer(plan: Plan): string {
  const { source } = plan;
  const short = (sha: string) => markdownCode(sha.slice(0, 8));
  return `<sub>${[
    `Plan ${short(plan.digest)}`,
    ...(source === undefined ? [] : [`${short(source.head)} onto ${short(source.base)}`]),
    markdownCode(targetText(plan.target)),
    momentText(plan.at),
    groupsReadText(plan),
    'Only what is listed here is applied',
  ].join(' · ')}</sub>`;
}
