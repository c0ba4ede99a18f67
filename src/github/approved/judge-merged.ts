import { given } from '../../model/objects.ts';
import type { GitHub } from '../client.ts';
import {
  type ApprovedPull,
  type PullRules,
  type PullVerdict,
  approvePull,
} from './approve-pull.ts';
import {
  type Disputed,
  disputesOf,
  unseenRules,
  withDisputes,
  withoutDisputesOf,
} from './disputes.ts';
import type { FoundPull, Merged } from './find-merged.ts';
import { type FolderChange, folderChange, nameIn, rulesAt } from './folder-change.ts';
import type { BranchStep } from './folder-tree.ts';
import { pathsIn } from './owners.ts';

export interface Judged {
  /** In the order in which they were merged. */
  readonly verdicts: readonly PullVerdict[];
  /** Commits that changed the folder without a pull request. */
  readonly others: readonly string[];
  /** The files that are disputed after all of it. */
  readonly disputed: readonly Disputed[];
  /** What changed the folder beside what was approved. */
  readonly unapproved: readonly UnapprovedStep[];
  /** How far everything is decided, where GitHub gave no answer about something; undefined where that is the first. */
  readonly progress?: DecidedPart;
}

/** How far merges could be decided. */
export interface DecidedPart {
  readonly commit: string;
  readonly disputed: readonly Disputed[];
  /** How many of the pull requests. */
  readonly pulls: number;
}

/** A merge that was refused, or did more than was approved, or a commit without a pull request. */
export interface UnapprovedStep extends BranchStep {
  /** The YAML files that it changed, with the folder before them. */
  readonly files: readonly string[];
  /** How many pull requests were judged before it, it among them. */
  readonly after: number;
  /** GitHub gave no answer: the next run may find it approved. */
  readonly undecided: boolean;
}

/**
 * Judges what was merged, one after the other: what was merged without approval does not count for who approves what
 * comes after it.
 */
export async function judgeMerged(
  github: GitHub,
  merged: readonly Merged[],
  rules: PullRules,
  known: readonly Disputed[],
): Promise<Judged> {
  const { folder } = rules;
  const verdicts: PullVerdict[] = [];
  const others: string[] = [];
  const unapproved: UnapprovedStep[] = [];
  let disputed = known;
  let progress: DecidedPart | undefined;
  const dispute = async (step: BranchStep & { readonly pull?: number }, undecided: boolean) => {
    const { onto, commit, pull } = step;
    const change = await folderChange(github, step, folder);
    disputed = withDisputes(disputed, disputesOf(change, given({ commit, pull })));
    unapproved.push({ onto, commit, files: change.files, after: verdicts.length, undecided });
  };
  const keepProgress = (place: number, decided: Omit<DecidedPart, 'commit'>) => {
    const last = merged[place - 1];
    if (last === undefined || unapproved.some((each) => each.undecided)) return;
    const commit = last.kind === 'commit' ? last.commit : last.pull.mergeCommit;
    progress = { commit, ...decided };
  };
  /** Of pull requests that one commit merged, one approval is enough: they do the same. */
  const judge = async ([pull, ...twins]: readonly [FoundPull, ...FoundPull[]]) => {
    const first = await approvePull(github, pull, rules, { disputed });
    if (first.kind !== 'refused') return first;
    for (const twin of twins) {
      const other = await approvePull(github, twin, rules, { disputed });
      if (other.kind === 'approved') return other;
    }
    return first;
  };
  for (const [place, step] of merged.entries()) {
    const decided = { disputed, pulls: verdicts.length };
    if (step.kind === 'commit') {
      others.push(step.commit);
      if (step.young) keepProgress(place, decided);
      await dispute({ onto: step.onto, commit: step.commit }, step.young);
      continue;
    }
    const verdict = await judge([step.pull, ...step.twins]);
    const { pull } = verdict;
    if (verdict.kind !== 'approved') verdicts.push(verdict);
    if (verdict.kind === 'refused') {
      const undecided = verdict.refusal.code === 'undecided';
      if (undecided) keepProgress(place, decided);
      await dispute({ ...stepOf(pull), pull: pull.number }, undecided);
    }
    if (verdict.kind !== 'approved') continue;
    const rest = await beyondApproval(github, verdict, folder);
    disputed = withDisputes(withoutDisputesOf(disputed, verdict.plan), rest.disputed);
    if (rest.files.length === 0) {
      verdicts.push(verdict);
      continue;
    }
    verdicts.push(await withRest(github, verdict, { folder, rest }));
    const after = verdicts.length;
    unapproved.push({ ...stepOf(pull), files: rest.files, after, undecided: false });
  }
  return { verdicts, others, disputed, unapproved, ...given({ progress }) };
}

/** What a merge changed that the reviewers of its plan did not see: pushed after the approval, or merged by hand. */
async function beyondApproval(
  github: GitHub,
  { pull, plan, commit, whole }: ApprovedPull,
  folder: string,
): Promise<Pick<FolderChange, 'listed' | 'files'> & { readonly disputed: readonly Disputed[] }> {
  const change = await folderChange(github, stepOf(pull), folder);
  const planned = pathsIn(plan.files);
  const names = change.rules.map(({ path }) => nameIn(folder, path));
  const seen = await rulesAt(github, commit, names, folder);
  const rules = unseenRules(change.rules, seen, plan);
  return {
    listed: change.listed,
    files: whole ? change.files.filter((path) => !planned.has(path)) : change.files,
    disputed: disputesOf(
      { rules, top: change.top },
      { commit: pull.mergeCommit, pull: pull.number },
    ),
  };
}

/** Whoever reads the receipt has to know that it is not all of what was merged. */
async function withRest(
  github: GitHub,
  verdict: ApprovedPull,
  {
    folder,
    rest,
  }: { readonly folder: string; readonly rest: Pick<FolderChange, 'listed' | 'files'> },
): Promise<ApprovedPull> {
  const { pull, commit, plan } = verdict;
  if (!rest.listed) return verdict;
  const since = await folderChange(github, { onto: commit, commit: pull.mergeCommit }, folder);
  const beyond = rest.files.filter((path) => since.files.includes(path));
  if (beyond.length === 0) return verdict;
  return { ...verdict, plan: { ...plan, merged: { ...plan.merged, beyond } } };
}

function stepOf({ onto, mergeCommit }: FoundPull): BranchStep {
  return { onto, commit: mergeCommit };
}
