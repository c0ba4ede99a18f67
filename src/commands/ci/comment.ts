import { parsePlan } from '../../apply/saved-plans.ts';
import { type Uncounted, uncountedApprovals } from '../../github/approved/uncounted-approvals.ts';
import { viewer } from '../../github/client.ts';
import {
  type CommentContext,
  type CommentSubject,
  type Level,
  fit,
  longestBody,
  subjectWriter,
} from '../../github/comment-text.ts';
import { readPull } from '../../github/client.ts';
import { type Verdicts, isApproved, isRefused } from '../../github/receipts/verdicts.ts';
import {
  type KeptComment,
  keepComment,
  markerStart,
  plainFolder,
  withMarker,
} from '../../github/sticky-comment.ts';
import { AppError } from '../../model/app-error.ts';
import { given } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import { errorText } from '../../render/finding-text.ts';
import { jsonText } from '../../render/layout.ts';
import {
  forkMarkdown,
  notAppliedMarkdown,
  uncountedMarkdown,
} from '../../render/not-applied-markdown.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { errLayout } from '../../shell/terminal.ts';
import { noPull, pullsOf, readFileSubject } from './comment-subject.ts';
import {
  type GitHubContext,
  mustHide,
  openGitHubContext,
  readEvent,
  writeJobSummary,
} from './github-context.ts';

export interface CommentOptions extends FileOptions {
  /** `true`: the option without a number, as a workflow writes it that has none to name. */
  readonly pull?: readonly string[] | true;
  /** The login that the comments of this token have. */
  readonly author?: string;
  /** Where the plans of pull requests are. */
  readonly workflow: string;
  readonly name?: string;
  /** Of verdicts: the approved ones were not applied either. */
  readonly unapplied?: boolean;
  /** The pull request of the event comes from a fork. */
  readonly fork?: boolean;
  readonly debug?: boolean;
}

/**
 * `rollcall ci comment`: keeps one comment on a pull request: its plan, what became of it, or why nothing did. A plan and
 * a receipt go into the job summary too, with everything. Exit 1 when reviewers do not see a plan; a receipt that the
 * job summary holds is reported well enough.
 */
export async function runComment(
  file: string | undefined,
  options: CommentOptions,
  context: Context,
): Promise<ExitCode> {
  if (options.fork === true) return commentOnFork(options, context);
  if (file === undefined) {
    throw new AppError('usage', 'no-file', 'Specify what to comment.', {
      hint: 'Name a plan, a receipt or verdicts, or use --fork for the pull request of the event.\n"rollcall ci comment --help" lists its options.',
    });
  }
  const subject = await readFileSubject(file);
  if (subject.kind === 'verdicts') return commentVerdicts(subject.verdicts, options, context);
  return commentSubject(subject, options, context);
}

async function commentSubject(
  subject: CommentSubject,
  options: CommentOptions,
  context: Context,
): Promise<ExitCode> {
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
  if (pulls.length === 0 && !summarized) throw noPull();
  const digest = subject.kind === 'plan' ? subject.plan.digest : subject.receipt.digests.fresh;
  const done = await commentOnAll(
    pulls.map((pull) => ({
      pull,
      digest,
      write,
      create: subject.kind === 'receipt' || !saysNothing(subject.plan),
      ...(subject.kind === 'plan' ? { plan: subject.plan } : {}),
    })),
    { at, options, context },
  );
  reportOutcomes(done, options, context);
  const failed = done.some(({ outcome }) => outcome === 'failed');
  return failed && (subject.kind === 'plan' || !summarized) ? exitCodes.failed : exitCodes.done;
}

/** What was merged and is not applied stands on its pull request, with the reason and the way out. */
async function commentVerdicts(
  { pulls }: Verdicts,
  options: CommentOptions,
  context: Context,
): Promise<ExitCode> {
  const at = await openGitHubContext(context, options);
  const left = pulls.flatMap((verdict) => {
    if (isRefused(verdict)) return [{ pull: verdict.number, ...verdict.refusal }];
    if (options.unapplied !== true || !isApproved(verdict)) return [];
    return [{ pull: verdict.number, ...notFinished }];
  });
  const done = await commentOnAll(
    left.map(({ pull, message, hint }) => ({
      pull,
      create: true,
      write: () => notAppliedMarkdown({ message, hint, runUrl: at.runUrl }),
    })),
    { at, options, context },
  );
  reportOutcomes(done, options, context);
  return done.some(({ outcome }) => outcome === 'failed') ? exitCodes.failed : exitCodes.done;
}

