import { AppError } from '../../model/app-error.ts';
import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';

/** What a pull request to the default branch needs: of branch protection and rulesets, the stricter. */
export interface Reviews {
  readonly approvals: number;
  readonly codeOwners: boolean;
  /** A push dismisses approvals. */
  readonly dismissStale: boolean;
  /** Somebody else than who pushed last has to approve. */
  readonly lastPush: boolean;
  readonly mergeQueue: boolean;
  /** Whoever need not keep to it: `administrators`, or the name of a ruleset that has exceptions. */
  readonly bypass: readonly string[];
  /** Branch protection could not be read, only rulesets. */
  readonly partial: boolean;
  /** GitHub asks to upgrade: the plan of the owner has neither for a private repository. */
  readonly unavailable: boolean;
}

/** Branch protection and rulesets hold side by side: the stricter of both counts. */
export async function readReviews(github: GitHub, branch: string): Promise<Reviews> {
  const [classic, rules] = await Promise.all([
    readProtection(github, branch),
    readRules(github, branch),
  ]);
  const all = [rules, classic].filter((each) => typeof each === 'object');
  return {
    approvals: Math.max(0, ...all.map(({ approvals }) => approvals)),
    codeOwners: all.some(({ codeOwners }) => codeOwners),
    dismissStale: all.some(({ dismissStale }) => dismissStale),
    lastPush: all.some(({ lastPush }) => lastPush),
    mergeQueue: all.some(({ mergeQueue }) => mergeQueue),
    bypass: all.flatMap(({ bypass }) => bypass),
    partial: classic === undefined,
    unavailable: rules === 'upgrade' || classic === 'upgrade',
  };
}

type Part = Omit<Reviews, 'partial' | 'unavailable'>;

const nothing: Part = {
  approvals: 0,
  codeOwners: false,
  dismissStale: false,
  lastPush: false,
  mergeQueue: false,
  bypass: [],
};

/** Undefined when it can't be read. */
async function readProtection(
  { octokit, owner, repo }: GitHub,
  branch: string,
): Promise<Part | 'upgrade' | undefined> {
  try {
    const { data } = await callGitHub({ to: `read the protection of ${branch}` }, () =>
      octokit.rest.repos.getBranchProtection({ owner, repo, branch }),
    );
    const reviews = data.required_pull_request_reviews;
    if (reviews === undefined) return nothing;
    return {
      approvals: reviews.required_approving_review_count ?? 0,
      codeOwners: reviews.require_code_owner_reviews,
      dismissStale: reviews.dismiss_stale_reviews,
      lastPush: reviews.require_last_push_approval === true,
      mergeQueue: false,
      bypass: data.enforce_admins?.enabled === true ? [] : ['administrators'],
    };
  } catch (error) {
    // GitHub says in words that a branch is unprotected; otherwise 404 stands for what the token may not see.
    if (gitHubStatusOf(error) === 404)
      return /not protected/iu.test(reason(error)) ? nothing : undefined;
    if (gitHubStatusOf(error) === 403) return isForUpgrade(error) ? 'upgrade' : undefined;
    throw error;
  }
}

/** "Upgrade to GitHub Pro or make this repository public to enable this feature." */
function isForUpgrade(error: unknown): boolean {
  return gitHubStatusOf(error) === 403 && /\bupgrade to\b/iu.test(reason(error));
}

function reason(error: unknown): string {
  return error instanceof AppError ? (error.why ?? '') : '';
}

/** Whoever may read the repository may read its rules; who is excepted, whoever may change them. */
async function readRules(
  { octokit, owner, repo }: GitHub,
  branch: string,
): Promise<Part | 'upgrade'> {
  const request = { to: `read the rules of ${branch}`, needs: 'metadata: read' };
  const rules = await callGitHub(request, () =>
    octokit.paginate(octokit.rest.repos.getBranchRules, { owner, repo, branch, per_page: 100 }),
  ).catch((error: unknown) => {
    if (isForUpgrade(error)) return 'upgrade' as const;
    throw error;
  });
  if (rules === 'upgrade') return rules;
  const required = rules.flatMap((rule) =>
    rule.type === 'pull_request' && rule.parameters !== undefined
      ? [{ ...rule.parameters, ruleset: rule.ruleset_id }]
      : [],
  );
  const ids = new Set(required.flatMap(({ ruleset }) => ruleset ?? []));
  const bypass = await Promise.all(
    [...ids].map(async (id) => {
      const found = await readRuleset({ octokit, owner, repo }, id);
      const excepted = found?.bypass_actors?.length ?? 0;
      return excepted === 0 || found === undefined ? [] : [`ruleset ${found.name}`];
    }),
  );
  return {
    approvals: Math.max(0, ...required.map((each) => each.required_approving_review_count)),
    codeOwners: required.some((each) => each.require_code_owner_review),
    dismissStale: required.some((each) => each.dismiss_stale_reviews_on_push),
    lastPush: required.some((each) => each.require_last_push_approval),
    mergeQueue: rules.some(({ type }) => type === 'merge_queue'),
    bypass: bypass.flat(),
  };
}

async function readRuleset({ octokit, owner, repo }: GitHub, id: number) {
  try {
    const { data } = await callGitHub({ to: `read the ruleset ${id}` }, () =>
      octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id }),
    );
    return data;
  } catch (error) {
    // An organization's, which this token may not see.
    if (gitHubStatusOf(error) === 404 || gitHubStatusOf(error) === 403) return undefined;
    throw error;
  }
}
