import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parsePlan } from '../../apply/saved-plans.ts';
import { parseConfig } from '../../declared/read.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { CheckedOwners } from '../../github/approved/owners.ts';
import { type PullVerdict, approvePull, fileAt } from '../../github/approved/approve-pull.ts';
import { type Merged, findMerged } from '../../github/approved/find-merged.ts';
import type { GitHub } from '../../github/client.ts';
import { callGitHub } from '../../github/github-error.ts';
import type { MergeResultPolling } from '../../github/merge-result.ts';
import { AppError } from '../../model/app-error.ts';
import { given } from '../../model/objects.ts';
import { count } from '../../model/text.ts';
import { jsonText, printable } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { openGitHubContext, readEvent, setOutputs } from './github-context.ts';

export interface ApprovedOptions extends FileOptions, PushOptions {
  readonly out: string;
  /** Seconds. */
  readonly wait: string;
  /** The file name of the workflow that plans pull requests. */
  readonly workflow: string;
  /** Stands for the folder in the name of the artifact. */
  readonly name?: string;
  readonly debug?: boolean;
}

/** `rollcall ci approved`: the plan that the reviewers of each merged pull request saw, one file each. */
export async function runApproved(options: ApprovedOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const longest = waitOf(options.wait);
  const push = await pushOf(options, context);
  const { github } = await openGitHubContext(context, options);
  await refuseOldPlans(options.out);
  const { pulls, others } = await mergedBy(github, push, { timing: context.timing, longest });

  const folder = options.dir;
  const path = posix.normalize(`${folder}/rollcall.yaml`);
  const rules = {
    parsePlan,
    approvalsAt: approvalsAt(github, path, push.before),
    place: { workflow: options.workflow, artifact: `rollcall-plan-${options.name ?? folder}` },
    folder,
  };
  const verdicts: WrittenVerdict[] = [];
  for (const pull of pulls) {
    const verdict = await approvePull(github, pull, rules);
    if (verdict.kind !== 'approved') {
      verdicts.push({ verdict });
    } else {
      const file = join(options.out, `pull-${pull.number}.json`);
      await writeWhole(file, jsonText(verdict.plan));
      verdicts.push({ verdict, file });
    }
  }
  const approvedPulls = verdicts.flatMap(({ verdict, file }) =>
    file === undefined ? [] : [verdict.pull.number],
  );
  await setOutputs({ pulls: approvedPulls.join(' ') }, context);
  terminal.out(
    options.json === true
      ? jsonText(approvedJson(verdicts, others))
      : approvedText(verdicts, others),
  );
  const refused = verdicts.some(({ verdict }) => verdict.kind === 'refused');
  return refused ? exitCodes.failed : exitCodes.done;
}

async function mergedBy(github: GitHub, push: Push, waiting: MergeResultPolling): Promise<Merged> {
  const { before, after, ref } = push;
  const { octokit, owner, repo } = github;
  const { data } = await callGitHub(
    { to: 'tell about the repository', needs: 'metadata: read' },
    () => octokit.rest.repos.get({ owner, repo }),
  );
  const branch = data.default_branch;
  if (ref !== undefined && ref !== `refs/heads/${branch}`) {
    throw new AppError('usage', 'other-branch', `This push is not one to ${branch}.`, {
      why: `It was to ${ref}. Only what is merged into the default branch is applied.`,
      hint: `Let the workflow run on pushes to ${branch} only.`,
    });
  }
  if (isNothing(before) || isNothing(after)) return { pulls: [], others: [] };
  return findMerged(github, { before, after, branch }, waiting);
}

