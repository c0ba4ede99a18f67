import { type Change, changeKey, namedKey, namedChange } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan, UpcomingChange, Withheld } from '../model/plan.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import { count, listed } from '../model/text.ts';
import { concludeApproved } from '../plan/conclude.ts';
import { consentHint } from '../plan/consents.ts';
import type { Proposal } from '../plan/proposal.ts';
import { appearedOf, approvalOf, dueOf } from './approval.ts';
import type { EarlierOutcomes } from './earlier-runs.ts';
import {
  indexFresh,
  isElsewhere,
  mayStillBeWanted,
  outcomeOfUnmatched,
  unsentOutcome,
} from './unmatched.ts';

/** Only what was approved and still makes sense is done; everything else is reported. */
export function intersect(
  approved: readonly Plan[],
  fresh: Proposal,
  { earlier, othersKnown }: Known,
): Intersection {
  const approvals = approved.map((plan) => approvalOf(plan, fresh.at));
  const isApproved = (change: Change) => approvals.some((approves) => approves(change));
  const freshChanges = byKey(fresh.groups.flatMap(({ changes }) => changes));
  const approvedFresh = byKey([...freshChanges.values()].filter(isApproved));
  const approvedChanges = byKey([
    ...approved.flatMap((plan) => [
      ...plan.changes,
      ...dueOf(plan, fresh.at).map(withoutDay),
      ...appearedOf(plan, fresh),
      // What was in place when it was approved is of interest where an earlier run had to put it right.
      ...plan.noop.filter((change) => earlier.has(changeKey(change))),
    ]),
    // Now with what the files say today: what was in place when it was approved among them.
    ...approvedFresh.values(),
  ]);
  const approvedWithheld = byKey(approved.flatMap(({ withheld }) => withheld));
  const announced = byKey(approved.flatMap(({ upcoming }) => upcoming));
  const ended = new Set(approved.flatMap((plan) => plan.ended ?? []).map(namedKey));
  const index = indexFresh(fresh, approved);
  const plan = concludeApproved(fresh, approvals);

  const unapprovedAdds = new Set(
    fresh.groups
      .filter(({ changes }) =>
        changes.some((change) => change.action === 'add' && !approvedFresh.has(changeKey(change))),
      )
      .map(({ declared }) => declared.place.file),
  );
  const unmatched = [...approvedChanges]
    .filter(([key]) => !freshChanges.has(key))
    .flatMap(([, change]) =>
      approvedFresh.has(changeKey(opposite(change)))
        ? unsentOutcome(change, 'obsolete', undone)
        : (outcomeOfUnmatched(change, index) ?? []),
    );
  const unapproved = [...freshChanges]
    .filter(([key]) => !approvedFresh.has(key))
    .map(([key, change]) => {
      const upcoming = announced.get(key);
      // What was announced ended with its day: by that it was named.
      const names = [change, upcoming ?? change].map((each) => namedKey(namedChange(each)));
      return outcomeOfUnapproved(change, {
        held: approvedWithheld.get(key),
        ended: names.some((name) => ended.has(name)),
        on: upcoming?.on,
      });
    });
  const withheld = plan.withheld.map(({ guard, ...change }) =>
    unsentOutcome(change, 'withheld', `The guard ${guard} withholds it.`),
  );
  return {
    plan: {
      ...plan,
      findings: [
        ...plan.findings.map((each) => adviceOf(each, unapprovedAdds)),
        ...approved.flatMap(beyondFinding),
        ...unapprovedFinding(unapproved, fresh),
      ],
    },
    decided: [...unmatched, ...unapproved, ...withheld],
    prerequisites: [...new Map([...approvedChanges, ...approvedWithheld]).values()].filter(
      (change) =>
        change.action === 'add' &&
        mayStillBeWanted(change, index) &&
        !(othersKnown && isElsewhere(change, index)),
    ),
  };
}

