import type { Drift, Plan } from '../../model/plan.ts';
import { dayText } from '../days.ts';
import { revertCommand, splitDrift } from '../drift.ts';
import { markdownCode, markdownTable } from '../markdown-text.ts';
import { byDay, byNames } from '../words.ts';
import { leftOut, person, reason } from './cells.ts';
import { limits, type MarkdownOptions } from './options.ts';

/** What begins and ends later: approved with this plan. */
export function later({ upcoming }: Plan, options: MarkdownOptions): readonly string[] {
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
export function waiting({ pending }: Plan, options: MarkdownOptions): readonly string[] {
  const rows = pending.toSorted(byNames).map((change) => [
    person(change),
    markdownCode(change.group.name),
    // The account has yet to appear: only the line is told.
    reason([{ ...change, because: { ...change.because, kind: 'declared' } }], options),
  ]);
  return section('Waiting for accounts', ['Email', 'Joins when it appears', 'Why'], rows, options);
}

/** What the merged files want already, with how to settle it. */
export function drift(plan: Plan, options: MarkdownOptions): readonly string[] {
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
