import type { Change } from '../../model/change.ts';
import { count } from '../../model/count.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Plan, PlannedGroup, Withheld } from '../../model/plan.ts';
import type { TextOptions } from '../finding-text.ts';
import { type Gains, gainsOf } from '../gains.ts';
import { flow, wrap } from '../layout.ts';
import { type PersonCells, personColumns } from '../person-columns.ts';
import { personRow } from '../person-row.ts';
import { printable } from '../printable.ts';
import { why } from '../reason.ts';
import { byNames, licenceText } from '../words.ts';

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
export function groupBlocks(plan: Plan, options: TextOptions): readonly string[] {
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
  const reason = why(change, home);
  if (change.action === 'add') return { change, sign: '+', why: reason };
  const left = [
    ...(gets.length === 0 ? [] : [`joins ${someNames(gets)} first`]),
    ...(waitsFor.length === 0 ? [] : [`waits for ${someNames(waitsFor)}, which is withheld`]),
    ...(change.keeps === undefined || change.keeps.length === 0
      ? []
      : [`stays in ${someNames(change.keeps)}`]),
  ].join(', ');
  return { change, sign: '-', why: reason, ...(left === '' ? {} : { left }) };
}

function someNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
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
  return `${before.toLocaleString('en-US')} → ${count(after, 'person')}`;
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
