import type { Finding } from '../../model/finding.ts';
import type { SkippedCell } from '../../model/exported.ts';
import type { GroupReading, LiveGroup } from '../../model/live.ts';
import type { Reconciled } from '../../reconcile/reconcile.ts';

/** What a plan says of changes that import does not make. */
const ofChanges = new Set<Finding['code']>([
  'app-account',
  'running-account',
  'protected-account',
  'inactive-account',
  'unlisted-member',
]);

/** What people must know of the groups that were read, and of those that were not. */
export function findingsOf(
  reconciled: Reconciled | undefined,
  wanted: readonly LiveGroup[],
  readings: readonly GroupReading[],
  skipped: readonly SkippedCell[] = [],
): readonly Finding[] {
  const ofFiles = (reconciled?.proposal.findings ?? []).filter(({ code }) => !ofChanges.has(code));
  return [
    ...ofFiles,
    ...readings.flatMap((reading, index) => ofReading(reading, wanted[index]?.name ?? '')),
    ...skipped.flatMap(ofCell),
  ];
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
          message: `Atlassian counts ${unlisted} more in ${name} than it lists, twice the same: apps or suspended people. They are left alone, and its file says so.`,
        },
      ];
    }
    case 'unreadable':
      return [
        {
          code: reading.code,
          severity: 'error',
          message: `The members of ${name} could not be read: ${reading.why} No file was written for it.`,
          hint: 'Run the command again. The other groups are not affected.',
        },
      ];
    case 'not-found':
    case 'ambiguous':
      return [
        {
          code: 'group-not-found',
          severity: 'error',
          message: `${name} was listed, and could not be found a moment later. No file was written for it.`,
          hint: 'Run the command again.',
        },
      ];
  }
}

/** Whoever has neither id nor email is told with the group. */
function ofCell(cell: SkippedCell): readonly Finding[] {
  const { file, line } = cell;
  const base = { code: 'row-passed-over', severity: 'note', file, line } as const;
  switch (cell.kind) {
    case 'nameless':
      return [{ ...base, message: 'The row names neither a person nor a group.' }];
    case 'unidentified':
      if (cell.group !== undefined) return [];
      return [{ ...base, message: `${cell.name || 'Somebody'} has neither id nor email here.` }];
    case 'unknown-word':
      return [
        {
          ...base,
          message: `"${cell.word}" is no known ${cell.fact}, and says nothing here.`,
          hint: `Known are: ${cell.known.join(', ')}.`,
        },
      ];
  }
}
