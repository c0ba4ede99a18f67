import { type Change, changeKey, namedKey, namedChange } from '../model/change.ts';
import type { GroupId } from '../model/ids.ts';
import { type Instant, parseInstant } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import type { Plan, UpcomingChange } from '../model/plan.ts';
import type { Proposal } from '../plan/proposal.ts';

/**
 * What the reviewers of a plan approved: its changes, what was in place already, and what it announces once that is due.
 * A date that has come, and an account that has appeared, need no second approval. Another date, and a line without
 * one, do: whoever is to join again by a later proposal was not approved by an earlier one.
 */
export function approvalOf(whole: Plan, at: Instant): (change: Change) => boolean {
  const plan = withoutEnded(whole);
  const keys = new Set([...plan.changes, ...plan.noop].map(changeKey));
  const dated = new Set(dueOf(plan, at).map(datedKey));
  const expected = new Set(
    plan.pending.map(({ group, account }) => pendingKey(group, account.email)),
  );
  return (change) =>
    keys.has(changeKey(change)) ||
    dated.has(datedKey(change)) ||
    (change.because.kind === 'pending' &&
      change.action === 'add' &&
      change.account.email !== undefined &&
      expected.has(pendingKey(change.group, change.account.email)));
}

/** Without what has ended: done, decided otherwise since, or touched by a merge that nobody approved. */
function withoutEnded(plan: Plan): Plan {
  const names = new Set(plan.ended?.map(namedKey));
  const stands = (change: Parameters<typeof namedChange>[0]) =>
    !names.has(namedKey(namedChange(change)));
  return {
    ...plan,
    changes: plan.changes.filter(stands),
    noop: plan.noop.filter(stands),
    upcoming: plan.upcoming.filter(stands),
    pending: plan.pending.filter(stands),
  };
}

/**
 * Of an approved plan, what it announced and is due by now: all that `apply --due --approved` may carry out of it. Its
 * digest stays that of the whole.
 */
export function announcedOf(plan: Plan, at: Instant): Plan {
  const none = { changes: [], noop: [], withheld: [], files: [] };
  const left = withoutEnded(plan);
  // What was merged beyond the plan was a matter of its own apply.
  const merged = plan.merged && { ...plan.merged, beyond: [] };
  return { ...left, ...none, ...given({ merged }), upcoming: dueOf(left, at) };
}

/** The announced changes of a plan whose time has come. */
export function dueOf({ upcoming }: Plan, at: Instant): readonly UpcomingChange[] {
  return upcoming.filter(({ on }) => (parseInstant(on) ?? Infinity) <= at);
}

/** Who was pending when the plan was made, and has an account now: known by its id only since. */
export function appearedOf({ pending }: Plan, { groups, describe }: Proposal): readonly Change[] {
  // Most plans wait for nobody, and what is fresh may be a million memberships.
  if (pending.length === 0) return [];
  const expected = new Set(pending.map(({ group, account }) => pendingKey(group, account.email)));
  return groups.flatMap(({ group, wanted }) =>
    [...wanted].flatMap(([id, because]): readonly Change[] => {
      if (because.kind !== 'pending') return [];
      const account = describe(id);
      const isExpected =
        account.email !== undefined && expected.has(pendingKey(group, account.email));
      return isExpected ? [{ action: 'add', group, account, because }] : [];
    }),
  );
}

/** The email stood for the account while there was none. */
function pendingKey({ id }: { readonly id: GroupId }, email: string): string {
  return JSON.stringify([id, email.toLowerCase()]);
}

/**
 * A change for its date: the same membership may begin and end more than once. Which line dates it does not matter: who
 * was to leave by an end date may be a leaver of the same day since.
 */
function datedKey(change: Change): string {
  return JSON.stringify([changeKey(change), change.because.on]);
}
