import { readdir } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { parsePlan } from '../../apply/saved-plans.ts';
import { parseConfig } from '../../declared/read.ts';
import { writeWhole } from '../../files/write-whole.ts';
import {
  type PullRules,
  type PullVerdict,
  approvePull,
} from '../../github/approved/approve-pull.ts';
import { findMerged, readMergedPull } from '../../github/approved/find-merged.ts';
import { judgeMerged } from '../../github/approved/judge-merged.ts';
import type { GitHub } from '../../github/client.ts';
import { textAt } from '../../github/read-files.ts';
import { pullsDue } from '../../github/receipts/announced.ts';
import {
  type Kept,
  readAnnouncedPlan,
  readEarlierReceipts,
  readKept,
} from '../../github/receipts/kept.ts';
import {
  type Verdicts,
  type WrittenVerdict,
  isApproved,
  isRefused,
} from '../../github/receipts/verdicts.ts';
import { AppError } from '../../model/app-error.ts';
import { given } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { approvedText } from './approved-text.ts';
import { openGitHubContext, setOutputs } from './github-context.ts';
import { type RangeOptions, rangeOf } from './merged-range.ts';

export interface ApprovedOptions extends FileOptions, RangeOptions {
  readonly out: string;
  /** Seconds. */
  readonly wait: string;
  /** The file name of the workflow that plans pull requests. */
  readonly workflow: string;
  /** Stands for the folder in the name of the artifact. */
  readonly name?: string;
  readonly verdicts?: string;
  readonly due?: boolean;
  readonly debug?: boolean;
}

/** `rollcall ci approved`: the plan that the reviewers of each merged pull request saw, one file each. */
export async function runApproved(options: ApprovedOptions, context: Context): Promise<ExitCode> {
  const { terminal, timing, environment, now } = context;
  const longest = waitOf(options.wait);
  const folder = options.dir;
  const { github } = await openGitHubContext(context, options);
  await refuseOldPlans(options.out);
  const kept = await readKept(github, folder);
  const range = await rangeOf(github, { options, settled: kept.settled }, context);
  const rules: PullRules = {
    parsePlan,
    approvalsAt: approvalsAt(github, posix.normalize(`${folder}/rollcall.yaml`)),
    place: { workflow: options.workflow, artifact: `rollcall-plan-${options.name ?? folder}` },
    folder,
  };
  const { from, to, branch } = range;
  const known = kept.settled?.commit;
  const merged =
    from === undefined
      ? []
      : await findMerged(github, { before: from, after: to, branch }, { timing, longest });
  const disputed = kept.settled?.disputed ?? [];
  const judged = await judgeMerged(github, merged, rules, disputed);
  const pulls: WrittenVerdict[] = [];
  for (const verdict of judged.verdicts) {
    pulls.push(await writeVerdict(verdict, join(options.out, planName(verdict.pull.number))));
  }
  const due: Verdicts['due'][number][] = [];
  const missed: WrittenVerdict[] = [];
  if (options.due === true) {
    for (const number of pullsDue(kept.announced, now())) {
      const verdict = await judgeAnnounced(github, number, { kept, branch, rules });
      if (verdict === undefined) continue;
      const file = join(options.out, 'due', planName(number));
      const written = await writeVerdict(verdict, file);
      if (isApproved(written)) due.push({ number, file });
      else missed.push(written);
    }
  }
  const { runId, runAttempt = '1' } = environment.github;
  const earlier = await readEarlierReceipts(github, kept, runAttempt === '1' ? undefined : runId);
  for (const [path, text] of earlier) {
    await writeWhole(join(options.out, 'earlier', basename(path)), text);
  }
  const { others } = judged;
  const verdicts: Verdicts = {
    ...given({ folder, from, to }),
    ...{ pulls, others, disputed: judged.disputed, due },
  };
  if (options.verdicts !== undefined) await writeWhole(options.verdicts, jsonText(verdicts));
  const approved = pulls.filter(isApproved);
  await setOutputs(
    {
      pulls: approved.map(({ number }) => number).join(' '),
      plans: String(approved.length),
      refused: String(pulls.filter(isRefused).length),
      due: String(due.length),
      // Whether there is anything to record.
      news: String(due.length + pulls.length > 0 || (from !== undefined && to !== known)),
    },
    context,
  );
  terminal.out(options.json === true ? jsonText(verdicts) : approvedText(verdicts, missed));
  return [...pulls, ...missed].some(isRefused) ? exitCodes.failed : exitCodes.done;
}

