import { type Change, isDue } from '../model/change.ts';
import { parseInstant } from '../model/instant.ts';
import type { Plan } from '../model/plan.ts';
import { count } from '../model/text.ts';
import { type MarkdownOptions, markdownCode } from './markdown/cells.ts';
import { needsYou } from './markdown/findings.ts';
import { titledRows } from './markdown/sections.ts';
import { revertCommand, splitDrift } from './sections.ts';
import { byDay, headline } from './words.ts';

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
  const { due, apart } = splitDrift(marked);
  const arrivals = due.filter(({ because }) => because.kind === 'pending');
  const dated = due.filter(({ because }) => because.kind !== 'pending');
  return `${[
    driftHeadline(plan),
    ...needsYou(plan, options),
    ...differences(apart, options),
    ...arrived(arrivals, options),
    ...overdue(dated, options),
    ...ending(plan, options),
  ].join('\n\n')}\n`;
}

/** What is to be done, in numbers. */
export function driftHeadline({ changes, withheld }: Plan): string {
  const held = withheld.length === 0 ? '' : `; ${count(withheld.length, 'change')} withheld`;
  if (changes.length === 0) return `### rollcall: nothing to do by itself${held}`;
  return `### rollcall: the files say ${headline(changes)}${held}`;
}

/** A plan that leaves nothing to settle. */
export function isSettled({ changes, withheld, findings }: Plan): boolean {
  const open = findings.filter(({ severity }) => severity !== 'note');
  return [changes, withheld, open].every(({ length }) => length === 0);
}

function differences(changes: readonly Change[], options: DriftOptions): readonly string[] {
  if (changes.length === 0) return [];
  const names = revertCommand(changes).replace('rollcall apply', '');
  const command = markdownCode(revertCommand(changes));
  const right =
    options.revertAt === undefined
      ? command
      : `[run the workflow](${options.revertAt}) for these groups (${command})`;
  return [
    ...titledRows('differs', 'Differs from the files', changes, options),
    'Someone changed these outside rollcall, or what was merged has not been applied. There are two ways out.',
    `- **Keep what is live:** ${markdownCode(`rollcall import${names}`)}, and merge what it writes.\n- **Put it right:** ${right}.`,
  ];
}

function arrived(changes: readonly Change[], options: DriftOptions): readonly string[] {
  if (changes.length === 0) return [];
  return [
    ...titledRows('differs', 'Arrived', changes, options),
    `Their accounts have appeared, and the files have them wait for that. ${carryOut} Then take ${markdownCode('pending')} out of the lines.`,
  ];
}

const carryOut = `The next run of ${markdownCode('rollcall apply --due')} carries it out.`;

function overdue(changes: readonly Change[], options: DriftOptions): readonly string[] {
  if (changes.length === 0) return [];
  return [...titledRows('differs', 'Due by now', changes, options), carryOut];
}

/** What ends in the time that the plan looks ahead. */
function ending({ upcoming }: Plan, options: DriftOptions): readonly string[] {
  const ends = upcoming.filter(({ action }) => action === 'remove').toSorted(byDay);
  return titledRows('ending', 'Ends soon', ends, options);
}
