import type { Check } from '../../model/check.ts';

export type GitHubCheck = Check<GitHubCheckCode>;

/** What is looked at, in the order in which it is told. */
export type GitHubCheckCode =
  | 'token'
  | 'workflow-token'
  | 'workflows'
  | 'environments'
  | 'branches'
  | 'reviewers'
  | 'secrets'
  | 'repository-secrets'
  | 'approvals'
  | 'code-owners'
  | 'stale-approvals'
  | 'exceptions'
  | 'merge-queue'
  | 'codeowners';

export interface Wanted {
  /** Of `rollcall.yaml`. */
  readonly approvals: number;
  /** The secrets that the target needs. */
  readonly secrets: readonly string[];
}

export const ok = (code: GitHubCheckCode, what: string): GitHubCheck => ({
  code,
  status: 'ok',
  what,
});
export const warn = (code: GitHubCheckCode, what: string, hint: string): GitHubCheck => ({
  code,
  status: 'warn',
  what,
  hint,
});
export const missing = (code: GitHubCheckCode, what: string, hint: string): GitHubCheck => ({
  code,
  status: 'missing',
  what,
  hint,
});

export const asAdmin = 'Run it with the token of an administrator of the repository.';
