import { readdir } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { parsePlan } from '../../apply/saved-plans.ts';
import { parseConfig } from '../../declared/read.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { ApprovedPull, PullRules, PullVerdict } from '../../github/approved/approve-pull.ts';
import { isAncestor } from '../../github/ancestry.ts';
import { findMerged } from '../../github/approved/find-merged.ts';
import { judgeMerged } from '../../github/approved/judge-merged.ts';
import type { GitHub } from '../../github/client.ts';
import { branchTip, textAt } from '../../github/read-files.ts';
import { readEarlierReceipts, readKept } from '../../github/receipts/kept.ts';
import { standingOf } from '../../github/receipts/standing.ts';
import {
  type Verdicts,
  type WrittenVerdict,
  isApproved,
  isRefused,
} from '../../github/receipts/verdicts.ts';
import { AppError } from '../../model/app-error.ts';
import type { NamedChange } from '../../model/change.ts';
import { given } from '../../model/objects.ts';
import { sentence } from '../../model/text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { endedAnnouncements, judgeDue } from './announced-plans.ts';
import { approvedText } from './approved-text.ts';
import { openGitHubContext, setOutputs } from './github-context.ts';
import { type MergedRange, type RangeOptions, rangeOf } from './merged-range.ts';

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
    place: { workflow: options.workflow, name: options.name ?? folder },
    folder,
  };
  const { from, to, branch } = range;
  const known = kept.settled?.commit;
  const found = (before: string, after: string) =>
    findMerged(github, { before, after, branch, folder }, { timing, longest });
  const merged = from === undefined ? [] : await found(from, to);
  const judged = await judgeMerged(github, merged, rules, kept.settled?.disputed ?? []);
  // What was merged after it is not applied by this run, and may have taken back what is.
  const since = judged.verdicts.some(isApprovedPull) ? await mergedSince(github, range) : undefined;
  const after = since === undefined ? [] : await found(to, since);
  const later = await judgeMerged(github, after, rules, judged.disputed);
  const standing = await standingOf(github, {
    ...{ judged, to, folder },
    later: later.verdicts.filter(isApprovedPull).map(({ plan }) => plan),
  });
  const pulls: WrittenVerdict[] = [];
  for (const [place, verdict] of judged.verdicts.entries()) {
    const file = join(options.out, planName(verdict.pull.number));
    pulls.push(await writeVerdict(verdict, file, standing.endedOf(place)));
  }
  const announced = { github, kept, branch, rules, standing };
  const ended = await endedAnnouncements(announced);
  const due: Verdicts['due'][number][] = [];
  const missed: WrittenVerdict[] = [];
  for (const each of options.due === true ? await judgeDue(announced, now()) : []) {
    const file = join(options.out, 'due', planName(each.verdict.pull.number));
    const written = await writeVerdict(each.verdict, file, each.ended);
    if (isApproved(written)) due.push({ number: written.number, file });
    else missed.push(written);
  }
  const { runId, runAttempt = '1' } = environment.github;
  const earlier = await readEarlierReceipts(github, kept, {
    run: runAttempt === '1' ? undefined : runId,
    latestOf: due.length === 0 ? undefined : folder,
  });
  for (const [path, text] of earlier) {
    await writeWhole(join(options.out, 'earlier', basename(path)), text);
  }
  const { others } = judged;
  const verdicts: Verdicts = {
    ...given({ folder, from, to, progress: judged.progress }),
    ...(judged.unapproved.some(({ undecided }) => undecided) ? { undecided: true as const } : {}),
    ...{ pulls, others, disputed: judged.disputed, ended, due },
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

function isApprovedPull(verdict: PullVerdict): verdict is ApprovedPull {
  return verdict.kind === 'approved';
}

/** Where the default branch is, if it has gone on since. */
async function mergedSince(
  github: GitHub,
  { to, branch }: MergedRange,
): Promise<string | undefined> {
  const tip = await branchTip(github, branch);
  const hasGoneOn = tip !== undefined && tip !== to && (await isAncestor(github, to, tip));
  return hasGoneOn ? tip : undefined;
}

function planName(pull: number): string {
  return `pull-${pull}.json`;
}

/** What the next jobs need to know of a verdict; the plan of an approved one goes into its file. */
async function writeVerdict(
  verdict: PullVerdict,
  file: string,
  ended: readonly NamedChange[],
): Promise<WrittenVerdict> {
  const { number, title, mergeCommit } = verdict.pull;
  const pull = { number, title, mergeCommit };
  if (verdict.kind === 'refused') return { ...pull, approved: false, refusal: verdict.refusal };
  if (verdict.kind === 'unconcerned') return { ...pull, approved: false, concerned: false };
  const { approvals, commit, reviewed, plan, owners } = verdict;
  await writeWhole(file, jsonText(ended.length === 0 ? plan : { ...plan, ended }));
  return {
    ...{ ...pull, approved: true, by: approvals.map(({ by }) => by), commit },
    ...given({ run: reviewed?.run, attempt: reviewed?.attempt }),
    changes: plan.changes.length + plan.upcoming.length + plan.pending.length,
    ...{ digest: plan.digest, owners, file },
  };
}

/** Whatever lies there would be applied with what is written now. */
async function refuseOldPlans(out: string): Promise<void> {
  const names = await Promise.all(
    [out, join(out, 'due')].map((folder) => readdir(folder).catch(() => [])),
  );
  const old = names.flat().filter((name) => /^pull-\d+\.json$/u.test(name));
  if (old.length === 0) return;
  throw new AppError('usage', 'old-plans', `${out} already holds approved plans.`, {
    why: `Plans of another push would be applied together with these: ${old.join(', ')}.`,
    hint: 'Name a folder that is empty or does not exist.',
  });
}

function waitOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds >= 0 && seconds <= 600) return seconds * 1000;
  throw new AppError('usage', 'bad-wait', `--wait "${text}" is not a number of seconds.`, {
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
  const [fault] = faults;
  throw new AppError(
    'failed',
    'bad-base',
    `${path} is not valid at ${commit.slice(0, 7)}: how many approvals are needed is not known.`,
    given({ why: fault === undefined ? undefined : sentence(fault.message) }),
  );
}
