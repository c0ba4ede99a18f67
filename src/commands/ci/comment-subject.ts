import { parseReceipt } from '../../apply/read-receipt.ts';
import { readSavedText } from '../../apply/read-saved.ts';
import { parsePlan } from '../../apply/saved-plans.ts';
import type { CommentSubject } from '../../github/comment-text.ts';
import { type Verdicts, holdsVerdicts } from '../../github/receipts/verdicts.ts';
import { AppError } from '../../model/app-error.ts';
import { isRecord, parseJson } from '../../model/objects.ts';

export type FileSubject =
  CommentSubject | { readonly kind: 'verdicts'; readonly verdicts: Verdicts };

/** Reads a plan, a receipt or verdicts, whichever the file holds. Throws an AppError `failed` for anything else. */
export async function readFileSubject(file: string): Promise<FileSubject> {
  const text = await readSubjectText(file);
  const value = parseJson(text);
  return holdsVerdicts(value)
    ? { kind: 'verdicts', verdicts: value }
    : subjectOf(value, text, file);
}

/** The same, of a plan or a receipt. */
export async function readSubject(file: string): Promise<CommentSubject> {
  const text = await readSubjectText(file);
  return subjectOf(parseJson(text), text, file);
}

function readSubjectText(file: string): Promise<string> {
  return readSavedText(file, `The file ${file}`, {
    noun: 'plan',
    source: 'a plan of "rollcall plan --out", or a receipt of "rollcall apply".',
  });
}

function subjectOf(value: unknown, text: string, file: string): CommentSubject {
  // Only receipts have the digests of several plans.
  return isRecord(value) && 'digests' in value
    ? { kind: 'receipt', receipt: parseReceipt(text, file) }
    : { kind: 'plan', plan: parsePlan(text, file) };
}

/** The pull requests that are commented on. Throws a usage error where that contradicts the file. */
export function pullsOf(
  subject: CommentSubject,
  named: readonly string[] | true | undefined,
): readonly number[] {
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
    throw new AppError('usage', 'no-source', 'The plan does not name its commits.', {
      why: 'Only a plan for the newest commit of a pull request is shown there.',
      hint: 'Plan with --source BASE..HEAD and --pull NUMBER.',
    });
  }
  if (subject.kind === 'plan' && pulls.length === 0) throw noPull();
  return [...new Set(pulls)];
}

/** What a dispatch applied belongs to none: there the job summary is enough. */
export function noPull(): AppError {
  return new AppError('usage', 'no-pull', 'No pull request is specified.', {
    hint: 'Specify it: --pull NUMBER. In a job, the receipt of a dispatch goes into the job summary.',
  });
}

function pullOf(text: string): number {
  if (/^[1-9]\d{0,9}$/u.test(text)) return Number(text);
  throw new AppError('usage', 'bad-pull', `--pull "${text}" is not the number of a pull request.`);
}
