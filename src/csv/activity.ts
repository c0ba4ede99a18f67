import { AppError } from '../model/app-error.ts';
import { type AccountId, type Email, parseAccountId, parseEmail } from '../model/ids.ts';
import { type DayOrder, readWrittenDay } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import { squeeze } from './columns.ts';
import { exportLayout, readWords } from './export.ts';
import { exportError } from './faults.ts';
import { readRows } from './read-rows.ts';

/** What an export of users says of when somebody was there. */
export interface Activity {
  readonly id?: AccountId;
  readonly email?: Email;
  readonly name?: string;
  /** `unknown`: the status is a word that means nothing known. */
  readonly status: 'active' | 'inactive' | 'invited' | 'unknown';
  /** When the account was made, as far as that can be read. */
  readonly added?: string;
  /** The latest day in any product. */
  readonly seen?: string;
  /** Some product was never used. */
  readonly never: boolean;
  /** Days that can't be read, as written: nothing is known from them. */
  readonly unread: readonly string[];
  /** The names of groups that rows of the export have them in. */
  readonly groups: ReadonlySet<string>;
}

type Gathered = { -readonly [Key in keyof Activity]: Activity[Key] } & {
  unread: string[];
  groups: Set<string>;
};

export interface ActivityHow {
  readonly sheetName?: string | undefined;
  /** How days in numbers alone are read. */
  readonly dates?: DayOrder | undefined;
}

/**
 * Reads *Export users*, with its columns `Added to org` and `Last seen in PRODUCT - SITE`; of somebody in several rows the
 * latest day counts. Throws an AppError `invalid` for a file without one of the latter.
 */
export async function readActivity(
  files: readonly string[],
  { sheetName, dates }: ActivityHow = {},
): Promise<readonly Activity[]> {
  const people = new Map<string, Gathered>();
  for (const file of files) {
    let columns: Columns = { seen: [], added: -1 };
    const onHeader = ({ record, line }: { record: readonly string[]; line: number }) => {
      columns = columnsIn(record);
      if (columns.seen.length === 0) throw noLastSeen(file, line);
    };
    for await (const { cells, record } of readRows(file, exportLayout, { sheetName, onHeader })) {
      const id = cells.accountId === undefined ? undefined : parseAccountId(cells.accountId);
      const email = cells.email === undefined ? undefined : parseEmail(cells.email);
      const key = id ?? email;
      if (key === undefined) continue;
      const words = readWords(cells, () => undefined);
      const known = people.get(key);
      const person = known ?? {
        ...given({ id, email, name: cells.name }),
        status: statusOf(words.status ?? words.active, cells.status),
        never: false,
        unread: [],
        groups: new Set(),
      };
      if (known === undefined) people.set(key, person);
      if (cells.group !== undefined) person.groups.add(cells.group);
      const added = dayIn(record[columns.added], dates);
      if (added.day !== undefined) person.added = added.day;
      for (const index of columns.seen) noteSeen(person, record[index], dates);
    }
  }
  if (people.size === 0) {
    throw new AppError('invalid', 'export-empty', `${files.join(', ')}: No row has a person.`, {
      hint: 'Export again from admin.atlassian.com (Directory, Users, Export users).',
    });
  }
  return [...people.values()];
}

interface Columns {
  readonly seen: readonly number[];
  readonly added: number;
}

function columnsIn(headers: readonly string[]): Columns {
  const names = headers.map(squeeze);
  return {
    seen: names.flatMap((name, index) => (/^last(?:seen|active)/u.test(name) ? [index] : [])),
    added: names.findIndex((name) => /^(?:addedto|created)/u.test(name)),
  };
}

function noteSeen(person: Gathered, cell: string | undefined, order: DayOrder | undefined): void {
  if (cell === undefined || nothing.test(cell)) return;
  if (/^never\b/iu.test(cell)) {
    person.never = true;
    return;
  }
  const { day } = dayIn(cell, order);
  if (day === undefined) person.unread.push(cell);
  else if (person.seen === undefined || day > person.seen) person.seen = day;
}

/** What says nothing: somebody without access to a product. */
const nothing = /^(?:|-|–|—|n\/?a)$/iu;

function dayIn(cell = '', order?: DayOrder): { readonly day?: string } {
  const read = readWrittenDay(cell, order);
  return read.kind === 'day' ? { day: read.text.slice(0, 10) } : {};
}

function statusOf(
  word: 'active' | 'deactivated' | 'suspended' | undefined,
  written: string | undefined,
): Activity['status'] {
  if (word !== undefined) return word === 'active' ? 'active' : 'inactive';
  if (written === undefined) return 'active';
  return /\binvit/iu.test(written) ? 'invited' : 'unknown';
}

function noLastSeen(file: string, line: number): AppError {
  return exportError(file, {
    code: 'export-last-seen',
    line,
    what: 'No column of this export says when somebody was last seen.',
    why: 'They are called "Last seen in Jira - your-site", one a product.',
    hint: 'Export again from admin.atlassian.com: Directory, Users, Export users, with "Product last access".',
  });
}
