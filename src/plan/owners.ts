import type { Because, Change } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/objects.ts';
import { count, sameNames } from '../model/text.ts';
import type { Owners, ProposedGroup } from './proposal.ts';

export function ownersOf(file: string, { byFile, others }: Owners): readonly string[] {
  return byFile.get(file) ?? others;
}

/** What was in place before, for removals that no line explains any more. */
export type Formerly = (change: Change) => Because | undefined;

interface Past {
  readonly formerly?: Formerly;
  /** What a file of the base is called in the proposal. */
  readonly shown?: (file: string) => string;
}

/**
 * Changes that lines in somebody else's files make: CODEOWNERS matches files, so the group's own owners may not have
 * been asked. One finding for each such file.
 */
export function delegatedFindings(
  groups: readonly ProposedGroup[],
  owners: Owners,
  { formerly = () => undefined, shown = (file) => file }: Past = {},
): readonly Finding[] {
  return groups.flatMap((group) => {
    const { file: home } = group.declared.place;
    const own = ownersOf(home, owners);
    const visits = group.changes.flatMap((change) =>
      filesBehind(formerly(change) ?? change.because)
        .filter((file) => file !== home && !sameNames(ownersOf(file, owners), own))
        .map((file) => ({ change, file })),
    );
    return [...groupBy(visits, ({ file }) => file)].map(([file, those]) =>
      delegatedFinding(
        { name: shown(file), owners: ownersOf(file, owners) },
        those.length,
        those[0]?.change.because,
        group,
        own,
      ),
    );
  });
}

/** Every file that has a part in it. */
function filesBehind({ file, through = [] }: Because): readonly string[] {
  if (through.length === 0 || file === undefined) return [];
  return [...new Set([file, ...through.map((step) => step.file)])];
}

function delegatedFinding(
  file: { readonly name: string; readonly owners: readonly string[] },
  number: number,
  because: Because | undefined,
  { declared, group }: ProposedGroup,
  own: readonly string[],
): Finding {
  const entry = because?.through?.[0];
  return {
    code: 'delegated',
    severity: 'warning',
    message: `${count(number, 'change')} of ${group.name} ${number === 1 ? 'comes' : 'come'} through ${file.name}. The owners of that file are ${ownerNames(file.owners)}, those of the group are ${ownerNames(own)}.`,
    ...(entry === undefined ? declared.membersPlace : { file: entry.file, line: entry.line }),
    hint: `It also needs approval from ${ownerNames(own)}.`,
  };
}

/** For sentences. */
export function ownerNames(owners: readonly string[]): string {
  return owners.length === 0 ? 'nobody in particular' : owners.join(', ');
}
