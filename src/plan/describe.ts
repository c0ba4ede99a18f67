import type { ChangeAccount } from '../model/change.ts';
import type { Identities } from '../model/identity.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Account, Live } from '../model/live.ts';

export interface Describer {
  /** The account as it was read; undefined when nothing that was read shows it. */
  readonly account: (id: AccountId) => Account | undefined;
  /** What a change says about its account, for people to recognise. */
  readonly change: (id: AccountId) => ChangeAccount;
}

/** Names and emails by account id, from everything that was read. */
export function describer(read: {
  readonly live: Live;
  readonly identities: Identities;
}): Describer {
  const accounts = new Map(read.identities.accounts);
  for (const reading of read.live.groups.values()) {
    if (reading.kind !== 'listed') continue;
    for (const member of reading.listing.members) accounts.set(member.id, member);
  }
  const declared = new Map<AccountId, Email>();
  for (const [email, resolution] of read.identities.byEmail) {
    if (resolution.kind === 'resolved') declared.set(resolution.id, email);
  }
  return {
    account: (id) => accounts.get(id),
    change: (id) => {
      const account = accounts.get(id);
      const email = account?.email ?? declared.get(id);
      return {
        id,
        ...(email === undefined ? {} : { email }),
        ...(account === undefined ? {} : { name: account.name }),
      };
    },
  };
}
