import type { GitHub } from './client.ts';
import { ask } from './github-error.ts';

interface Environment {
  readonly name: string;
  /** How many people or teams it waits for one of. */
  readonly reviewers: number;
  /** Whoever starts a job may be the one whom it waits for. */
  readonly selfReview: boolean;
  /** Which branches may use it: undefined where all may. */
  readonly branchPolicy: { readonly protected_branches: boolean } | undefined;
}

/** All of them. Throws an AppError, also when the token may not read them. */
export async function listEnvironments({
  octokit,
  owner,
  repo,
}: GitHub): Promise<readonly Environment[]> {
  const all: Environment[] = [];
  // Page by page: octokit's own paging has no type for this list.
  for (let page = 1; ; page += 1) {
    const { data } = await ask({ to: 'list the environments', needs: 'actions: read' }, () =>
      octokit.rest.repos.getAllEnvironments({ owner, repo, per_page: 100, page }),
    );
    const found = data.environments ?? [];
    all.push(
      ...found.map(({ name, protection_rules: rules = [], deployment_branch_policy: policy }) => ({
        name,
        reviewers: rules.flatMap((rule) => ('reviewers' in rule ? (rule.reviewers ?? []) : []))
          .length,
        selfReview: rules.some((rule) => 'reviewers' in rule && rule.prevent_self_review === false),
        branchPolicy: policy ?? undefined,
      })),
    );
    if (found.length === 0 || all.length >= (data.total_count ?? 0)) return all;
  }
}
