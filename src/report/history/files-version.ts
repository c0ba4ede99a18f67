import type { DeclaredGroup, DeclaredSet, Leaver } from '../../model/declared.ts';
import type { GroupRef } from '../../model/group.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import type { Instant } from '../../model/instant.ts';

/** What one commit of the default branch made of the files. */
export interface FilesVersion {
  readonly commit: CommitFacts;
  /** The groups whose members it may have changed: those of the files that it touched, and those that bring these in. */
  readonly reached: readonly DeclaredGroup[];
  /** They, and all that they bring in. */
  readonly groups: readonly DeclaredGroup[];
  readonly sets: readonly DeclaredSet[];
  /** The groups that no file declares any more. */
  readonly removed: readonly GroupRef[];
  /** What accounts.yaml maps anew, or to another account. */
  readonly mapped: ReadonlyMap<Email, AccountId>;
  readonly leavers: readonly Leaver[];
}

export interface CommitFacts {
  readonly id: string;
  readonly at: Instant;
  readonly author: string;
  readonly subject: string;
}

/** What a commit's subject says of its pull request: as GitHub writes it for a merge, and for one that is squashed. */
export function pullIn(subject: string): number | undefined {
  const found =
    /^Merge pull request #(?<pull>\d{1,9}) from /u.exec(subject) ??
    /\(#(?<pull>\d{1,9})\)$/u.exec(subject);
  const pull = Number(found?.groups?.['pull'] ?? 0);
  return pull > 0 ? pull : undefined;
}
