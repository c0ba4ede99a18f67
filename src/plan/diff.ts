import { type Because, type Change, type ChangeAccount, compareChanges } from '../model/change.ts';
import type { Desired, DesiredGroup, Leaving, UpcomingMembership } from '../model/desired.ts';
import type { AccountId, Email } from '../model/ids.ts';
import { formatInstant } from '../model/instant.ts';
import type { Account, Identities, Live, LiveGroup } from '../model/live.ts';
import { given } from '../model/objects.ts';
import type { PendingChange, UpcomingChange } from '../model/plan.ts';

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
      return given({ id, email, name: account?.name });
    },
  };
}

/** What will become due in the group: by date, by someone's leaving, by an account's appearing. */
export function futureChanges(
  group: DesiredGroup,
  live: LiveGroup,
  listed: ReadonlySet<AccountId>,
  { desired, describe }: { readonly desired: Desired; readonly describe: Describer },
): { readonly upcoming: readonly UpcomingChange[]; readonly pending: readonly PendingChange[] } {
  const upcoming = [...group.upcoming, ...leaving(group, listed, desired)];
  return {
    upcoming: upcoming.map(({ action, account, because, on }) => ({
      action,
      group: live,
      account: describe.change(account),
      because,
      on: formatInstant(on),
    })),
    pending: group.pending.map(({ email, because }) => ({
      action: 'add',
      group: live,
      account: { id: email, email },
      because,
    })),
  };
}

/** Leavers who are in now, or will be when their day comes. */
function leaving(
  { members: wanted, upcoming }: DesiredGroup,
  listed: ReadonlySet<AccountId>,
  { leavers, at }: Desired,
): readonly UpcomingMembership[] {
  // Whoever has left by date before that day is not announced to leave again. Each account's events are in their order.
  const last = new Map(upcoming.map((event) => [event.account, event]));
  const present = (id: AccountId) =>
    last.get(id)?.action === 'add' || (!last.has(id) && (listed.has(id) || wanted.has(id)));
  return [...leavers].flatMap(([account, { on, because }]): UpcomingMembership[] =>
    on > at && present(account) ? [{ action: 'remove', account, on, because }] : [],
  );
}

/** The changes that turn one group's live members into its desired ones. */
export function diff(
  desired: DesiredGroup,
  { leavers, at }: Pick<Desired, 'leavers' | 'at'>,
  group: LiveGroup,
  live: ReadonlySet<AccountId>,
  describe: (id: AccountId) => ChangeAccount,
): readonly Change[] {
  const changes: Change[] = [];
  for (const [id, because] of desired.members) {
    if (!live.has(id)) changes.push({ action: 'add', group, account: describe(id), because });
  }
  for (const id of live) {
    const leaving = leavers.get(id);
    const because =
      leaving !== undefined && leaving.on <= at
        ? whyLeft(desired, id, leaving)
        : whyRemoved(desired, id);
    if (because !== undefined) {
      changes.push({ action: 'remove', group, account: describe(id), because });
    }
  }
  return changes.sort(compareChanges);
}

/** A date that had come before the day on which somebody left everything. */
function whyLeft(desired: DesiredGroup, id: AccountId, leaving: Leaving): Because {
  const named = desired.out.get(id);
  return named?.kind === 'until' ? named : leaving.because;
}

function whyRemoved(desired: DesiredGroup, id: AccountId): Because | undefined {
  if (desired.members.has(id)) return undefined;
  const named = desired.out.get(id);
  if (named !== undefined) return named;
  if (desired.declared.mode === 'additive') return undefined;
  const { file, line } = desired.declared.membersPlace;
  return { kind: 'undeclared', file, line };
}
