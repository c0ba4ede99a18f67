import type { Change } from '../model/change.ts';
import { groupBy } from '../model/group-by.ts';
import type { Identities } from '../model/identity.ts';
import type { AccountId } from '../model/ids.ts';
import type { AddFacts } from '../model/live.ts';
import { settleAll } from '../live/settle-all.ts';
import type { Reader } from '../live/reader.ts';
import type { ProposedGroup } from '../plan/proposal.ts';

/**
 * Looks once at each planned add: may the account be added at all, is the person a member whom the listing hides,
 * does the group cost a seat. Asks nothing when nothing is to be added.
 */
export async function lookAtAdds(
  reader: Reader,
  groups: readonly ProposedGroup[],
  identities: Identities,
  withLicences: boolean,
): Promise<AddFacts | undefined> {
  const adding = groups.filter((group) => addsOf(group).length > 0);
  if (adding.length === 0) return undefined;
  const unseen = new Set(
    adding
      .flatMap(addsOf)
      .map(({ account }) => account.id)
      .filter((id) => !identities.accounts.has(id)),
  );
  const [{ accounts, missing }, unlisted, licences] = await Promise.all([
    unseen.size === 0 ? { accounts: [], missing: [] } : reader.lookUp([...unseen]),
    unlistedMembers(reader, adding),
    withLicences ? reader.licences(adding.map(({ group }) => group)) : new Map<never, never>(),
  ]);
  return { accounts, missing: new Set(missing), unlisted, licences };
}

/** Only where Atlassian counts more members than it lists can an add be of someone who is in already. */
async function unlistedMembers(
  reader: Reader,
  groups: readonly ProposedGroup[],
): Promise<AddFacts['unlisted']> {
  const doubtful = groups.filter(({ unlisted }) => unlisted > 0).flatMap(addsOf);
  const members = await settleAll(
    doubtful.map(async (add) =>
      (await reader.isMember(add.group, add.account.id)) === true ? [add] : [],
    ),
  );
  const byGroup = groupBy(members.flat(), ({ group }) => group.id);
  return new Map(
    [...byGroup].map(([id, adds]) => [
      id,
      new Set<AccountId>(adds.map(({ account }) => account.id)),
    ]),
  );
}

function addsOf({ changes }: ProposedGroup): readonly Change[] {
  return changes.filter(({ action }) => action === 'add');
}
