import { parseReceipt } from '../../apply/read-receipt.ts';
import { readSavedText } from '../../apply/read-saved.ts';
import { parsePlan } from '../../apply/saved-plans.ts';
import { isPublic, readPull, viewer } from '../../github/client.ts';
import {
  type CommentContext,
  type CommentSubject,
  fit,
  longestBody,
  subjectWriter,
} from '../../github/comment-text.ts';
import {
  type KeptComment,
  keepComment,
  markerStart,
  plainFolder,
  withMarker,
} from '../../github/sticky-comment.ts';
import { AppError } from '../../model/app-error.ts';
import { given, isRecord, parseJson } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import { errorText } from '../../render/finding-text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { errLayout } from '../../shell/terminal.ts';
import {
  type GitHubContext,
  mustHide,
  openGitHubContext,
  writeJobSummary,
} from './github-context.ts';

export interface CommentOptions extends FileOptions {
  /** `true`: the option without a number, as a workflow writes it that has none to name. */
  readonly pull?: readonly string[] | true;
  /** The login that the comments of this token have. */
  readonly author?: string;
  readonly debug?: boolean;
}

/**
 * `rollcall ci comment`: a plan or a receipt as the one comment of its pull request, and with everything as the job
 * summary. Exit 1 when reviewers do not see a plan; a receipt that the job summary holds is reported well enough.
 */
export async function runComment(
  file: string,
  options: CommentOptions,
  context: Context,
): Promise<ExitCode> {
  const subject = await readSubject(file);
  const pulls = pullsOf(subject, options.pull);
  const at = await openGitHubContext(context, options);
  const commentContext: CommentContext = {
    dir: options.dir,
    repositoryUrl: at.repositoryUrl,
    runUrl: at.runUrl,
    idsOnly: await mustHide(at.github, context),
  };
  const write = subjectWriter(subject, commentContext);
  const summarized = await writeJobSummary(write, context);

  const done: CommentOutcome[] = [];
  for (const pull of pulls) {
    done.push(await commentOn(pull, { subject, write, at, options, context }));
  }
  if (pulls.length === 0 && !summarized) throw noPull();
  reportOutcomes(done, options, context);
  const failed = done.some(({ outcome }) => outcome === 'failed');
  return failed && (subject.kind === 'plan' || !summarized) ? exitCodes.failed : exitCodes.done;
}

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

interface CommentWork {
  readonly subject: CommentSubject;
  readonly write: ReturnType<typeof subjectWriter>;
  readonly at: GitHubContext;
  readonly options: CommentOptions;
  readonly context: Context;
}

interface CommentOutcome {
  readonly pull: number;
  readonly outcome: KeptComment['outcome'] | 'outdated' | 'closed' | 'failed';
  readonly url?: string;
}

/** A failure is reported, and goes no further: the job summary has it all, and other pull requests wait. */
async function commentOn(pull: number, work: CommentWork): Promise<CommentOutcome> {
  const { terminal } = work.context;
  try {
    return await keep(pull, work);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    terminal.err(errorText(error, errLayout(terminal)));
    return { pull, outcome: 'failed' };
  }
}

async function keep(
  pull: number,
  { subject, write, at, options, context }: CommentWork,
): Promise<CommentOutcome> {
  const { github } = at;
  const { head, open } = await readPull(github, pull);
  if (subject.kind === 'plan') {
    // A run that was overtaken, or run again after the merge, must not hide what is newer.
    if (!open) return { pull, outcome: 'closed' };
    if (head !== subject.plan.source?.head) return { pull, outcome: 'outdated' };
  }
  const marker = {
    kind: 'plan',
    dir: options.dir,
    head,
    digest: subject.kind === 'plan' ? subject.plan.digest : subject.receipt.digests.fresh,
  } as const;
  const { text } = fit((level) => withMarker(marker, write(level)), longestBody);
  const { outcome, url, left } = await keepComment(github, {
    on: pull,
    author: options.author ?? (await viewer(github)),
    start: markerStart(marker),
    body: text,
    create: subject.kind === 'receipt' || !saysNothing(subject.plan),
  });
  if (left > 0) {
    context.terminal.err(`Duplicates of the comment could not be deleted: ${left}.\n`);
  }
  return given({ pull, outcome, url });
}

