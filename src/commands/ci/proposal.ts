import { listEnvironments } from '../../github/doctor/read-facts.ts';
import { mergeResultOf } from '../../github/merge-result.ts';
import { AppError } from '../../model/app-error.ts';
import { count } from '../../model/text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { folderOf } from '../../shell/folder.ts';
import type { FileOptions } from '../../shell/options.ts';
import { openGitHubContext, readEvent, setOutputs } from './github-context.ts';

export interface ProposalOptions {
  /** As the workflow is given it: patterns and names are made of that text. */
  readonly dir?: string;
  readonly json?: boolean;
  readonly debug?: boolean;
}

const longest = 60_000;

/** `rollcall ci proposal`: which commits a plan of the event's pull request is made of. */
export async function runProposal(options: ProposalOptions, context: Context): Promise<ExitCode> {
  if (options.dir !== undefined) checkPlain(options.dir);
  const event = pullIn(await readEvent(context));
  const { github } = await openGitHubContext(context, options);
  const result = await mergeResultOf(github, event, { timing: context.timing, longest });
  await setOutputs({ ...result }, context);
  const { merge, base, head } = result;
  context.terminal.out(
    options.json === true
      ? jsonText(result)
      : `Pull request ${event.pull}: ${head} merged onto ${base} is ${merge}.\n`,
  );
  return exitCodes.done;
}

/** A checkout of `/memberships//` brings no file and is green. Throws a usage error. */
function checkPlain(dir: string): void {
  const plain = folderOf(dir);
  if (dir === plain && !/^[./]/u.test(dir)) return;
  throw new AppError(
    'usage',
    'bad-dir',
    `The folder "${dir}" is not written in the way that workflows need.`,
    {
      why: 'They check out what is below it, and find nothing under another spelling.',
      hint: /^(?:\.\.?(?:\/|$)|\/)/u.test(plain)
        ? 'Specify a folder below the root of the repository, such as: dir: memberships'
        : `Write it under "with:" of the workflow as: dir: ${plain}`,
    },
  );
}

/** Throws a usage error for an event without a pull request. */
function pullIn(event: Readonly<Record<string, unknown>>): { pull: number; head: string } {
  const { number, head } = (event['pull_request'] ?? {}) as {
    readonly number?: unknown;
    readonly head?: { readonly sha?: unknown };
  };
  if (typeof number === 'number' && typeof head?.sha === 'string')
    return { pull: number, head: head.sha };
  throw new AppError('usage', 'no-pull-request', 'The event is not about a pull request.', {
    hint: 'Call this in a workflow that starts on "pull_request_target".',
  });
}

export interface ReviewersOptions extends FileOptions {
  readonly environment: string;
  readonly debug?: boolean;
}

/** `rollcall ci reviewers`: refuses to go on when nobody has to approve, unless the files ask for no approval at all. */
export async function runReviewers(options: ReviewersOptions, context: Context): Promise<ExitCode> {
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const { approvals } = files.declared.config;
  const { environment } = options;
  const found = approvals === 0 ? 0 : await reviewersOf(environment, options, context);
  if (approvals > 0 && found === 0) throw nobodyApproves(environment, options.dir);
  context.terminal.out(
    options.json === true
      ? jsonText({ environment, approvals, reviewers: found })
      : `${approvals === 0 ? `${options.dir}/rollcall.yaml asks for no approval` : `${environment} waits for one of ${count(found, 'reviewer')}`}.\n`,
  );
  return exitCodes.done;
}

/** None where there is no such environment: the first job that names one creates it, without any. */
async function reviewersOf(
  environment: string,
  options: ReviewersOptions,
  context: Context,
): Promise<number> {
  const { github } = await openGitHubContext(context, options);
  const all = await listEnvironments(github);
  return all.find(({ name }) => name === environment)?.reviewers ?? 0;
}

function nobodyApproves(environment: string, dir: string): AppError {
  return new AppError(
    'failed',
    'no-reviewers',
    `The environment ${environment} has no required reviewers.`,
    {
      why: 'Anyone who may start this workflow would approve their own plan.',
      hint: `Add required reviewers to it, under Settings, Environments. Private repositories have them on GitHub Enterprise only: open a pull request instead, or write "approvals: 0" into ${dir}/rollcall.yaml if you work alone.`,
    },
  );
}
