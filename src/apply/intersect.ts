import { type Change, changeKey } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { GroupId } from '../model/ids.ts';
import { type Instant, parseInstant } from '../model/instant.ts';
import type { Plan, UpcomingChange, Withheld } from '../model/plan.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import { concludeApproved } from '../plan/conclude.ts';
import type { Proposal } from '../plan/proposal.ts';
import type { EarlierOutcomes } from './earlier-runs.ts';
import { indexFresh, mayStillBeWanted, outcomeOfUnmatched, unsentOutcome } from './unmatched.ts';

/**
 * Only what was approved and still makes sense is done; everything else is reported. `earlier`: what earlier runs of the
 * same plans did.
 */
export function intersect(
  approved: readonly Plan[],
  fresh: Proposal,
  earlier: EarlierOutcomes = new Map(),
): Intersection {
  const approvals = approved.map((plan) => approvalOf(plan, fresh.at));
  const isApproved = (change: Change) => approvals.some((approves) => approves(change));
  const freshChanges = byKey(fresh.groups.flatMap(({ changes }) => changes));
  const approvedChanges = byKey([
    ...approved.flatMap((plan) => [
      ...plan.changes,
      ...dueOf(plan, fresh.at),
      ...appearedOf(plan, fresh),
      // What was in place when it was approved is of interest where an earlier run had to put it right.
      ...plan.noop.filter((change) => earlier.has(changeKey(change))),
    ]),
    // Now with what the files say today: what was in place when it was approved among them.
    ...[...freshChanges.values()].filter(isApproved),
  ]);
  const approvedWithheld = byKey(approved.flatMap(({ withheld }) => withheld));
  const announced = byKey(approved.flatMap(({ upcoming }) => upcoming));
  const index = indexFresh(fresh, approved);
  const plan = concludeApproved(fresh, approvals);

  const unapprovedAdds = new Set(
    fresh.groups
      .filter(({ changes }) =>
        changes.some(
          (change) => change.action === 'add' && !approvedChanges.has(changeKey(change)),
        ),
      )
      .map(({ declared }) => declared.place.file),
  );
  const unmatched = [...approvedChanges]
    .filter(([key]) => !freshChanges.has(key))
    .flatMap(([, change]) => outcomeOfUnmatched(change, index) ?? []);
  const unapproved = [...freshChanges]
    .filter(([key]) => !approvedChanges.has(key))
    .map(([key, change]) =>
      outcomeOfUnapproved(change, approvedWithheld.get(key), announced.get(key)?.on),
    );
  const withheld = plan.withheld.map(({ guard, ...change }) =>
    unsentOutcome(change, 'withheld', `The guard ${guard} holds it back.`),
  );
  return {
    plan: { ...plan, findings: plan.findings.map((each) => adviceOf(each, unapprovedAdds)) },
    decided: [...unmatched, ...unapproved, ...withheld],
    prerequisites: [...new Map([...approvedChanges, ...approvedWithheld]).values()].filter(
      (change) => change.action === 'add' && mayStillBeWanted(change, index),
    ),
  };
}

type Approves = (change: Change) => boolean;

/**
 * What the reviewers of a plan approved: its changes, what was in place already, and what it announces once that is due.
 * A date that has come, and an account that has appeared, need no second approval.
 */
function approvalOf(plan: Plan, at: Instant): Approves {
  const keys = new Set([...plan.changes, ...plan.noop, ...dueOf(plan, at)].map(changeKey));
  const expected = new Set(
    plan.pending.map(({ group, account }) => pendingKey(group, account.email)),
  );
  return (change) =>
    keys.has(changeKey(change)) ||
    (change.because.kind === 'pending' &&
      change.action === 'add' &&
      change.account.email !== undefined &&
      expected.has(pendingKey(change.group, change.account.email)));
}

/** The announced changes of a plan whose time has come. */
function dueOf({ upcoming }: Plan, at: Instant): readonly UpcomingChange[] {
  return upcoming.filter(({ on }) => {
    const due = parseInstant(on);
    return due !== undefined && due <= at;
  });
}

/** Who was pending when the plan was made, and has an account now: known by its id only since. */
function appearedOf({ pending }: Plan, { groups, describe }: Proposal): readonly Change[] {
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

/** What apply may do, and what became of the rest before anything was sent. */
export interface Intersection {
  /** approved ∩ fresh, as the guards let it through: the changes to carry out. */
  readonly plan: Plan;
  readonly decided: readonly ChangeOutcome[];
  /** Approved adds, withheld ones too, that the files still want, or may want: removals of the same person wait for them. */
  readonly prerequisites: readonly Change[];
}

/** Where an add that nobody approved would keep the group filled, it is the add that is missing. `files`: of such groups. */
function adviceOf(finding: Finding, files: ReadonlySet<string>): Finding {
  if (finding.code !== 'never-empty' || !files.has(finding.file ?? '')) return finding;
  const hint =
    'The files want others in the group, whose adds are not approved: plan again, and have that plan approved.';
  return { ...finding, hint };
}

/** @param on when it was approved for, if that was later: RFC 3339. */
function outcomeOfUnapproved(
  change: Change,
  held: Withheld | undefined,
  on: string | undefined,
): ChangeOutcome {
  if (held !== undefined) {
    const why = `The guard ${held.guard} held it back.`;
    return unsentOutcome(change, 'withheld', why);
  }
  return unsentOutcome(
    change,
    'unapproved',
    on === undefined
      ? 'It is wanted now, and was not part of the approved plan.'
      : `It is wanted now, and was approved for ${on}.`,
  );
}

function byKey<C extends Change>(changes: readonly C[]): ReadonlyMap<string, C> {
  return new Map(changes.map((change) => [changeKey(change), change]));
}
