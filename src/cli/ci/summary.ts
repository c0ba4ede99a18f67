import { isPublic } from '../../github/repository.ts';
import { writer } from '../../github/tell.ts';
import { AppError } from '../../model/app-error.ts';
import { jsonText } from '../../render/json.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Context, FileOptions } from '../options.ts';
import { openGitHubContext } from './github-context.ts';
import { writeJobSummary } from './job-summary.ts';
import { readTold } from './read-told.ts';

export interface SummaryOptions extends FileOptions {
  readonly debug?: boolean;
}

/** `rollcall ci summary`: a plan or a receipt where no pull request waits for it. */
export async function summary(
  file: string,
  options: SummaryOptions,
  context: Context,
): Promise<ExitCode> {
  const told = await readTold(file);
  const { github, repositoryUrl, runUrl } = await openGitHubContext(context, options);
  const telling = { dir: options.dir, repositoryUrl, runUrl, idsOnly: await isPublic(github) };
  if (await writeJobSummary(writer(told, telling), context)) {
    if (options.json === true)
      context.terminal.out(jsonText({ dir: options.dir, told: told.kind }));
    return exitCodes.done;
  }
  throw new AppError('failed', 'no-summary', 'The job has no summary to write to.', {
    why: 'GITHUB_STEP_SUMMARY is not set, or the file that it names can not be written.',
    hint: 'Run this in a job of GitHub Actions; elsewhere, "rollcall plan --format markdown" prints it.',
  });
}
