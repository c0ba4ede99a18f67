import { isPublic } from '../../github/client.ts';
import { subjectWriter } from '../../github/comment-text.ts';
import { AppError } from '../../model/app-error.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { readSubject } from './comment-subject.ts';
import { openGitHubContext, writeJobSummary } from './github-context.ts';

export interface SummaryOptions extends FileOptions {
  readonly debug?: boolean;
}

/** `rollcall ci summary`: a plan or a receipt where no pull request waits for it. */
export async function runSummary(
  file: string,
  options: SummaryOptions,
  context: Context,
): Promise<ExitCode> {
  const subject = await readSubject(file);
  const { github, repositoryUrl, runUrl } = await openGitHubContext(context, options);
  const commentContext = {
    dir: options.dir,
    repositoryUrl,
    runUrl,
    idsOnly: await isPublic(github),
  };
  if (await writeJobSummary(subjectWriter(subject, commentContext), context)) {
    if (options.json === true)
      context.terminal.out(jsonText({ dir: options.dir, told: subject.kind }));
    return exitCodes.done;
  }
  throw new AppError('failed', 'no-summary', 'The job has no summary to write to.', {
    why: 'GITHUB_STEP_SUMMARY is not set, or the file that it names can not be written.',
    hint: 'Run this in a job of GitHub Actions; elsewhere, "rollcall plan --format markdown" prints it.',
  });
}
