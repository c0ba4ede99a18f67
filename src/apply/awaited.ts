import type { Change } from '../model/change.ts';
import { groupBy } from '../model/group-by.ts';
import type { AccountId } from '../model/ids.ts';

/** The adds that removals of the same person wait for. */
export type Awaited = ReadonlyMap<AccountId, readonly Change[]>;

export function awaitedBy(adds: readonly Change[]): Awaited {
  return groupBy(adds, ({ account }) => account.id);
}
