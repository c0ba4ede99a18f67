import { type SheetLine, type SheetRow, readSheet, unreadHeaders } from '../../csv/sheet.ts';
import type { RejectableSheet } from '../../csv/rejects.ts';
import { type TableHeader, markWords } from '../../csv/table.ts';
import type { NamedGroup, NamedPerson, Terms } from '../../amend/request.ts';
import { AppError } from '../../model/app-error.ts';
import type { Remark, RequestSummary } from '../../model/edits.ts';
import { isAddress, parseAccountId, parseEmail } from '../../model/ids.ts';
import { type DayOrder, readWrittenDay } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { capitalized, count, isPlaceholder, listed } from '../../model/text.ts';
import { dayFault } from '../../shell/days.ts';
import { groupIdOf, groupOf } from '../../shell/suggest-people.ts';

/** Someone who is named, on the command line or in a row, and what is said of them there. */
export interface NamedLine {
  readonly person: NamedPerson;
  /** Absent on the command line, and where a sheet has people alone. */
  readonly group?: NamedGroup;
  /** Of a row that moves somebody. */
  readonly out?: NamedGroup;
  readonly in?: NamedGroup;
  readonly terms: Terms;
  readonly summary: RequestSummary;
}

export interface SheetLines {
  readonly lines: readonly NamedLine[];
  /** Rows that do not fit. */
  readonly refused: readonly Remark[];
  /** What counts for nothing, and what was read that people may not see. */
  readonly notes: readonly Remark[];
  /** Absent on the command line. */
  readonly sheet?: RejectableSheet;
}

/** Which sheet is meant, and how it is written. */
export interface SheetSource {
  readonly file: string;
  /** Of a workbook. */
  readonly sheetName?: string | undefined;
  readonly dates?: DayOrder | undefined;
  /** Each row moves somebody. */
  readonly moves?: boolean;
}

/** Reads a sheet whole: every row that does not fit is reported, with its line. Throws an AppError `invalid` for no sheet. */
export async function readSheetLines(
  { file, sheetName, dates, moves = false }: SheetSource,
  action: RequestSummary['action'],
): Promise<SheetLines> {
  const lines: NamedLine[] = [];
  const refused: Remark[] = [];
  const hidden: number[] = [];
  const records = new Map<number, readonly string[]>();
  let header: TableHeader | undefined;
  const onHeader = (found: TableHeader) => {
    header = found;
  };
  for await (const line of readSheet(file, { sheetName, onHeader, moves })) {
    const { row, record, isHidden } = line;
    if (isHidden === true) hidden.push(row.line);
    records.set(row.line, record);
    const { email, accountId, name } = row;
    const user = email ?? accountId ?? name ?? '';
    const [out, into] = [row.out, row.in].map((text) =>
      text === undefined ? undefined : groupOf(text),
    );
    const label = given({ group: row.group ?? row.groupId });
    const summary = { action, user, ...label, row: { file, line: row.line } };
    const { faults, terms } = readLine(line, action, dates);
    refused.push(
      ...faults.map(([why, hint]): Remark => ({ ...summary, code: 'bad-row', why, hint })),
    );
    if (faults.length > 0) continue;
    const isAwaited = action === 'grant' && yes.test(row.pending ?? '');
    const person: NamedPerson = isAwaited ? { ...personIn(row), pending: true } : personIn(row);
    lines.push({ person, ...given({ group: groupIn(row), out, in: into }), terms, summary });
  }
  if (header === undefined || lines.length + refused.length === 0) {
    throw new AppError('invalid', 'sheet-empty', `${file}: No row has a person.`, {
      why: 'There is a line with the names of the columns, and nothing below it.',
      hint: 'Fill in a row for each person, or specify another file.',
    });
  }
  const { line, record, delimiter } = header;
  const about = { action, user: '', row: { file, line }, code: 'not-used' } as const;
  return {
    lines,
    refused,
    notes: [...headerNotes(header, moves), ...hiddenNotes(hidden)].map((note) => ({
      ...about,
      ...note,
    })),
    sheet: { headers: record, delimiter, records },
  };
}

type Fault = readonly [why: string, hint: string];

