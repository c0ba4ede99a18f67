import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parsePlan } from '../../apply/approved-plan.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { approvePull } from '../../github/approved/approve-pull.ts';
import { findMerged, type Merged } from '../../github/approved/find-merged.ts';
import type { GitHub } from '../../github/client.ts';
import { ask } from '../../github/github-error.ts';
import { systemTiming } from '../../live/http/system-timing.ts';
import { AppError } from '../../model/app-error.ts';
import { jsonText } from '../../render/json.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Context, FileOptions } from '../options.ts';
import { approvalsAt } from './approvals-at.ts';
import { approvedJson, approvedText, type WrittenVerdict } from './approved-text.ts';
import { openGitHubContext } from './github-context.ts';
import { setOutputs } from './outputs.ts';
import { isNothing, type Push, type PushOptions, pushOf } from './push-event.ts';

export interface ApprovedOptions extends FileOptions, PushOptions {
  readonly out: string;
  /** Seconds. */
  readonly wait: string;
  readonly debug?: boolean;
}

/** `rollcall ci approved`: the plan that the reviewers of each merged pull request saw, one file each. */
export async function approved(options: ApprovedOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const longest = waitOf(options.wait);
  const push = await pushOf(options, context);
  const { github } = await openGitHubContext(context, options);
  await refuseOldPlans(options.out);
  const { pulls, others } = await mergedBy(github, push, longest);

  const path = posix.normalize(`${options.dir}/rollcall.yaml`);
  const rules = { parsePlan, approvalsAt: approvalsAt(github, path, push.before) };
  const verdicts: WrittenVerdict[] = [];
  for (const pull of pulls) {
    const verdict = await approvePull(github, pull, rules);
    if (verdict.kind === 'refused') {
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

async function mergedBy(github: GitHub, push: Push, longest: number): Promise<Merged> {
  const { before, after, ref } = push;
  const { octokit, owner, repo } = github;
  const { data } = await ask({ to: 'tell about the repository', needs: 'metadata: read' }, () =>
    octokit.rest.repos.get({ owner, repo }),
  );
  const branch = data.default_branch;
  if (ref !== undefined && ref !== `refs/heads/${branch}`) {
    throw new AppError('usage', 'other-branch', `This push is not one to ${branch}.`, {
      why: `It was to ${ref}. Only what is merged into the default branch is applied.`,
      hint: `Let the workflow run on pushes to ${branch} only.`,
    });
  }
  if (isNothing(before) || isNothing(after)) return { pulls: [], others: [] };
  return findMerged(github, { before, after, branch }, { timing: systemTiming, longest });
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
