import { parsePlan } from '../../apply/saved-plans.ts';
import {
  type PullRules,
  type PullVerdict,
  approvePull,
} from '../../github/approved/approve-pull.ts';
import type { Disputed } from '../../github/approved/disputes.ts';
import { isAncestor } from '../../github/ancestry.ts';
import { type FoundPull, readMergedPull } from '../../github/approved/find-merged.ts';
import type { GitHub } from '../../github/client.ts';
import { announcedIn, pullsDue, without } from '../../github/receipts/announced.ts';
import { type Kept, readAnnouncedPlan } from '../../github/receipts/kept.ts';
import type { Standing } from '../../github/receipts/standing.ts';
import type { Verdicts } from '../../github/receipts/verdicts.ts';
import { AppError } from '../../model/app-error.ts';
import type { NamedChange } from '../../model/change.ts';
import type { Instant } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';

/** What is announced, and what decides about it. */
export interface AnnouncedWork {
  readonly github: GitHub;
  readonly kept: Kept;
  readonly branch: string;
  readonly rules: PullRules;
  readonly standing: Standing;
}

/** What is announced and was touched by what is refused for good: the next runs must know. */
export async function endedAnnouncements(work: AnnouncedWork): Promise<Verdicts['ended']> {
  const ended: Verdicts['ended'][number][] = [];
  for (const announced of work.kept.announced) {
    // The copy need not be read where nothing was touched.
    const unread = work.standing.endedOfKept(announced, undefined, true);
    if (unread.length === 0) continue;
    const plan = await readCopy(work, announced.pull);
    const changes = work.standing.endedOfKept(announced, plan, true);
    if (changes.length > 0) ended.push({ pull: announced.pull, changes });
  }
  return ended;
}

/** A plan that announced what may be due now, judged again. */
interface DueVerdict {
  readonly verdict: PullVerdict;
  /** What of its announcement is done, or has ended. */
  readonly ended: readonly NamedChange[];
}

/**
 * Judges pull requests again whose plans announced something: anybody who may write to the repository may write to the
 * branch that keeps it. The copy that it keeps is taken once GitHub has deleted the plan itself.
 */
export async function judgeDue(work: AnnouncedWork, now: Instant): Promise<readonly DueVerdict[]> {
  const { github, kept, branch, rules, standing } = work;
  const due: DueVerdict[] = [];
  for (const number of pullsDue(kept.announced, now)) {
    const announced = kept.announced.find((each) => each.pull === number);
    const pull = await readMergedPull(github, number, branch);
    if (pull === undefined || announced === undefined) continue;
    const stored = await readCopy(work, number);
    const disputed = await disputedBefore(work, pull);
    const verdict = await approvePull(github, pull, rules, given({ disputed, stored }));
    if (verdict.kind !== 'approved') {
      due.push({ verdict, ended: [] });
      continue;
    }
    const left = without(announced.left, standing.endedOfKept(announced, verdict.plan, false));
    if (pullsDue([{ ...announced, left }], now).length === 0) continue;
    due.push({ verdict, ended: without(announcedIn(verdict.plan), left) });
  }
  return due;
}

/** What is disputed since does not concern what was approved before. */
async function disputedBefore(
  { github, kept }: AnnouncedWork,
  { onto }: FoundPull,
): Promise<readonly Disputed[]> {
  const before: Disputed[] = [];
  for (const each of kept.settled?.disputed ?? []) {
    if (await isAncestor(github, each.commit, onto)) before.push(each);
  }
  return before;
}

/** What somebody made of the copy does not stand for the plan. */
async function readCopy(
  { github, kept, rules }: AnnouncedWork,
  pull: number,
): Promise<Plan | undefined> {
  const text = await readAnnouncedPlan(github, kept, rules.folder, pull);
  if (text === undefined) return undefined;
  try {
    return parsePlan(text, 'on the branch of receipts');
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
