import { type Change, changeKey } from '../model/change.ts';
import type { Plan } from '../model/plan.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import { conclude, narrow } from '../plan/conclude.ts';
import type { Proposal } from '../plan/proposal.ts';

/** What apply may do, and what became of the rest before anything was sent. */
export interface Intersection {
  /** approved ∩ fresh, as the guards let it through: the changes to carry out. */
  readonly plan: Plan;
  readonly settled: readonly ChangeOutcome[];
  /** Approved adds, withheld ones too, that the fresh plan still wants, or may want. */
  readonly awaited: readonly Change[];
}

/** Only what was approved and still makes sense is done; everything else is told. */
export function intersect(approved: readonly Plan[], fresh: Proposal): Intersection {
  const approvedChanges = byKey(approved.flatMap(({ changes }) => changes));
  const approvedWithheld = byKey(approved.flatMap(({ withheld }) => withheld));
  const freshChanges = byKey(fresh.groups.flatMap(({ changes }) => changes));
  const plan = conclude(narrow(fresh, (change) => approvedChanges.has(changeKey(change))));
  const unread = unreadGroups(approved, fresh);

  const gone = [...approvedChanges]
    .filter(([key]) => !freshChanges.has(key))
    .map(([, change]) => settleGone(change, fresh, unread));
  const unapproved = [...freshChanges]
    .filter(([key]) => !approvedChanges.has(key))
    .map(([key, change]) =>
      approvedWithheld.has(key)
        ? settled(change, 'withheld', 'A guard withheld it when the plan was made.')
        : settled(change, 'unapproved', 'It is wanted now, and was not part of the approved plan.'),
    );
  const withheld = plan.withheld.map(({ guard, ...change }) =>
    settled(change, 'withheld', `The guard ${guard} holds it back.`),
  );
  return {
    plan,
    settled: [...gone, ...unapproved, ...withheld],
    awaited: [...new Map([...approvedChanges, ...approvedWithheld])]
      .filter(
        ([key, change]) =>
          change.action === 'add' && (freshChanges.has(key) || unread.has(change.group.id)),
      )
      .map(([, change]) => change),
  };
}

/** Approved, and no longer among what the fresh plan wants: already so, not to be known, or out of date. */
function settleGone(change: Change, fresh: Proposal, unread: ReadonlySet<string>): ChangeOutcome {
  if (unread.has(change.group.id)) {
    return settled(change, 'blocked', 'The group, or its file, could not be read.');
  }
  const group = fresh.groups.find(({ group: { id } }) => id === change.group.id);
  if (group === undefined) {
    return settled(change, 'obsolete', 'The group is gone, protected, or no longer declared.');
  }
  const isMember = group.members.has(change.account.id);
  return isMember === (change.action === 'add')
    ? { ...settled(change, 'already', 'It was so before.'), confirmed: true }
    : settled(change, 'obsolete', 'The files no longer ask for it.');
}

function settled(change: Change, outcome: ChangeOutcome['outcome'], why: string): ChangeOutcome {
  return { ...change, outcome, attempts: 0, confirmed: null, why };
}

function unreadGroups(approved: readonly Plan[], fresh: Proposal): ReadonlySet<string> {
  const files = new Set(fresh.unread);
  return new Set(
    approved.flatMap(({ groups }) =>
      groups.filter(({ file }) => files.has(file)).map(({ id }) => id),
    ),
  );
}

function byKey<C extends Change>(changes: readonly C[]): ReadonlyMap<string, C> {
  return new Map(changes.map((change) => [changeKey(change), change]));
}
