import { type Change, changeKey } from '../model/change.ts';
import { type GroupId, groupKey } from '../model/ids.ts';
import type { LiveGroup } from '../model/live.ts';
import type { Plan } from '../model/plan.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import { conclude, narrow } from '../plan/conclude.ts';
import type { GroupRef, Proposal, ProposedGroup } from '../plan/proposal.ts';

/** What apply may do, and what became of the rest before anything was sent. */
export interface Intersection {
  /** approved ∩ fresh, as the guards let it through: the changes to carry out. */
  readonly plan: Plan;
  readonly settled: readonly ChangeOutcome[];
  /** Approved adds, withheld ones too, that the files still want, or may want: removals of the same person wait for them. */
  readonly awaited: readonly Change[];
}

/** Only what was approved and still makes sense is done; everything else is told. */
export function intersect(approved: readonly Plan[], fresh: Proposal): Intersection {
  const approvedChanges = byKey(approved.flatMap(({ changes }) => changes));
  const approvedWithheld = byKey(approved.flatMap(({ withheld }) => withheld));
  const freshChanges = byKey(fresh.groups.flatMap(({ changes }) => changes));
  const asked: Asked = {
    groups: new Map(fresh.groups.map((group) => [group.group.id, group])),
    reach: fresh.reach,
  };
  const plan = conclude(narrow(fresh, (change) => approvedChanges.has(changeKey(change))));

  const gone = [...approvedChanges]
    .filter(([key]) => !freshChanges.has(key))
    .flatMap(([, change]) => settleGone(change, asked) ?? []);
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
    awaited: [...new Map([...approvedChanges, ...approvedWithheld]).values()].filter(
      (change) => change.action === 'add' && mayStillBeWanted(change, asked),
    ),
  };
}

/** The fresh proposal, to be asked about one change after another. */
interface Asked {
  readonly groups: ReadonlyMap<GroupId, ProposedGroup>;
  readonly reach: Proposal['reach'];
}

/** Not in place, and nothing shows that the files have given it up. */
function mayStillBeWanted({ group: live, account }: Change, { groups, reach }: Asked): boolean {
  const group = groups.get(live.id);
  if (group === undefined) return isDeclared(live, reach.declared) || reach.unsound;
  if (group.members.has(account.id)) return false;
  return group.wanted.has(account.id) || group.unresolved.length > 0;
}

/** Approved, and not among what can be done now. Undefined for a group that this apply was not asked about. */
function settleGone(change: Change, { groups, reach }: Asked): ChangeOutcome | undefined {
  const group = groups.get(change.group.id);
  if (group === undefined) {
    if (isDeclared(change.group, reach.asked) || reach.unsound) {
      return settled(
        change,
        'blocked',
        'The group, or its file, could not be read, or is left alone.',
      );
    }
    if (isDeclared(change.group, reach.declared)) return undefined;
    return settled(change, 'obsolete', 'No file declares the group any more.');
  }
  const adds = change.action === 'add';
  if (group.members.has(change.account.id) === adds) {
    return { ...settled(change, 'already', 'It was so before.'), confirmed: true };
  }
  if (adds && group.wanted.has(change.account.id)) {
    return settled(
      change,
      'blocked',
      'The files still want it, and the account can not be added now.',
    );
  }
  if (adds && group.unresolved.length > 0) {
    return settled(change, 'blocked', `${group.unresolved.join(', ')} leads to no account now.`);
  }
  return group.wanted.has(change.account.id) || adds
    ? settled(change, 'obsolete', 'The files no longer ask for it.')
    : settled(
        change,
        'obsolete',
        'The account is not ours to remove, or is no longer asked to leave.',
      );
}

function isDeclared(group: LiveGroup, refs: readonly GroupRef[]): boolean {
  return refs.some(
    ({ id, name }) =>
      id === group.id || (id === undefined && groupKey(name) === groupKey(group.name)),
  );
}

function settled(change: Change, outcome: ChangeOutcome['outcome'], why: string): ChangeOutcome {
  return { ...change, outcome, attempts: 0, confirmed: null, why };
}

function byKey<C extends Change>(changes: readonly C[]): ReadonlyMap<string, C> {
  return new Map(changes.map((change) => [changeKey(change), change]));
}