const notFinished = {
  message: 'Its plan is approved, and the job that applies it wrote no receipt.',
  hint: 'The next run of the workflow tries it again, within the hour. Check the run for the reason.',
};

async function commentOnFork(options: CommentOptions, context: Context): Promise<ExitCode> {
  const { number } = await readEvent(context);
  if (typeof number !== 'number') throw noPull();
  const at = await openGitHubContext(context, options);
  const write = () => forkMarkdown(`${at.github.owner}/${at.github.repo}`);
  const done = await commentOnAll([{ pull: number, create: true, write }], {
    at,
    options,
    context,
  });
  reportOutcomes(done, options, context);
  return done.some(({ outcome }) => outcome === 'failed') ? exitCodes.failed : exitCodes.done;
}

interface PullComment {
  readonly pull: number;
  readonly write: (level: Level) => string;
  /** Whether to write it where there is none. */
  readonly create: boolean;
  readonly digest?: string;
  /** That it shows. A run that was overtaken, or run again after the merge, must not hide what is newer. */
  readonly plan?: Plan;
}

interface CommentWork {
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
async function commentOnAll(
  comments: readonly PullComment[],
  work: CommentWork,
): Promise<readonly CommentOutcome[]> {
  const { terminal } = work.context;
  const done: CommentOutcome[] = [];
  for (const comment of comments) {
    try {
      done.push(await keep(comment, work));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      terminal.err(errorText(error, errLayout(terminal)));
      done.push({ pull: comment.pull, outcome: 'failed' });
    }
  }
  return done;
}

async function keep(
  { pull, write, create, digest, plan }: PullComment,
  work: CommentWork,
): Promise<CommentOutcome> {
  const { at, options, context } = work;
  const { github } = at;
  const { head, open } = await readPull(github, pull);
  if (plan !== undefined) {
    if (!open) return { pull, outcome: 'closed' };
    if (head !== plan.source?.head) return { pull, outcome: 'outdated' };
  }
  const notice = plan === undefined ? '' : uncountedMarkdown(await uncounted(plan, work));
  const marker = given({ kind: 'plan' as const, dir: options.dir, head, digest });
  const text = (level: Level) => write(level).replace('\n\n', () => `\n\n${notice}`);
  const kept = await keepComment(github, {
    on: pull,
    author: options.author ?? (await viewer(github)),
    start: markerStart(marker),
    body: fit((level) => withMarker(marker, text(level)), longestBody).text,
    create: create || notice !== '',
  });
  const { outcome, url, left } = kept;
  if (left > 0) {
    context.terminal.err(`Duplicates of the comment could not be deleted: ${left}.\n`);
  }
  return given({ pull, outcome, url });
}

/** A plan that can't be compared with approvals is shown all the same. */
async function uncounted(
  plan: Plan,
  { at, options, context }: CommentWork,
): Promise<readonly Uncounted[]> {
  const folder = options.dir;
  const place = { workflow: options.workflow, name: options.name ?? folder };
  try {
    return await uncountedApprovals(at.github, plan, { parsePlan, place, folder });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    context.terminal.err(errorText(error, errLayout(context.terminal)));
    return [];
  }
}

/** Nobody needs a comment about nothing; an earlier one is corrected all the same. */
function saysNothing(plan: Plan): boolean {
  const { changes, noop, withheld, upcoming, pending, findings, files } = plan;
  return [changes, noop, withheld, upcoming, pending, findings, files].every(
    ({ length }) => length === 0,
  );
}

const sentences: Readonly<Record<CommentOutcome['outcome'], string>> = {
  created: 'commented',
  updated: 'comment updated',
  unchanged: 'the comment is up to date',
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
  if (done.length === 0) terminal.out('No pull request is specified: see the job summary.\n');
  for (const { pull, outcome, url } of done) {
    const where = url === undefined ? '' : `: ${url}`;
    terminal.out(`Pull request ${pull}: ${sentences[outcome]}${where}\n`);
  }
}
