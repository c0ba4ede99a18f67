import type { Plan } from '../model/plan.ts';
import { targetText } from '../model/target.ts';
import { besides } from './besides.ts';
import { markdownCode } from './markdown-text.ts';
import { drift, later, waiting } from './markdown/apart.ts';
import { consents } from './markdown/consents.ts';
import { everyChange } from './markdown/every-change.ts';
import { needsYou, notes } from './markdown/findings.ts';
import { groupsTable } from './markdown/groups.ts';
import type { MarkdownOptions } from './markdown/options.ts';
import { joins, leaves } from './markdown/people.ts';
import { readText } from './scope.ts';
import { headline } from './words.ts';

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
  return `${changes.length === 0 ? 'no changes' : headline(changes)}${besides(plan)}`;
}

function footer(plan: Plan): string {
  const { source } = plan;
  const short = (sha: string) => markdownCode(sha.slice(0, 8));
  return `<sub>${[
    `Plan ${short(plan.digest)}`,
    ...(source === undefined ? [] : [`${short(source.head)} merged onto ${short(source.base)}`]),
    markdownCode(targetText(plan.target)),
    plan.at,
    readText(plan),
    'Anything not listed above will not be done.',
  ].join(' · ')}</sub>`;
}
