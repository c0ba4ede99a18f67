import { parseAccountId, parseEmail } from '../model/ids.ts';
import { readWrittenDay } from '../model/instant.ts';
import { type Layout, columnsOf, preferredHeaders, sharedHeaders } from './columns.ts';
import { exportError } from './faults.ts';
import { readRows } from './read-rows.ts';

const { accountId, email, name } = sharedHeaders;

const layout: Layout<'accountId' | 'email' | 'name'> = {
  columns: columnsOf({ accountId, email, name }, preferredHeaders),
  known: 'User id, User name, email, Last seen in …',
  what: 'an Atlassian export of users',
  hint: 'Export again from admin.atlassian.com: Directory, Users, Export users, with "Product last access".',
};

/** When each person was last seen in any product: a day, or `never`. By account id, and by email. */
export async function lastSeenIn(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  for (const file of files) {
    let columns: readonly number[] = [];
    const rows = readRows(file, layout, {
      onHeader: ({ line, record }) => {
        columns = record.flatMap((header, index) => (/^last seen\b/iu.test(header) ? [index] : []));
        if (columns.length === 0) throw neverSays(file, line);
      },
    });
    for await (const { record, cells } of rows) {
      const days = columns.map((index) => dayOf(record[index] ?? ''));
      const id = cells.accountId === undefined ? undefined : parseAccountId(cells.accountId);
      const address = cells.email === undefined ? undefined : parseEmail(cells.email);
      for (const key of [id, address]) {
        if (key === undefined) continue;
        const known = [seen.get(key), ...days].filter((day) => day !== undefined);
        const [latest] = known
          .filter((day) => day !== never)
          .sort()
          .reverse();
        const day = latest ?? known[0];
        if (day !== undefined) seen.set(key, day);
      }
    }
  }
  return seen;
}

const never = 'never';

/** Undefined where the export does not say. */
function dayOf(cell: string): string | undefined {
  if (/^never\b/iu.test(cell)) return never;
  const day = readWrittenDay(cell);
  return day.kind === 'day' ? day.text.slice(0, 10) : undefined;
}

function neverSays(file: string, line: number) {
  return exportError(file, {
    code: 'export-last-seen',
    line,
    what: 'No column of this export says when somebody was last seen.',
    why: 'They are called "Last seen in Jira - your-site", one a product.',
    hint: layout.hint,
  });
}
