import { type Email, type GroupKey, groupKey } from '../../model/ids.ts';
import { parseInstant } from '../../model/instant.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { FilesVersion } from './files-version.ts';
import { IdsOverTime } from './ids-over-time.ts';

/** Whom emails have meant, and which groups names have. */
export interface Known {
  /** By Atlassian, as receipts have it; in time. */
  readonly emails: IdsOverTime<Email>;
  /** By accounts.yaml; by the index of the version. */
  readonly mapped: IdsOverTime<Email>;
  readonly groups: IdsOverTime<GroupKey>;
  /** What people are called, by account id. */
  readonly names: ReadonlyMap<string, string>;
}

/** @param receipts From the oldest to the newest. */
export function knownFrom(receipts: readonly Receipt[], versions: readonly FilesVersion[]): Known {
  const names = new Map<string, string>();
  const known = {
    ...{ emails: new IdsOverTime<Email>(), mapped: new IdsOverTime<Email>() },
    ...{ groups: new IdsOverTime<GroupKey>(), names },
  };
  for (const { finished, changes } of receipts) {
    const at = parseInstant(finished) ?? 0;
    for (const { group, account } of changes) {
      known.groups.add(groupKey(group.name), group.id, at);
      if (account.email !== undefined) known.emails.add(account.email, account.id, at);
      if (account.name !== undefined) names.set(account.id, account.name);
    }
  }
  for (const [index, { reached, mapped, commit }] of versions.entries()) {
    for (const { id, name } of reached) {
      if (id !== undefined) known.groups.add(groupKey(name), id, commit.at);
    }
    for (const [email, id] of mapped) known.mapped.add(email, id, index);
  }
  return known;
}
