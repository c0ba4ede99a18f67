import type { FormSheet } from '../../csv/xlsx/write-workbook.ts';
import { count, listed } from '../../model/text.ts';
import { type ListedTable, listCsv } from '../../render/directory-text.ts';
import { type TextLayout, page, printable, wrap } from '../../render/layout.ts';
import { tableText } from '../../render/table-text.ts';
import type { IdlePeople, IdleRow } from './idle.ts';

/** A sheet that `revoke --sheet` takes; the columns after the group are for people. */
export function idleSheet(found: Pick<IdlePeople, 'rows'>): string {
  return listCsv(sheetTable(found));
}

/** The same as a workbook. */
export function idleForm(found: Pick<IdlePeople, 'rows'>): FormSheet {
  const { head, rows } = sheetTable(found);
  return {
    name: 'Idle',
    columns: head.map((title) => ({ title, width: title === 'Email' ? 32 : 20 })),
    rows,
    frozen: 1,
  };
}

function sheetTable({ rows }: Pick<IdlePeople, 'rows'>): ListedTable {
  return {
    noun: 'row',
    head: ['Email', 'accountId', 'Full name', 'Group', 'groupId', ...facts],
    rows: rows.map((row) => [
      row.email ?? '',
      row.id ?? '',
      row.name ?? '',
      row.group,
      row.groupId ?? '',
      ...factsOf(row),
    ]),
  };
}

const facts = ['Last seen', 'Licence', 'Seat kept by'];

function factsOf({ lastSeen, products, keptBy }: IdleRow): readonly string[] {
  return [lastSeen, products.join(', '), keptBy.join(', ')];
}

/** Who was not seen, who never was, and who is not judged. */
export function idleText(found: IdlePeople, layout: TextLayout): string {
  const { rows, inherited, unknown, days, before } = found;
  const isNever = ({ lastSeen }: IdleRow) => lastSeen === 'never';
  const say = (text: string) => wrap(printable(text), layout.width, '', '  ');
  const block = (title: string, those: readonly IdleRow[]) =>
    those.length === 0 ? [] : [`${layout.style.bold(title)}\n${tableOf(those, layout)}`];
  const idle = new Set(rows.map(personOf));
  return page([
    ...block(
      `Not seen since ${before}`,
      rows.filter((row) => !isNever(row)),
    ),
    ...block('Never seen', rows.filter(isNever)),
    ...(inherited.length === 0
      ? []
      : [
          say(
            `${count(inherited.length, 'membership')} through a set or a group ${inherited.length === 1 ? 'is' : 'are'} not in the sheet: ${listed(inherited.map((row) => `${personOf(row)} in ${row.group} (${row.through})`))}. Remove the people from there, or use "rollcall revoke" with --except.`,
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          [
            say(`${count(unknown.length, 'person')} can't be judged:`),
            ...unknown.map(({ person, why }) => say(`  ${person}: ${why}`)),
          ].join('\n'),
        ]),
    ...leftText(found).map(say),
    say(
      found.noGroups === true
        ? noGroupsText
        : rows.length === 0
          ? `Nobody to list: no member of these groups was away for ${count(days, 'day')}.`
          : `${count(idle.size, 'person')} in ${count(rows.length, 'membership')}, not seen for ${count(days, 'day')}.`,
    ),
  ]);
}

/** Of an export alone, nobody could say whom it is about. */
export const noGroupsText =
  'Atlassian shows no declared group that grants a licence. Use --group to choose groups.';

function tableOf(rows: readonly IdleRow[], layout: TextLayout): string {
  return tableText(
    ['Person', 'Name', 'Group', ...facts],
    rows.map((row) => [personOf(row), row.name ?? '', row.group, ...factsOf(row)]),
    layout,
  );
}

function personOf({ email, id }: IdleRow): string {
  return email ?? id ?? '';
}

function leftText({ left, days }: IdlePeople): readonly string[] {
  const parts = [
    ...(left.new === 0 ? [] : [`${left.new} younger than ${count(days, 'day')}`]),
    ...(left.inactive === 0 ? [] : [`${left.inactive} deactivated or suspended`]),
    ...(left.invited === 0 ? [] : [`${left.invited} invited and not there yet`]),
    ...(left.protected === 0 ? [] : [`${left.protected} protected`]),
  ];
  return parts.length === 0 ? [] : [`Accounts left out: ${parts.join(', ')}.`];
}