/** What a row says of dates and reasons, as files have it; and all that is wrong with it. */
function readLine(
  { row, marks }: SheetLine,
  action: RequestSummary['action'],
  order: DayOrder | undefined,
): { readonly faults: readonly Fault[]; readonly terms: Terms } {
  const odd = Object.entries(marks).filter(
    ([column, mark]) => mark !== 'from-1904' || column === 'from' || column === 'until',
  );
  if (odd.length > 0) {
    const faults = odd.map(([column, mark]): Fault => {
      const { what, why, hint } = markWords(
        mark,
        /id$/iu.test(column) ? column : capitalized(column),
      );
      return [`${what} ${why}`, hint];
    });
    return { faults, terms: {} };
  }
  const faults = [...identityFaults(row)];
  const days: { from?: string; until?: string } = {};
  for (const bound of ['from', 'until'] as const) {
    const written = row[bound];
    if (written === undefined) continue;
    const day = readWrittenDay(written, order);
    if (day.kind === 'day') days[bound] = day.text;
    else faults.push(dayFault(`${capitalized(bound)} "${written}"`, day, order));
  }
  const { because, pending } = row;
  if (pending !== undefined && !yes.test(pending) && !no.test(pending)) {
    faults.push([
      `Pending "${pending}" is neither yes nor no.`,
      'Write yes for somebody whose account does not exist yet.',
    ]);
  }
  if (because !== undefined && action !== 'revoke' && isPlaceholder(because)) {
    faults.push([
      `Because "${because}" is not a reason.`,
      'Write why, for whoever reads the file next year; or leave the cell empty.',
    ]);
  }
  return { faults, terms: { ...days, ...given({ because }) } };
}

/** As spreadsheets and people say it. */
const yes = /^(?:yes|y|true|1|x)$/iu;
const no = /^(?:no|n|false|0|-)$/iu;

function identityFaults({ email, accountId, groupId }: SheetRow): readonly Fault[] {
  const faults: Fault[] = [];
  if (email === undefined && accountId === undefined) {
    faults.push(['The row has no person.', 'Fill in Email or accountId.']);
  }
  if (email !== undefined && parseEmail(email) === undefined) {
    faults.push([`"${email}" is not an email.`, 'Write an email such as vdillow@banc.ly.']);
  }
  if (accountId !== undefined && parseAccountId(accountId) === undefined) {
    faults.push([`"${accountId}" is not an account id.`, accountIdHint(accountId)]);
  }
  if (groupId !== undefined && groupIdOf(groupId) === undefined) {
    faults.push([`"${groupId}" is not a group id.`, 'It is "Group id" in the export.']);
  }
  return faults;
}

function accountIdHint(written: string): string {
  if (/^[\d.,]+E\+?\d+$/iu.test(written)) {
    return 'The spreadsheet turned it into a number and lost digits: format the column as text, and paste the ids again.';
  }
  return isAddress(written)
    ? 'That is not the address of a profile, which ends in the id: …/people/ID.'
    : 'It is "User id" in the export, and the end of the address of a profile: …/people/ID.';
}

type Note = Pick<Remark, 'why' | 'hint'>;

function headerNotes(
  { line, record, isBelowTitles, sheet }: TableHeader,
  moves: boolean,
): readonly Note[] {
  const notes: Note[] = [];
  if (sheet !== undefined && sheet.others.length > 0) {
    const others = sheet.others.map((name) => `"${name}"`);
    const why = `The sheet "${sheet.name}" was read. The workbook also has ${listed(others)}.`;
    notes.push({ why, hint: 'Use --sheet-name for another one.' });
  }
  if (isBelowTitles) {
    notes.push({
      why: `Line ${line} names the columns; the lines above it are titles, and are ignored.`,
    });
  }
  const unread = unreadHeaders(record, moves);
  if (unread.length > 0) notes.push({ why: `Ignored columns: ${unread.join(', ')}.` });
  return notes;
}

/** A filter hides rows that are there all the same. */
function hiddenNotes(lines: readonly number[]): readonly Note[] {
  if (lines.length === 0) return [];
  const [were, where] = lines.length === 1 ? ['was', 'line'] : ['were', 'lines'];
  const why = `${count(lines.length, 'row')} hidden in the spreadsheet ${were} read too: ${where} ${listed(lines.map(String), 10)}.`;
  return [{ why, hint: 'Delete the rows that are not meant.' }];
}

function personIn({ email, accountId, name }: SheetRow): NamedPerson {
  return given({
    email: email === undefined ? undefined : parseEmail(email),
    id: accountId === undefined ? undefined : parseAccountId(accountId),
    name,
  });
}

function groupIn({ group: name, groupId }: SheetRow): NamedGroup | undefined {
  const id = groupId === undefined ? undefined : groupIdOf(groupId);
  return name === undefined && id === undefined ? undefined : given({ name, id });
}
