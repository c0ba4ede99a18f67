import { listEnvironments } from '../../github/environments.ts';
import { AppError } from '../../model/app-error.ts';
import { count } from '../../model/count.ts';
import { jsonText } from '../../render/json.ts';
import { readFiles } from '../declared-files.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Context, FileOptions } from '../options.ts';
import { openGitHubContext } from './github-context.ts';

export interface ReviewersOptions extends FileOptions {
  readonly environment: string;
  readonly debug?: boolean;
}

/** `rollcall ci reviewers`: refuses to go on when nobody has to approve, unless the files ask for no approval at all. */
export async function reviewers(options: ReviewersOptions, context: Context): Promise<ExitCode> {
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
      why: 'Whoever may start this workflow would approve their own plan.',
      hint: `Add required reviewers to it, under Settings, Environments. Private repositories have them on GitHub Enterprise only: open a pull request instead, or write "approvals: 0" into ${dir}/rollcall.yaml if you work alone.`,
    },
  );
}
