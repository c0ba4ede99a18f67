import type { Change } from '../model/change.ts';
import { factsOf } from '../model/finding-codes.ts';
import type { Finding } from '../model/finding.ts';
import { GroupIndex, type GroupRef } from '../model/group.ts';
import { type GroupId, groupKey } from '../model/ids.ts';
import type { LiveGroup } from '../model/live.ts';
import { groupBy } from '../model/objects.ts';
import type { Plan } from '../model/plan.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import type { Proposal, ProposedGroup } from '../plan/proposal.ts';

/** The fresh proposal, indexed to find out what became of one approved change after another. */
export interface FreshIndex {
  readonly groups: ReadonlyMap<GroupId, ProposedGroup>;
  readonly declared: GroupIndex<GroupRef>;
  readonly requested: GroupIndex<GroupRef>;
  /** Some file is not sound: what it declares is not known. */
  readonly unsound: boolean;
  /** The first file that is not sound. */
  readonly broken: string | undefined;
  /** What was found about each file. */
  readonly findings: ReadonlyMap<string | undefined, readonly Finding[]>;
  /** The file that declared each group when it was planned. */
  readonly files: ReadonlyMap<GroupId, string>;
}

export function indexFresh(fresh: Proposal, approved: readonly Plan[]): FreshIndex {
  return {
    groups: new Map(fresh.groups.map((group) => [group.group.id, group])),
    declared: new GroupIndex(fresh.reach.declared),
    requested: new GroupIndex(fresh.reach.requested),
    unsound: fresh.reach.unsound,
    broken: fresh.reach.unsound
      ? fresh.findings.find(({ severity, file }) => severity === 'error' && file !== undefined)
          ?.file
      : undefined,
    findings: groupBy(fresh.findings, ({ file }) => file),
    files: new Map(approved.flatMap(({ groups }) => groups.map(({ id, file }) => [id, file]))),
  };
}

/** Not in place, and nothing shows that it has been given up. */
export function mayStillBeWanted(change: Change, all: FreshIndex): boolean {
  const group = all.groups.get(change.group.id);
  if (group === undefined) {
    const unmatched = outcomeOfUnmatched(change, all);
    // What was not requested is declared all the same.
    return unmatched?.outcome !== 'obsolete';
  }
  if (group.members.has(change.account.id)) return false;
  return group.wanted.has(change.account.id) || group.unresolved.length > 0;
}

/** In a group that files declare, and that was not requested. */
export function isElsewhere(change: Change, all: FreshIndex): boolean {
  return !all.groups.has(change.group.id) && outcomeOfUnmatched(change, all) === undefined;
}

/** Approved, and not among what can be done now. Undefined for a group that is not among the requested ones. */
export function outcomeOfUnmatched(change: Change, all: FreshIndex): ChangeOutcome | undefined {
  const group = all.groups.get(change.group.id);
  if (group !== undefined) return outcomeInGroup({ ...change, group: group.group }, group);
  if (all.requested.of(change.group).length > 0 || all.unsound) {
    const { outcome, why } = whyLeftAlone(change.group, all);
    return unsentOutcome(change, outcome, why);
  }
  if (all.declared.of(change.group).length > 0) return undefined;
  return unsentOutcome(change, 'obsolete', 'No file declares the group any more.');
}

function outcomeInGroup(change: Change, group: ProposedGroup): ChangeOutcome {
  const adds = change.action === 'add';
  const wanted = group.wanted.has(change.account.id);
  if (group.members.has(change.account.id) === adds) {
    return { ...unsentOutcome(change, 'already', 'It was already in place.'), confirmed: true };
  }
  if (adds && wanted) {
    const why = "The files still ask for it, but the account can't be added now.";
    return unsentOutcome(change, 'blocked', why);
  }
  if (adds && group.unresolved.length > 0) {
    const have = group.unresolved.length === 1 ? 'has' : 'have';
    return unsentOutcome(
      change,
      'blocked',
      `${group.unresolved.join(', ')} ${have} no account now.`,
    );
  }
  if (adds) {
    const why = 'The files no longer ask for it: its line is gone, or its time is over.';
    return unsentOutcome(change, 'obsolete', why);
  }
  return unsentOutcome(
    change,
    'obsolete',
    wanted
      ? 'The files want the person in the group again.'
      : 'rollcall does not remove this account, or the files no longer ask for it.',
  );
}

type LeftAlone = Pick<ChangeOutcome, 'outcome'> & { readonly why: string };

function whyLeftAlone(
  group: LiveGroup,
  { groups, findings, files, broken }: FreshIndex,
): LeftAlone {
  const heir = [...groups.values()].find(
    (other) => groupKey(other.group.name) === groupKey(group.name),
  );
  if (heir !== undefined) {
    const why = `Another group has that name now: its id is ${heir.group.id}, the approved one was ${group.id}.`;
    return { outcome: 'blocked', why };
  }
  const reason = findings
    .get(files.get(group.id))
    ?.map(({ code }) => factsOf(code)?.leftAlone)
    .find((each) => each !== undefined);
  return (
    reason ?? {
      outcome: 'blocked',
      why:
        broken === undefined
          ? 'The group, or its file, could not be read, or is left alone.'
          : `A file that may declare it is not valid: ${broken}.`,
    }
  );
}

/** Nothing is sent for the change. */
export function unsentOutcome(
  change: Change,
  outcome: ChangeOutcome['outcome'],
  why: string,
): ChangeOutcome {
  return { ...change, outcome, attempts: 0, confirmed: null, why };
}
