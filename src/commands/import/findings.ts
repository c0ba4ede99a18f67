import type { Finding } from '../../model/finding.ts';
import type { SkippedCell } from '../../model/exported.ts';
import { contradictionFindings } from '../../desired/identity-findings.ts';
import { SeenAccounts, contradictionsOf } from '../../live/emails.ts';
import type { Declared } from '../../model/declared.ts';
import type { AccountId } from '../../model/ids.ts';
import type { Account, GroupReading, LiveGroup } from '../../model/live.ts';
import { listed } from '../../model/text.ts';
import type { Reconciled } from '../../reconcile/reconcile.ts';
import { mappedBy } from '../../reconcile/side.ts';
import type { Mapping } from '../../amend/resolve-people.ts';

/** What a plan says of changes that import does not make. */
const ofChanges = new Set<Finding['code']>([
  'app-account',
  'running-account',
  'protected-account',
  'inactive-account',
  'unlisted-member',
]);

/** What people must know of the groups that were read, and of those that were not. */
export function findingsOf({
  reconciled,
  renamed,
  declared,
  mappings,
  accounts,
  wanted,
  readings,
  skipped = [],
  tellsSynced,
}: ImportReading): readonly Finding[] {
  const ofFiles = (reconciled?.proposal.findings ?? []).filter(
    ({ code, file = '' }) =>
      !ofChanges.has(code) &&
      code !== 'mapping-contradicted' &&
      !(code === 'group-renamed' && renamed.has(file)),
  );
  return [
    ...ofFiles,
    ...contradictions(declared, mappings, accounts),
    ...readings.flatMap((reading, index) => ofReading(reading, wanted[index]?.name ?? '')),
    ...(tellsSynced || readings.length === 0 ? [] : [syncedUntold]),
    ...skipped.flatMap(ofCell),
  ];
}

interface ImportReading {
  /** The groups that have files. */
  readonly reconciled: Reconciled | undefined;
  /** Files that took over the name which their group has now. */
  readonly renamed: ReadonlySet<string>;
  readonly declared: Declared;
  /** What accounts.yaml gains. */
  readonly mappings: readonly Mapping[];
  /** Everybody who was read. */
  readonly accounts: ReadonlyMap<AccountId, Account>;
  /** The groups that are to have files, and what was read of each. */
  readonly wanted: readonly LiveGroup[];
  readonly readings: readonly GroupReading[];
  readonly skipped?: readonly SkippedCell[] | undefined;
  /** Whether the source shows which groups are synced from an identity provider. */
  readonly tellsSynced: boolean;
}

const syncedUntold: Finding = {
  code: 'synced-untold',
  severity: 'note',
  message:
    "This site does not show which of its groups are synced from an identity provider. Those can't be changed in Atlassian.",
  hint: 'Name them under guards.protect.groups, and delete their files. With an organization as the target they are left out.',
};

/** Whose line names an account id, since accounts.yaml and what was read disagree about the email. */
function contradictions(
  declared: Declared,
  mappings: readonly Mapping[],
  accounts: ReadonlyMap<AccountId, Account>,
): readonly Finding[] {
  const mapped = new Map([
    ...mappedBy(declared),
    ...mappings.map(({ email, id }) => [email, id] as const),
  ]);
  const found = contradictionsOf(mapped, new SeenAccounts(accounts.values()));
  const identities = { byEmail: new Map(), accounts, contradictions: [] };
  return contradictionFindings(found, identities, declared.accounts);
}

function ofReading(reading: GroupReading, name: string): readonly Finding[] {
  switch (reading.kind) {
    case 'listed': {
      const { unlisted } = reading.listing;
      if (unlisted === 0) return [];
      return [
        {
          code: 'members-unlisted',
          severity: 'note',
          message: `Atlassian counts ${unlisted} more in ${name} than its API shows (apps or suspended accounts). They are left alone; a comment in the file counts them.`,
        },
      ];
    }
    case 'unreadable':
      return [
        {
          code: reading.code,
          severity: 'error',
          message: `The members of ${name} could not be read: ${reading.why} No file was written for it.`,
          hint:
            reading.code === 'listing-incomplete'
              ? 'If this persists, write the file by hand. The other groups are not affected.'
              : 'Run the command again. The other groups are not affected.',
        },
      ];
    case 'not-found':
    case 'ambiguous':
      return [
        {
          code: 'group-not-found',
          severity: 'error',
          message: `${name} was listed, but was not found a moment later. No file was written for it.`,
          hint: 'Run the command again.',
        },
      ];
  }
}

/** Whoever has neither id nor email is reported with the group. */
function ofCell(cell: SkippedCell): readonly Finding[] {
  const { file, line } = cell;
  const base = { code: 'row-passed-over', severity: 'note', file, line } as const;
  switch (cell.kind) {
    case 'nameless':
      return [{ ...base, message: 'The row has neither a person nor a group.' }];
    case 'unidentified':
      if (cell.group !== undefined) return [];
      return [{ ...base, message: `${cell.name || 'Somebody'} has neither id nor email here.` }];
    case 'unknown-word':
      return [
        {
          ...base,
          message: `"${cell.word}" is not a known ${cell.fact}, and is ignored.`,
          hint: `Known are: ${cell.known.join(', ')}.`,
        },
      ];
    case 'titles':
      return [{ ...base, message: 'This line names the columns; the lines above it are ignored.' }];
    case 'other-sheets': {
      const others = listed(cell.others.map((name) => `"${name}"`));
      const message = `The sheet "${cell.sheet}" was read. The workbook also has ${others}.`;
      return [{ ...base, message, hint: 'Use --sheet-name for another one.' }];
    }
  }
}
