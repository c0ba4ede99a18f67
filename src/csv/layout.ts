/** Which headers a kind of file may have, and what its columns mean. */
export interface Layout<Column extends string> {
  /** By header as `squeeze` leaves it. */
  readonly columns: ReadonlyMap<string, MeantColumn<Column>>;
  /** The usual headers, as a sentence lists them. */
  readonly known: string;
  /** What the file should be, and what to do when it is not. */
  readonly what: string;
  readonly hint: string;
}

interface MeantColumn<Column extends string> {
  readonly column: Column;
  /** Where two headers tell the same, the cell of this one counts unless it is empty. */
  readonly preferred: boolean;
}

/**
 * A header without blanks, hyphens, underscores and case: *Export users* writes `User id`, the sheets of Atlassian's
 * knowledge base `accountId`, the exports before 2021 `group_name`.
 */
export function squeeze(header: string): string {
  return header.replaceAll(/[\s_-]/gu, '').toLowerCase();
}

/** @param headers by column: every way in which it is called. */
export function columnsOf<Column extends string>(
  headers: Readonly<Record<Column, readonly string[]>>,
  preferred: readonly string[] = [],
): Layout<Column>['columns'] {
  const entries = Object.entries(headers) as [Column, readonly string[]][];
  return new Map(
    entries.flatMap(([column, names]) =>
      names.map((name): [string, MeantColumn<Column>] => [
        squeeze(name),
        { column, preferred: preferred.includes(name) },
      ]),
    ),
  );
}

/** What exports and sheets have in common, with what spreadsheets make of it. Nothing that could mean two things. */
export const sharedHeaders = {
  accountId: ['User id', 'accountId', 'Atlassian id', 'Atlassian account id'],
  email: ['Email', 'Email address', 'User email', 'Mail'],
  name: ['User name', 'Full name', 'Display name'],
  groupId: ['Group id'],
  group: ['Group name', 'Group'],
} as const;

/** `username` is for logging in wherever an export has both. */
export const preferredHeaders = ['Full name', 'Display name'] as const;
