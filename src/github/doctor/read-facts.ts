import type { GitHub } from '../client.ts';
import { listEnvironments } from '../environments.ts';
import { ask, statusOf } from '../github-error.ts';
import type { Environment, Facts } from './facts.ts';
import { readReviews } from './read-reviews.ts';

/** Looks at everything, and changes nothing. */
export async function readFacts(github: GitHub): Promise<Facts> {
  const { octokit, owner, repo } = github;
  const at = { owner, repo };
  const { data } = await ask({ to: 'tell about the repository', needs: 'metadata: read' }, () =>
    octokit.rest.repos.get(at),
  );
  const { default_branch: branch, permissions } = data;
  const admin = permissions?.admin === true;
  const [environments, repositorySecrets, reviews, token, codeowners, workflows] =
    await Promise.all([
      readEnvironments(github),
      allowed('list the secrets of the repository', () =>
        octokit.paginate(octokit.rest.actions.listRepoSecrets, { ...at, per_page: 100 }),
      ),
      readReviews(github, branch),
      allowed('tell what GITHUB_TOKEN may do', () =>
        octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at),
      ),
      readCodeowners(github),
      readWorkflows(github),
    ]);
  return {
    defaultBranch: branch,
    admin,
    environments,
    repositorySecrets: repositorySecrets?.map(({ name }) => name),
    reviews,
    workflowToken: token && {
      writes: token.data.default_workflow_permissions === 'write',
      approves: token.data.can_approve_pull_request_reviews,
    },
    workflows,
    codeowners,
  };
}

/** Undefined for what the token may not read: GitHub answers 403, or 404 as if it were not there. */
async function allowed<T>(to: string, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask({ to }, call);
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}

/** The same, where 404 says that it is not there. */
async function orAbsent<T>(to: string, call: () => Promise<T>): Promise<T | 'absent' | undefined> {
  try {
    return await ask({ to }, call);
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return 'absent';
    if (status === 403) return undefined;
    throw error;
  }
}

async function readEnvironments(github: GitHub): Promise<readonly Environment[] | undefined> {
  const { octokit, owner, repo } = github;
  const found = await allowed('list the environments', () => listEnvironments(github));
  if (found === undefined) return undefined;
  const ours = found.filter(({ name }) => name.startsWith('rollcall-'));
  return Promise.all(
    ours.map(async ({ name, reviewers, selfReview, branchPolicy }) => {
      const at = { owner, repo, environment_name: name, per_page: 100 };
      const secrets = await allowed(`list the secrets of ${name}`, () =>
        octokit.paginate(octokit.rest.actions.listEnvironmentSecrets, at),
      );
      return {
        name,
        branches: await branchesOf(github, name, branchPolicy),
        reviewers,
        selfReview,
        secrets: secrets?.map((secret) => secret.name),
      };
    }),
  );
}

async function branchesOf(
  { octokit, owner, repo }: GitHub,
  name: string,
  policy: { readonly protected_branches: boolean } | undefined,
): Promise<Environment['branches']> {
  if (policy === undefined) return 'all';
  if (policy.protected_branches) return 'protected';
  const at = { owner, repo, environment_name: name, per_page: 100 };
  const policies = await allowed(`list the branches of ${name}`, () =>
    octokit.paginate(octokit.rest.repos.listDeploymentBranchPolicies, at),
  );
  return policies?.map((each) =>
    each.type === 'tag' ? `tag ${each.name ?? ''}` : (each.name ?? ''),
  );
}

/** The states of the workflows that are there, by file name. */
async function readWorkflows({
  octokit,
  owner,
  repo,
}: GitHub): Promise<ReadonlyMap<string, string> | undefined> {
  const found = await allowed('list the workflows', () =>
    octokit.paginate(octokit.rest.actions.listRepoWorkflows, { owner, repo, per_page: 100 }),
  );
  return found && new Map(found.map(({ path, state }) => [path, state]));
}

async function readCodeowners({ octokit, owner, repo }: GitHub): Promise<Facts['codeowners']> {
  const found = await orAbsent('check CODEOWNERS', () =>
    octokit.rest.repos.codeownersErrors({ owner, repo }),
  );
  if (found === undefined || found === 'absent') return found;
  return found.data.errors.map(({ line, kind }) => `line ${line}: ${kind}`);
}
