import { AppError } from '../../model/app-error.ts';
import type { ExportCells } from '../../csv/export-row.ts';
import type { SeedAccount, SeedGroup } from './seed.ts';

/** The columns whose cells are one of a few words, in any case, and what each word means for the seed. */
const meanings = {
  status: {
    active: { active: true },
    inactive: { active: false },
    deactivated: { active: false },
    suspended: { active: true, suspended: true },
  },
  emailVisible: { yes: {}, no: { emailVisible: false } },
  accountType: {
    atlassian: {},
    app: { type: 'app' },
    customer: { type: 'customer' },
  },
  membership: { active: {}, suspended: { suspended: true }, none: { directories: [] } },
  managedBy: {
    external: { managedBy: 'external' },
    admins: { managedBy: 'admins' },
    'team-members': { managedBy: 'team-members' },
    open: { managedBy: 'open' },
  },
} as const satisfies Partial<
  Record<keyof ExportCells, Record<string, Partial<SeedAccount & SeedGroup>>>
>;

type WordColumn = keyof typeof meanings;

/** How people call what a column tells. */
const facts = {
  status: 'user status',
  emailVisible: 'email visibility',
  accountType: 'account type',
  membership: 'membership',
  managedBy: 'management',
} as const satisfies Record<WordColumn, string>;

/** The columns that are about an account. */
export const accountWords = (['status', 'emailVisible', 'accountType', 'membership'] as const).map(
  (column) => ({ column, fact: facts[column] }),
);

/** The word in a cell; undefined when there is none. Throws an AppError `invalid` for one that means nothing. */
export function wordOf(place: string, row: ExportCells, column: WordColumn): string | undefined {
  const word = row[column]?.toLowerCase();
  if (word === undefined || Object.hasOwn(meanings[column], word)) return word;
  throw new AppError(
    'invalid',
    'seed-row',
    `${place}: The ${facts[column]} "${row[column] ?? ''}" is unknown.`,
    {
      why: `The sandbox knows ${Object.keys(meanings[column]).join(', ')}.`,
      hint: 'Write one of these, or leave the cell empty for the usual.',
    },
  );
}

export function meaningOf(
  column: WordColumn,
  word: string | undefined,
): Partial<SeedAccount & SeedGroup> {
  const known: Readonly<Record<string, Partial<SeedAccount & SeedGroup>>> = meanings[column];
  return word === undefined ? {} : (known[word] ?? {});
}
