import type { ExportCells } from './export-row.ts';

/** The columns whose cells are one of a few words, in any case, and what each word means. */
const meanings = {
  status: {
    active: 'active',
    inactive: 'deactivated',
    deactivated: 'deactivated',
    suspended: 'suspended',
  },
  active: { true: 'active', false: 'deactivated' },
  emailVisible: { yes: 'yes', no: 'no' },
  accountType: { atlassian: 'atlassian', app: 'app', customer: 'customer' },
  membership: { active: 'active', suspended: 'suspended', none: 'none' },
  managedBy: {
    external: 'external',
    admins: 'admins',
    'team-members': 'team-members',
    open: 'open',
  },
} as const satisfies Partial<Record<keyof ExportCells, Record<string, string>>>;

type Meanings = typeof meanings;

export type WordColumn = keyof Meanings;

/** What a cell of the column can mean. */
export type Meaning<Column extends WordColumn> = {
  [C in Column]: Meanings[C][keyof Meanings[C]];
}[Column];

/** What the words of a row mean. */
export type Words = { readonly [Column in WordColumn]?: Meaning<Column> };

/** @param onUnknown takes each word that means nothing known: the row is read as if it were not there. */
export function readWords(
  row: ExportCells,
  onUnknown: (column: WordColumn, word: string) => void,
): Words {
  const words: { [Column in WordColumn]?: string | undefined } = {};
  for (const column of columns) {
    const cell = row[column];
    if (cell === undefined) continue;
    const known: Readonly<Record<string, string>> = meanings[column];
    const word = cell.toLowerCase();
    if (Object.hasOwn(known, word)) words[column] = known[word];
    else onUnknown(column, cell);
  }
  return words as Words;
}

const columns = Object.keys(meanings) as WordColumn[];

/** How people call what a column tells. */
export const wordFacts = {
  status: 'user status',
  active: 'user status',
  emailVisible: 'email visibility',
  accountType: 'account type',
  membership: 'membership',
  managedBy: 'management',
} as const satisfies Record<WordColumn, string>;

/** The words that a column may hold. */
export function knownWords(column: WordColumn): readonly string[] {
  return Object.keys(meanings[column]);
}
