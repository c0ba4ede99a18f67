import { type SheetRow, readSheet } from '../../csv/sheet.ts';
import type { NamedGroup, NamedPerson, Terms } from '../../amend/request.ts';
import { AppError } from '../../model/app-error.ts';
import type { RequestSummary, Remark } from '../../model/edits.ts';
import { parseAccountId, parseEmail } from '../../model/ids.ts';
import { parsePeriod } from '../../model/instant.ts';
import { groupIdOf, groupOf, unknownPersonInFiles, personOf } from '../../shell/suggest-people.ts';

/** A row that says enough. */
interface SheetLine {
  readonly person: NamedPerson;
  /** None, where the sheet has people alone. */
  readonly group?: NamedGroup;
  readonly terms: Terms;
  readonly summary: RequestSummary;
}

interface Sheet {
  readonly lines: readonly SheetLine[];
  /** Rows that do not fit. */
  readonly refused: readonly Remark[];
  /** Columns that count for nothing. */
  readonly notes: readonly Remark[];
}

/** Reads a sheet whole: every row that does not fit is told, with its line. Throws an AppError `invalid` for no CSV. */
async function readRows(file: string, action: RequestSummary['action']): Promise<Sheet> {
  const lines: SheetLine[] = [];
  const refused: Remark[] = [];
  const notes: Remark[] = [];
  const noteUnread = (headers: readonly string[]) => {
    if (headers.length === 0) return;
    const why = `These columns are not read: ${headers.join(', ')}.`;
    notes.push({ action, user: '', row: { file, line: 1 }, code: 'not-used', why });
  };
  for await (const row of readSheet(file, noteUnread)) {
    const summary = askedBy(row, file, action);
    const faults = faultsOf(row);
    if (faults.length > 0) {
      refused.push(
        ...faults.map(([why, hint]): Remark => ({ ...summary, code: 'bad-row', why, hint })),
      );
      continue;
    }
    const group = groupIn(row);
    lines.push({
      person: personIn(row),
      ...(group === undefined ? {} : { group }),
      terms: termsIn(row),
      summary,
    });
  }
  if (lines.length + refused.length === 0) {
    throw new AppError('invalid', 'sheet-empty', `${file}: No row names anybody.`, {
      why: 'There is a line with the names of the columns, and nothing below it.',
      hint: 'Fill in a row for each person, or name another file.',
    });
  }
  return { lines, refused, notes };
}

function askedBy(row: SheetRow, file: string, action: RequestSummary['action']): RequestSummary {
  const group = row.group ?? row.groupId;
  return {
    action,
    user: row.email ?? row.accountId ?? row.name ?? '',
    ...(group === undefined ? {} : { group }),
    row: { file, line: row.line },
  };
}

type Fault = readonly [why: string, hint: string];

function faultsOf({ email, accountId, groupId, from, until }: SheetRow): readonly Fault[] {
  const faults: Fault[] = [];
  if (email === undefined && accountId === undefined) {
    faults.push(['The row names nobody.', 'Fill in Email or accountId.']);
  }
  if (email !== undefined && parseEmail(email) === undefined) {
    faults.push([`"${email}" is not an email.`, 'Write an email such as vdillow@banc.ly.']);
  }
  if (accountId !== undefined && parseAccountId(accountId) === undefined) {
    faults.push([
      `"${accountId}" is not an account id.`,
      'It is "User id" in the export. Spreadsheets turn ids of digits into numbers: format the column as text.',
    ]);
  }
  if (groupId !== undefined && groupIdOf(groupId) === undefined) {
    faults.push([`"${groupId}" is not a group id.`, 'It is "Group id" in the export.']);
  }
  for (const [name, day] of [
    ['From', from],
    ['Until', until],
  ] as const) {
    if (day === undefined || parsePeriod(day) !== undefined) continue;
    faults.push([
      `${name} "${day}" is not a day.`,
      'Write it as 2026-12-31. Spreadsheets show days in their own way: format the column as text.',
    ]);
  }
  return faults;
}

function personIn({ email, accountId, name }: SheetRow): NamedPerson {
  const parsed = email === undefined ? undefined : parseEmail(email);
  const id = accountId === undefined ? undefined : parseAccountId(accountId);
  return {
    ...(parsed === undefined ? {} : { email: parsed }),
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
  };
}

function groupIn({ group, groupId }: SheetRow): NamedGroup | undefined {
  const id = groupId === undefined ? undefined : groupIdOf(groupId);
  if (group === undefined && id === undefined) return undefined;
  return { ...(group === undefined ? {} : { name: group }), ...(id === undefined ? {} : { id }) };
}

function termsIn({ from, until, because }: SheetRow): Terms {
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(because === undefined ? {} : { because }),
  };
}

/** Someone, and the groups that it is about. */
export interface AmendTarget {
  readonly person: NamedPerson;
  readonly groups: readonly NamedGroup[];
  /** What the row of a sheet says besides. */
  readonly terms: Terms;
  readonly summary: RequestSummary;
}

export interface AmendTargets {
  readonly targets: readonly AmendTarget[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** Whom a command line is about: one person, or those of a sheet. Throws a usage error when nobody is named. */
export async function readTargets(
  names: readonly string[],
  sheet: string | undefined,
  action: RequestSummary['action'],
  dir: string,
): Promise<AmendTargets> {
  if (sheet !== undefined) return targetsOfSheet(names, sheet, action);
  const [user, ...groups] = names;
  if (user === undefined) {
    throw new AppError('usage', 'missing-user', 'Nobody is named.', {
      hint: `Name a person and a group, such as: rollcall ${action} vdillow@banc.ly oslo-engineering\nOr a sheet, with --sheet.`,
    });
  }
  const person = personOf(user);
  if (person === undefined) throw await unknownPersonInFiles(user, dir);
  return {
    targets: [{ person, groups: groups.map(groupOf), terms: {}, summary: { action, user } }],
    refused: [],
    notes: [],
  };
}

/** Groups on the command line are those of all people in the sheet. */
async function targetsOfSheet(
  names: readonly string[],
  file: string,
  action: RequestSummary['action'],
): Promise<AmendTargets> {
  const named = names.map(groupOf);
  const { lines, refused, notes } = await readRows(file, action);
  const both = named.length > 0 && lines.some(({ group }) => group !== undefined);
  if (both) {
    throw new AppError('usage', 'two-groups', 'The sheet has groups of its own.', {
      why: `${file} says who and where, and the command line names ${names.join(', ')} as well.`,
      hint: 'Leave the groups out of one of the two.',
    });
  }
  return {
    targets: lines.map(({ group, ...line }) => ({
      ...line,
      groups: group === undefined ? named : [group],
    })),
    refused,
    notes,
  };
}
