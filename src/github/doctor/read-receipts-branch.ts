import type { GitHub } from '../client.ts';
import { receiptsBranch } from '../receipts/branch.ts';
import { allowed, orAbsent } from './allowed.ts';

export interface ReceiptsBranch {
  /** What nothing forbids: a rule or the protection of the branch would. */
  readonly open: readonly ('force pushes' | 'deletion')[];
}

/** Undefined where there is none, or it can't be read. */
export async function readReceiptsBranch({
  octokit,
  owner,
  repo,
}: GitHub): Promise<ReceiptsBranch | undefined> {
  const at = { owner, repo, branch: receiptsBranch };
  const found = await orAbsent(`find the branch ${receiptsBranch}`, () =>
    octokit.rest.git.getRef({ owner, repo, ref: `heads/${receiptsBranch}` }),
  );
  if (found === undefined || found === 'absent') return undefined;
  const [rules = [], classic] = await Promise.all([
    allowed(`read the rules of ${receiptsBranch}`, () =>
      octokit.paginate(octokit.rest.repos.getBranchRules, { ...at, per_page: 100 }),
    ),
    allowed(`read the protection of ${receiptsBranch}`, () =>
      octokit.rest.repos.getBranchProtection(at),
    ),
  ]);
  const types = new Set<string>(rules.map(({ type }) => type));
  const pushes = classic?.data.allow_force_pushes?.enabled === false;
  const deletion = classic?.data.allow_deletions?.enabled === false;
  return {
    open: [
      ...(pushes || types.has('non_fast_forward') ? [] : (['force pushes'] as const)),
      ...(deletion || types.has('deletion') ? [] : (['deletion'] as const)),
    ],
  };
}
