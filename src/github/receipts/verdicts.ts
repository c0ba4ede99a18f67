import { AppError } from '../../model/app-error.ts';
import type { NamedChange } from '../../model/change.ts';
import { isRecord, parseJson } from '../../model/objects.ts';
import type { Disputed } from '../approved/disputes.ts';
import type { DecidedPart } from '../approved/judge-merged.ts';
import type { CheckedOwners } from '../approved/owners.ts';
import type { PullRefusal } from '../approved/refusal.ts';

/** What `ci approved` found out, for the jobs after it. */
export interface Verdicts {
  readonly folder: string;
  /** What was looked at: the commits after `from`, up to `to`. Without `from`, nothing. */
  readonly from?: string;
  readonly to: string;
  readonly pulls: readonly WrittenVerdict[];
  /** Commits that changed the folder without a pull request. */
  readonly others: readonly string[];
  readonly disputed: readonly Disputed[];
  /** Something could not be decided yet: the next run looks again. */
  readonly undecided?: true;
  /** How far it was all decided, where GitHub gave no answer about what came then. */
  readonly progress?: DecidedPart;
  /** What earlier plans announced, and is no longer carried out by itself: it was touched without approval. */
  readonly ended: readonly { readonly pull: number; readonly changes: readonly NamedChange[] }[];
  /** Approved plans that announced something which may be due now. */
  readonly due: readonly { readonly number: number; readonly file: string }[];
}

export type WrittenVerdict = ApprovedVerdict | RefusedVerdict | UnconcernedVerdict;

interface VerdictOf {
  readonly number: number;
  readonly title: string;
  readonly mergeCommit: string;
}

export interface ApprovedVerdict extends VerdictOf {
  readonly approved: true;
  /** Logins. */
  readonly by: readonly string[];
  readonly commit: string;
  /** Of the workflow that planned; absent where GitHub no longer has it. */
  readonly run?: number;
  readonly attempt?: number;
  readonly digest: string;
  /** How many changes the plan holds, now or later. */
  readonly changes: number;
  readonly owners: readonly CheckedOwners[];
  /** Of the plan. */
  readonly file: string;
}

export interface RefusedVerdict extends VerdictOf {
  readonly approved: false;
  readonly refusal: PullRefusal;
}

interface UnconcernedVerdict extends VerdictOf {
  readonly approved: false;
  readonly concerned: false;
}

export function isRefused(verdict: WrittenVerdict): verdict is RefusedVerdict {
  return 'refusal' in verdict;
}

export function isApproved(verdict: WrittenVerdict): verdict is ApprovedVerdict {
  return verdict.approved;
}

/** Whether a file holds verdicts, and no plan or receipt. */
export function holdsVerdicts(value: unknown): value is Verdicts {
  return isRecord(value) && Array.isArray(value['pulls']) && Array.isArray(value['disputed']);
}

/** Reads what `ci approved --verdicts` wrote in the same run. Throws an AppError `failed` for anything else. */
export function parseVerdicts(text: string, file: string): Verdicts {
  const value = parseJson(text);
  if (holdsVerdicts(value)) return value;
  throw new AppError('failed', 'verdicts-refused', `${file} holds no verdicts.`, {
    hint: 'Name the file that "rollcall ci approved --verdicts" wrote.',
  });
}
