import { type Change, changeKey } from '../model/change.ts';
import type { GroupId } from '../model/ids.ts';
import { type Instant, parseInstant } from '../model/instant.ts';
import type { Plan, UpcomingChange } from '../model/plan.ts';

export type Approves = (change: Change) => boolean;

/**
 * What the reviewers of a plan approved: its changes, and what it announces once that is due. A date that has come, and
 * an account that has appeared, need no second approval.
 */
export function approvalOf(plan: Plan, at: Instant): Approves {
  const keys = new Set([...plan.changes, ...dueOf(plan, at)].map(changeKey));
  const expected = new Set(plan.pending.map(({ group, account }) => arrival(group, account.email)));
  return (change) =>
    keys.has(changeKey(change)) ||
    (change.because.kind === 'pending' &&
      change.action === 'add' &&
      change.account.email !== undefined &&
      expected.has(arrival(change.group, change.account.email)));
}

/** The announced changes of a plan whose time has come. */
export function dueOf({ upcoming }: Plan, at: Instant): readonly UpcomingChange[] {
  return upcoming.filter(({ on }) => {
    const due = parseInstant(on);
    return due !== undefined && due <= at;
  });
}

/** The email stood for the account while there was none. */
function arrival({ id }: { readonly id: GroupId }, email: string): string {
  return JSON.stringify([id, email.toLowerCase()]);
}
