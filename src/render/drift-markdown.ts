import { type Change, isDue } from '../model/change.ts';
import { parseInstant } from '../model/instant.ts';
import type { Plan } from '../model/plan.ts';
import { numberText } from '../model/text.ts';
import { type MarkdownOptions, markdownCode } from './markdown/cells.ts';
import { needsYou } from './markdown/needs.ts';
import { type SectionKind, type SectionRow, titledRows } from './markdown/sections.ts';
import { byDay } from './order.ts';
import { planView, revertCommand, splitDrift } from './view/plan-view.ts';
import { tallyOf, tallyText } from './view/tally.ts';
import { dueAdvice } from './words.ts';

export interface DriftOptions extends MarkdownOptions {
  /** The address of the workflow that puts drift right. */
  readonly revertAt?: string;
}

/** What the daily plan of everything found, for an issue: who has arrived, what differs and the two ways out, what ends. */
export function driftMarkdown(plan: Plan, options: DriftOptions = {}): string {
  const at = parseInstant(plan.at);
  // A plan of what is merged does not mark what is due: all of its changes are the files' own.
  const marked = plan.changes.map((change) =>
    at !== undefined && isDue(change, at) ? { ...change, due: true as const } : change,
  );
  const { due, drift } = splitDrift(marked);
  const arrivals = due.filter(({ because }) => because.kind === 'pending');
  const dated = due.filter(({ because }) => because.kind !== 'pending');
  const ends = plan.upcoming.filter(({ action }) => action === 'remove').toSorted(byDay);
  const view = planView(plan);
  const list = (kind: SectionKind, title: string, rows: readonly SectionRow[]) =>
    titledRows(kind, title, rows, { ...options, explain: view.explain });
  return `${[
    driftHeadline(plan),
    ...needsYou(view, options, 'The rest does not wait for them.'),
    ...followed(list('differs', 'Differs from the files', drift), waysOut(drift, options)),
    ...followed(list('differs', 'Arrived', arrivals), [
      `Their accounts exist now, and the files wait for that. ${carryOut} Then delete ${markdownCode('pending')} from the lines.`,
    ]),
    ...followed(list('differs', 'Due', dated), [carryOut]),
    ...list('ending', 'Ends soon', ends),
  ].join('\n\n')}\n`;
}

/** What is to be done, in numbers. */
export function driftHeadline({ changes, withheld }: Plan): string {
  const held = withheld.length === 0 ? '' : `; ${numberText(withheld.length)} withheld`;
  if (changes.length === 0) return `### rollcall: no changes${held}`;
  return `### rollcall: Atlassian differs from the files, ${tallyText(tallyOf(changes))}${held}`;
}

/** A plan that leaves nothing to do. */
export function isSettled({ changes, withheld, findings }: Plan): boolean {
  const open = findings.filter(({ severity }) => severity !== 'note');
  return [changes, withheld, open].every(({ length }) => length === 0);
}

/** What to do about rows, where there are any. */
function followed(rows: readonly string[], advice: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [...rows, ...advice];
}

const carryOut = `${dueAdvice(markdownCode)}.`;

function waysOut(changes: readonly Change[], options: DriftOptions): readonly string[] {
  const names = revertCommand(changes).replace('rollcall apply', '');
  const command = markdownCode(revertCommand(changes));
  const restore =
    options.revertAt === undefined
      ? command
      : `[run the workflow](${options.revertAt}) for these groups (${command})`;
  return [
    'Somebody changed these outside rollcall, or what was merged has not been applied. Choose one:',
    `- **Keep what is live:** ${markdownCode(`rollcall import${names}`)}, and merge what it writes.\n- **Restore what the files have:** ${restore}.`,
  ];
}
