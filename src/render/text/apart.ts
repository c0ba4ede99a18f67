import type { Drift, Plan } from '../../model/plan.ts';
import { dayText } from '../days.ts';
import { revertCommand, splitDrift } from '../drift.ts';
import type { TextOptions } from '../finding-text.ts';
import { wrap } from '../layout.ts';
import { printable } from '../printable.ts';
import { why } from '../reason.ts';
import { byDay, byNames, type Membership, personName } from '../words.ts';

/** What begins and ends later. */
export function laterBlock({ upcoming }: Plan, options: TextOptions): readonly string[] {
  const rows = upcoming
    .toSorted(byDay)
    .map((change) => `${dayText(change.on)}  ${sentence(change)} (${why(change)})`);
  return block('Later', rows, options);
}

/** Who joins as soon as the account exists. */
export function waitingBlock({ pending }: Plan, options: TextOptions): readonly string[] {
  const rows = pending.toSorted(byNames).map((change) => {
    // The account has yet to appear: only the line is told.
    const because = { ...change.because, kind: 'declared' } as const;
    return `${sentence(change)} when the account appears (${why({ because })})`;
  });
  return block('Waiting', rows, options);
}

/** What the merged files want already: no part of the plan, and how to settle it. */
export function driftBlocks({ drift }: Plan, options: TextOptions): readonly string[] {
  const { due, apart } = splitDrift(drift);
  const advice = wrap(
    `To keep what is live, write it into the file. To put it right, run: ${revertCommand(apart)}`,
    options.width,
    '  ',
  );
  return [
    ...block('Drift, not part of this plan', apart.map(driftText), options, [advice]),
    ...block('Due by now, not part of this plan', due.map(driftText), options, [
      wrap(
        'Merged files dated these. To carry them out, run: rollcall apply --due',
        options.width,
        '  ',
      ),
    ]),
  ];
}

function driftText(change: Drift): string {
  const now = change.action === 'add' ? 'is not in' : 'is in';
  const held = change.guard === undefined ? '' : `; held back: ${change.guard}`;
  return `${personName(change)} ${now} ${change.group.name} (${why(change)}${held})`;
}

function sentence(change: Membership): string {
  return `${personName(change)} ${change.action === 'add' ? 'joins' : 'leaves'} ${change.group.name}`;
}

function block(
  title: string,
  rows: readonly string[],
  { style, width }: TextOptions,
  below: readonly string[] = [],
): readonly string[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => wrap(printable(row), width, '  ', '      '));
  return [[style.bold(`${title} (${rows.length})`), ...lines, ...below].join('\n')];
}