function planName(pull: number): string {
  return `pull-${pull}.json`;
}

/** What the next jobs need to know of a verdict; the plan of an approved one goes into its file. */
async function writeVerdict(verdict: PullVerdict, file: string): Promise<WrittenVerdict> {
  const { number, title, mergeCommit } = verdict.pull;
  const pull = { number, title, mergeCommit };
  if (verdict.kind === 'refused') return { ...pull, approved: false, refusal: verdict.refusal };
  if (verdict.kind === 'unconcerned') return { ...pull, approved: false, concerned: false };
  const { approvals, commit, reviewed, plan, owners } = verdict;
  await writeWhole(file, jsonText(plan));
  return {
    ...{ ...pull, approved: true, by: approvals.map(({ by }) => by), commit },
    ...given({ run: reviewed?.run, attempt: reviewed?.attempt }),
    changes: plan.changes.length + plan.upcoming.length + plan.pending.length,
    ...{ digest: plan.digest, owners, file },
  };
}

interface AnnouncedWork {
  readonly kept: Kept;
  readonly branch: string;
  readonly rules: PullRules;
}

/**
 * Judges a pull request again whose plan announced something: anybody who may write to the repository may write to the
 * branch that keeps it. The copy that it keeps is taken once GitHub has deleted the plan itself.
 */
async function judgeAnnounced(
  github: GitHub,
  number: number,
  { kept, branch, rules }: AnnouncedWork,
): Promise<PullVerdict | undefined> {
  const pull = await readMergedPull(github, number, branch);
  if (pull === undefined) return undefined;
  const text = await readAnnouncedPlan(github, kept, rules.folder, number);
  const disputed = kept.settled?.disputed ?? [];
  return approvePull(github, pull, rules, given({ disputed, stored: storedPlan(text) }));
}

/** What somebody made of the copy does not stand for the plan. */
function storedPlan(text: string | undefined): Plan | undefined {
  if (text === undefined) return undefined;
  try {
    return parsePlan(text, 'on the branch of receipts');
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** Whatever lies there would be applied with what is written now. */
async function refuseOldPlans(out: string): Promise<void> {
  const names = await Promise.all(
    [out, join(out, 'due')].map((folder) => readdir(folder).catch(() => [])),
  );
  const old = names.flat().filter((name) => /^pull-\d+\.json$/u.test(name));
  if (old.length === 0) return;
  throw new AppError('usage', 'old-plans', `${out} already holds approved plans.`, {
    why: `Those of another push would be applied with these: ${old.join(', ')}.`,
    hint: 'Name a folder that is empty or does not exist.',
  });
}

function waitOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds >= 0 && seconds <= 600) return seconds * 1000;
  throw new AppError('usage', 'bad-wait', `--wait "${text}" is no number of seconds.`, {
    hint: 'Write a number from 0 to 600.',
  });
}

/** Where nothing was declared yet, nobody said that one person is enough. */
const withoutConfig = 1;

/** How many approvals are needed: what `rollcall.yaml` says at the commit that a pull request was merged onto. */
function approvalsAt(github: GitHub, path: string): (commit: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  return (commit) => {
    const number = known.get(commit) ?? readApprovals(github, path, commit);
    known.set(commit, number);
    return number;
  };
}

async function readApprovals(github: GitHub, path: string, commit: string): Promise<number> {
  const text = await textAt(github, path, commit);
  if (text === undefined) return withoutConfig;
  const { config, faults } = parseConfig(text, path);
  if (config !== undefined) return config.approvals;
  throw new AppError(
    'failed',
    'bad-base',
    `${path} is not valid at ${commit.slice(0, 7)}: how many approvals are needed is not known.`,
    given({ why: faults[0]?.message }),
  );
}