/** Whatever lies there would be applied with what is written now. */
async function refuseOldPlans(out: string): Promise<void> {
  const names = await readdir(out).catch(() => []);
  const old = names.filter((name) => /^pull-\d+\.json$/u.test(name));
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

interface PushOptions {
  readonly before?: string;
  readonly after?: string;
}

interface Push {
  readonly before: string;
  readonly after: string;
  /** `refs/heads/main`; undefined when the commits were named on the command line. */
  readonly ref: string | undefined;
}

/** What was pushed: as the options say, or the event that started the workflow. Throws a usage error. */
async function pushOf({ before, after }: PushOptions, context: Context): Promise<Push> {
  if (before !== undefined && after !== undefined) {
    return { before: commit('--before', before), after: commit('--after', after), ref: undefined };
  }
  if (before !== undefined || after !== undefined) {
    throw new AppError('usage', 'bad-push', '--before and --after go together.', {
      hint: 'Name both commits, or neither: then the event of the workflow names them.',
    });
  }
  const event = await readEvent(context);
  const { before: from, after: to, ref } = event;
  if (typeof from === 'string' && typeof to === 'string' && typeof ref === 'string') {
    return { before: commit('before', from), after: commit('after', to), ref };
  }
  throw new AppError('usage', 'bad-push', 'The event of the workflow is no push.', {
    why: 'What was merged is found in the commits that a push brought.',
    hint: 'Run this command on "push", or name the commits with --before and --after.',
  });
}

/** Where nothing was declared yet, nobody said that one person is enough. */
const withoutConfig = 1;

/**
 * How many approvals are needed: what `rollcall.yaml` says at the commit that a pull request was merged onto, or before
 * the whole push if that is more. A rebase puts a pull request's commits one onto the other, and the first of them
 * could lower the number for the last.
 */
function approvalsAt(
  github: GitHub,
  path: string,
  before: string,
): (commit: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  const at = (commit: string) => {
    const number = known.get(commit) ?? readApprovals(github, path, commit);
    known.set(commit, number);
    return number;
  };
  return async (commit) => Math.max(...(await Promise.all([at(commit), at(before)])));
}

async function readApprovals(github: GitHub, path: string, commit: string): Promise<number> {
  const text = await fileAt(github, path, commit);
  if (text === undefined) return withoutConfig;
  const { config, faults } = parseConfig(text, path);
  if (config !== undefined) return config.approvals;
  throw new AppError(
    'failed',
    'bad-base',
    `${path} is unsound at ${commit.slice(0, 7)}: it does not tell how many approvals are needed.`,
    given({ why: faults[0]?.message }),
  );
}

interface WrittenVerdict {
  readonly verdict: PullVerdict;
  /** The plan file of an approved one. */
  readonly file?: string;
}

/** What became of each merged pull request, for people. */
function approvedText(verdicts: readonly WrittenVerdict[], others: readonly string[]): string {
  const parts = verdicts.map(verdictText);
  if (others.length > 0) {
    const short = others.map((sha) => sha.slice(0, 7)).join(', ');
    parts.push(
      `${count(others.length, 'commit')} without a merged pull request: ${short}. Nothing is applied for ${others.length === 1 ? 'it' : 'them'}.\n`,
    );
  }
  return parts.length === 0 ? 'Nothing was pushed: nothing to apply.\n' : parts.join('\n');
}

function verdictText({ verdict, file = '' }: WrittenVerdict): string {
  const { pull } = verdict;
  const title = `Pull request ${pull.number}, ${printable(pull.title)}`;
  if (verdict.kind === 'refused') {
    const { message, hint } = verdict.refusal;
    return `${title}: refused.\n  ${printable(message)}\n  ${printable(hint)}\n`;
  }
  if (verdict.kind === 'unconcerned') return `${title}: it changes none of the files.\n`;
  const { approvals, commit, reviewed: seen, plan, owners } = verdict;
  const by = approvals.map((approval) => `@${approval.by}`);
  const changes = plan.changes.length + plan.upcoming.length + plan.pending.length;
  const lines = [
    `approved by  ${by.length === 0 ? 'nobody: no approval is needed' : by.join(', ')}`,
    `commit       ${commit}`,
    `plan         run ${seen.run}, attempt ${seen.attempt}: ${count(changes, 'change')}, digest ${plan.digest}`,
    ...owners.map((each) => `owners       ${printable(each.name)}: ${ownersText(each)}`),
    `written to   ${printable(file)}`,
  ];
  return `${title}: approved.\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function ownersText({ kind, who, owners }: CheckedOwners): string {
  switch (kind) {
    case 'approved':
      return `${who.join(', ')} approved`;
    case 'unchecked':
      return `${who.join(', ')} could not be checked`;
    case 'missing':
      return `none of ${owners.join(', ')} approved`;
    case 'none':
      return 'nobody in particular';
    case 'unasked':
      return owners.length === 0 ? 'nobody in particular' : `${owners.join(', ')} need not approve`;
  }
}

/** The same for programs. */
function approvedJson(verdicts: readonly WrittenVerdict[], others: readonly string[]) {
  return {
    pulls: verdicts.map(({ verdict, file }) => {
      const { number, title, mergeCommit } = verdict.pull;
      const pull = { number, title, mergeCommit };
      if (verdict.kind === 'refused') return { ...pull, approved: false, refusal: verdict.refusal };
      if (verdict.kind === 'unconcerned') return { ...pull, approved: false, concerned: false };
      const { approvals, commit, reviewed: seen, plan, owners } = verdict;
      const by = approvals.map((approval) => approval.by);
      const { run, attempt } = seen;
      const { digest } = plan;
      return { ...pull, approved: true, by, commit, run, attempt, digest, owners, file };
    }),
    others,
  };
}

/** A whole id: a branch's name would mean something else by the time GitHub is asked. */
function commit(what: string, text: string): string {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(text)) return text;
  throw new AppError('usage', 'bad-push', `${what} "${text}" is not the id of a commit.`, {
    hint: 'Write all its digits.',
  });
}

/** What GitHub gives for a side of a push that does not exist: the branch began or ended with it. */
function isNothing(id: string): boolean {
  return /^0+$/u.test(id);
}
