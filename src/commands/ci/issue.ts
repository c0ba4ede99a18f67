import { readPlans } from '../../apply/saved-plans.ts';
import { viewer } from '../../github/client.ts';
import { type Level, driftWriter, fit, longestBody } from '../../github/comment-text.ts';
import { type DriftIssue, type KeptIssue, keepIssue } from '../../github/drift-issue.ts';
import { markerStart, plainFolder, withMarker } from '../../github/sticky-comment.ts';
import { AppError } from '../../model/app-error.ts';
import type { Plan } from '../../model/plan.ts';
import { isSettled } from '../../render/drift-markdown.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { mustHide, openGitHubContext, writeJobSummary } from './github-context.ts';

export interface IssueOptions extends FileOptions {
  /** The login that the issues of this token have. */
  readonly author?: string;
  /** The file name of the workflow that can be dispatched to put drift right. */
  readonly workflow?: string;
  readonly debug?: boolean;
}

/** `rollcall ci issue`: the daily plan of everything as one issue, open while there is something to settle. */
export async function runIssue(
  file: string,
  options: IssueOptions,
  context: Context,
): Promise<ExitCode> {
  const plan = await readWholePlan(file);
  const at = await openGitHubContext(context, options);
  const workflow = options.workflow ?? ownFile(context) ?? 'apply.yml';
  const { repositoryUrl, runUrl, sha } = at;
  const write = driftWriter(plan, {
    dir: options.dir,
    repositoryUrl,
    runUrl,
    sha,
    revertAt: `${repositoryUrl}/actions/workflows/${encodeURIComponent(workflow)}`,
    idsOnly: await mustHide(at.github, context),
  });
  await writeJobSummary(write, context);
  const kept = await keepIssue(at.github, {
    author: options.author ?? (await viewer(at.github)),
    ...contentOf(plan, write, options),
  });
  reportOutcome(kept, options, context);
  return exitCodes.done;
}

/** The workflow that runs: what `init` writes for drift can be started by hand too. */
function ownFile({ environment }: Context): string | undefined {
  return /\/([^/@]+)@/u.exec(environment.github.workflowRef ?? '')?.[1];
}

function contentOf(
  plan: Plan,
  write: (level: Level) => string,
  { dir }: IssueOptions,
): Omit<DriftIssue, 'author'> {
  const marker = { kind: 'drift', dir } as const;
  const folder = plainFolder(dir);
  return {
    start: markerStart(marker),
    title: `rollcall: memberships differ from ${folder}`,
    body: isSettled(plan)
      ? undefined
      : fit((level) => withMarker(marker, write(level)), longestBody).text,
  };
}

/** Only a plan of everything can show that nothing differs. Throws an AppError `failed` for any other. */
async function readWholePlan(file: string): Promise<Plan> {
  const [saved] = await readPlans([file]);
  if (saved === undefined) throw new Error('One file gives one plan.');
  const { plan } = saved;
  if (plan.scope === 'all' && plan.source === undefined) return plan;
  throw new AppError('failed', 'not-everything', `The plan ${file} is not of everything.`, {
    why: 'It covers some groups only, or what a proposal changes: the rest may differ too.',
    hint: 'Plan without --group and without --base.',
  });
}

const sentences: Readonly<Record<KeptIssue['outcome'], string>> = {
  opened: 'opened',
  updated: 'updated',
  unchanged: 'is up to date',
  closed: 'closed: nothing differs any more',
  none: 'Nothing differs, and no issue is open.',
};

function reportOutcome(
  { outcome, number, url }: KeptIssue,
  { dir, json }: IssueOptions,
  { terminal }: Context,
): void {
  if (json === true) terminal.out(jsonText({ dir: plainFolder(dir), outcome, number, url }));
  else if (number === undefined) terminal.out(`${sentences[outcome]}\n`);
  else terminal.out(`Issue ${number} ${sentences[outcome]}: ${url ?? ''}\n`);
}