/** Nobody needs a comment about nothing; an earlier one is corrected all the same. */
function saysNothing(plan: Plan): boolean {
  const { changes, noop, withheld, upcoming, pending, findings, files } = plan;
  return [changes, noop, withheld, upcoming, pending, findings, files].every(
    ({ length }) => length === 0,
  );
}

function pullsOf(subject: CommentSubject, named: CommentOptions['pull']): readonly number[] {
  const own = subject.kind === 'plan' ? subject.plan.source?.pull : subject.receipt.pull;
  const pulls = Array.isArray(named) ? named.map(pullOf) : own === undefined ? [] : [own];
  if (subject.kind === 'plan' && (pulls.length > 1 || (own !== undefined && pulls[0] !== own))) {
    throw new AppError(
      'usage',
      'bad-pull',
      `The plan is of one pull request${own === undefined ? '' : `, ${own}`}.`,
      {
        hint: 'Leave out --pull, or name that one.',
      },
    );
  }
  if (subject.kind === 'plan' && subject.plan.source === undefined) {
    throw new AppError('usage', 'no-source', 'The plan does not tell of which commits it is.', {
      why: 'Only a plan for the newest commit of a pull request is shown there.',
      hint: 'Plan with --source BASE..HEAD and --pull NUMBER.',
    });
  }
  if (subject.kind === 'plan' && pulls.length === 0) throw noPull();
  return [...new Set(pulls)];
}

/** Reads a plan or a receipt, whichever the file holds. Throws an AppError `failed` for anything else. */
async function readSubject(file: string): Promise<CommentSubject> {
  const text = await readSavedText(file, `The file ${file}`, {
    noun: 'plan',
    source: 'a plan of "rollcall plan --out", or a receipt of "rollcall apply".',
  });
  const value = parseJson(text);
  // Only receipts have the digests of several plans.
  return isRecord(value) && 'digests' in value
    ? { kind: 'receipt', receipt: parseReceipt(text, file) }
    : { kind: 'plan', plan: parsePlan(text, file) };
}

/** What a dispatch applied belongs to none: there the job summary is enough. */
function noPull(): AppError {
  return new AppError('usage', 'no-pull', 'No pull request is named.', {
    hint: 'Name it: --pull NUMBER. In a job, the receipt of a dispatch goes into the job summary.',
  });
}

function pullOf(text: string): number {
  if (/^[1-9]\d{0,9}$/u.test(text)) return Number(text);
  throw new AppError('usage', 'bad-pull', `--pull "${text}" is not the number of a pull request.`);
}

const sentences: Readonly<Record<CommentOutcome['outcome'], string>> = {
  created: 'commented',
  updated: 'comment updated',
  unchanged: 'the comment says so already',
  none: 'no changes, and no comment that needs correcting',
  outdated: 'not commented, since the plan is for an older commit of it',
  closed: 'not commented, since it is closed or merged',
  failed: 'the comment failed',
};

function reportOutcomes(
  done: readonly CommentOutcome[],
  { dir, json }: CommentOptions,
  { terminal }: Context,
): void {
  if (json === true) {
    terminal.out(jsonText({ dir: plainFolder(dir), pulls: done }));
    return;
  }
  if (done.length === 0) terminal.out('No pull request is named: the job summary tells it.\n');
  for (const { pull, outcome, url } of done) {
    const where = url === undefined ? '' : `: ${url}`;
    terminal.out(`Pull request ${pull}: ${sentences[outcome]}${where}\n`);
  }
}