/** What is known in addition to the plans and the fresh proposal. */
interface Known {
  /** What earlier runs of the same plans did. */
  readonly earlier: EarlierOutcomes;
  /** Which adds the files want in groups that were not requested was found out: they are not taken for wanted unseen. */
  readonly othersKnown: boolean;
}

/** What apply may do, and what became of the rest before anything was sent. */
export interface Intersection {
  /** approved ∩ fresh, as the guards let it through: the changes to carry out. */
  readonly plan: Plan;
  readonly decided: readonly ChangeOutcome[];
  /** Approved adds, withheld ones too, that the files still want, or may want: removals of the same person wait for them. */
  readonly prerequisites: readonly Change[];
}

/** A receipt holds changes: when one was announced for is a matter of its plan. */
function withoutDay({ action, group, account, because }: UpcomingChange): Change {
  return { action, group, account, because };
}

/** What is in place and about to be undone is not done. */
const undone = 'The files now ask for the opposite, and that is approved too.';

function opposite(change: Change): Change {
  return { ...change, action: change.action === 'add' ? 'remove' : 'add' };
}

/** Where an add that nobody approved would keep the group filled, it is the add that is missing. `files`: of such groups. */
function adviceOf(finding: Finding, files: ReadonlySet<string>): Finding {
  if (finding.code !== 'never-empty' || !files.has(finding.file ?? '')) return finding;
  const hint =
    'The files add other people to the group, and those adds are not approved. Plan again, and have that plan approved.';
  return { ...finding, hint };
}

/** The plan that was approved is not all that was merged. */
function beyondFinding({ merged }: Plan): readonly Finding[] {
  const { pull = 0, beyond = [] } = merged ?? {};
  if (beyond.length === 0) return [];
  return [
    {
      code: 'merged-beyond-plan',
      severity: 'warning',
      message: `Pull request ${pull} was merged with more than its approved plan shows. What came after the approval is not approved and not applied: ${listed(beyond)}.`,
      hint: 'To see what is left, run "rollcall plan". To have it approved by a pull request, run "rollcall consent --drift GROUP".',
    },
  ];
}

/** The way out of all that nobody approved, once. */
function unapprovedFinding(
  decided: readonly ChangeOutcome[],
  { groups, rules, at }: Proposal,
): readonly Finding[] {
  const unapproved = decided.filter(({ outcome }) => outcome === 'unapproved');
  if (unapproved.length === 0) return [];
  const concerned = new Set(unapproved.map(({ group }) => group.id));
  const labels = groups
    .filter(({ group }) => concerned.has(group.id))
    .map(({ declared }) => declared.name);
  return [
    {
      code: 'unapproved-changes',
      severity: 'note',
      message: `${count(unapproved.length, 'change')} of ${count(concerned.size, 'group')} ${unapproved.length === 1 ? 'is' : 'are'} wanted now, and no approved plan holds ${unapproved.length === 1 ? 'it' : 'them'}.`,
      hint: consentHint('To have that approved by a pull request', rules, at, { drift: labels }),
    },
  ];
}

/** What approved plans say of a change that they do not hold. */
interface Mention {
  readonly held: Withheld | undefined;
  readonly ended: boolean;
  /** When it was approved for, if that was later: RFC 3339. */
  readonly on: string | undefined;
}

function outcomeOfUnapproved(change: Change, { held, ended, on }: Mention): ChangeOutcome {
  if (held !== undefined) {
    const why = `The guard ${held.guard} withheld it.`;
    return unsentOutcome(change, 'withheld', why);
  }
  const why = ended
    ? 'It was approved, but that no longer counts: it was carried out before, or a later merge decides otherwise.'
    : on === undefined
      ? 'The files ask for it now, but the approved plan does not hold it.'
      : `The files ask for it now, but it was approved for ${on}.`;
  return unsentOutcome(change, 'unapproved', why);
}

function byKey<C extends Change>(changes: readonly C[]): ReadonlyMap<string, C> {
  return new Map(changes.map((change) => [changeKey(change), change]));
}
