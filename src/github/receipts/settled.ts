import { AppError } from '../../model/app-error.ts';
import { isRecord, parseJson } from '../../model/objects.ts';
import type { Disputed } from '../approved/disputes.ts';
import { receiptsBranch } from './branch.ts';

export const settledFile = 'settled.json';

/** How far the merges of one folder are settled. */
export interface Settled {
  /** Up to this commit of the default branch, every merge has a receipt or a refusal. */
  readonly commit: string;
  /** Files whose rules about approval were changed without approval. */
  readonly disputed: readonly Disputed[];
  /** The paths of receipts of merges after that commit: of applies that were cut short. */
  readonly unfinished?: readonly string[];
}

/** By folder, as the repository names it. */
export type SettledFolders = Readonly<Record<string, Settled>>;

/** @param text of `settled.json`; undefined where there is none yet. Throws an AppError for anything but what was written. */
export function parseSettled(text: string | undefined): SettledFolders {
  if (text === undefined) return {};
  const value = parseJson(text);
  if (!isRecord(value) || !Object.values(value).every(isSettled))
    throw branchFileRefusal(settledFile);
  return value as SettledFolders;
}

function isSettled(value: unknown): value is Settled {
  return (
    isRecord(value) &&
    isCommit(value['commit']) &&
    Array.isArray(value['disputed']) &&
    value['disputed'].every(isDisputed) &&
    (value['unfinished'] === undefined || isTexts(value['unfinished']))
  );
}

function isDisputed(value: unknown): value is Disputed {
  if (!isRecord(value)) return false;
  const { path, group, owners, approvals, accounts, commit, pull } = value;
  return (
    typeof path === 'string' &&
    (group === undefined || typeof group === 'string') &&
    isTexts(owners) &&
    (approvals === undefined || isCount(approvals)) &&
    (accounts === undefined || isTexts(accounts)) &&
    isCommit(commit) &&
    (pull === undefined || isCount(pull))
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isCommit(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Someone edited the branch by hand: going on as if nothing stood there would forget what is owed. */
export function branchFileRefusal(file: string): AppError {
  return new AppError(
    'failed',
    'receipts-unreadable',
    `${file} on the branch ${receiptsBranch} is not valid.`,
    {
      why: 'It is not what "rollcall ci record" writes.',
      hint: `Revert the last commit of that branch. If you delete the branch, merges are applied from the next push on, and what has come due before is listed as drift.`,
    },
  );
}
