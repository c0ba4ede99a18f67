import type { Desired, DesiredGroup, UpcomingMembership } from '../model/desired.ts';
import { formatInstant } from '../model/instant.ts';
import type { AccountId } from '../model/ids.ts';
import type { LiveGroup } from '../model/live.ts';
import type { PendingChange, UpcomingChange } from '../model/plan.ts';
import type { Describer } from './describe.ts';

/** What will become due in the group: by date, by someone's leaving, by an account's appearing. */
export function comingOf(
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
  if (leavers.size === 0) return [];
  // Whoever has left by date before that day is not announced to leave again.
  const last = new Map<AccountId, UpcomingMembership>();
  for (const event of upcoming) {
    if (event.on >= (last.get(event.account)?.on ?? 0)) last.set(event.account, event);
  }
  const present = (id: AccountId) =>
    last.get(id)?.action === 'add' || (!last.has(id) && (listed.has(id) || wanted.has(id)));
  return [...leavers].flatMap(([account, { on, because }]): UpcomingMembership[] =>
    on > at && present(account) ? [{ action: 'remove', account, on, because }] : [],
  );
}
