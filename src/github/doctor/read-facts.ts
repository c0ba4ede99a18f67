import type { GitHub } from '../client.ts';
import { callGitHub } from '../github-error.ts';
import { allowed, orAbsent } from './allowed.ts';
import { type EventPolicy, readPolicies } from './read-policies.ts';
import { type ReceiptsBranch, readReceiptsBranch } from './read-receipts-branch.ts';
import { type Reviews, readReviews } from './read-reviews.ts';
import {
  type WorkflowFacts,
  environmentNames,
  lastScheduled,
  readWorkflows,
  workflowFor,
} from './read-workflows.ts';

/** What is set up at GitHub; undefined stands for what the token may not read. */
export interface GitHubFacts {
  readonly defaultBranch: string;
  readonly private: boolean;
  readonly hasIssues: boolean;
  /** The token may change settings, and so may read them. */
  readonly admin: boolean;
  readonly environments: readonly DeploymentEnvironment[] | undefined;
  /** Names: GitHub never shows their values. */
  readonly repositorySecrets: readonly string[] | undefined;
  readonly reviews: Reviews;
  /** Of what `GITHUB_TOKEN` is given where a workflow does not say. */
  readonly workflowToken: WorkflowToken | undefined;
  readonly workflows: readonly WorkflowFacts[] | undefined;
  /** When the workflow that looks for drift last succeeded on its schedule, in milliseconds. */
  readonly lastDrift: number | undefined;
  /** Which events may start which workflows. */
  readonly policies: readonly EventPolicy[] | undefined;
  /** Where receipts are kept; undefined where there is no such branch yet. */
  readonly receipts: ReceiptsBranch | undefined;
  /** What GitHub says against CODEOWNERS; `absent` without such a file. */
  readonly codeowners: readonly string[] | 'absent' | undefined;
}

export interface DeploymentEnvironment {
  readonly name: string;
  /** The branches that may use it: all, those that are protected, or these. */
  readonly branches: 'all' | 'protected' | readonly string[] | undefined;
  /** How many people or teams are asked before it is used. */
  readonly reviewers: number;
  /** Whoever starts a job may be the one who is asked. */
  readonly selfReview: boolean;
  readonly secrets: readonly string[] | undefined;
}

interface WorkflowToken {
  readonly writes: boolean;
  readonly approves: boolean;
}

/** Looks at everything that is about the files of a folder, and changes nothing. */
export async function readGitHubFacts(github: GitHub, folder: string): Promise<GitHubFacts> {
  const { octokit, owner, repo } = github;
  const at = { owner, repo };
  const { data } = await callGitHub(
    { to: 'tell about the repository', needs: 'metadata: read' },
    () => octokit.rest.repos.get(at),
  );
  const { default_branch: branch, permissions } = data;
  const admin = permissions?.admin === true;
  const workflows = await readWorkflows(github);
  const drift = workflows && workflowFor(workflows, 'drift', folder);
  const names = environmentNames(workflows ?? [], folder);
  const [environments, repositorySecrets, reviews, token, codeowners] = await Promise.all([
    readEnvironments(github, [...names.withCredential, names.withReviewers]),
    allowed('list the secrets of the repository', () =>
      octokit.paginate(octokit.rest.actions.listRepoSecrets, { ...at, per_page: 100 }),
    ),
    readReviews(github, branch),
    allowed('tell what GITHUB_TOKEN may do', () =>
      octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at),
    ),
    readCodeowners(github),
  ]);
  return {
    defaultBranch: branch,
    private: data.private,
    hasIssues: data.has_issues,
    admin,
    environments,
    repositorySecrets: repositorySecrets?.map(({ name }) => name),
    reviews,
    workflowToken: token && {
      writes: token.data.default_workflow_permissions === 'write',
      approves: token.data.can_approve_pull_request_reviews,
    },
    workflows,
    lastDrift: drift && (await lastScheduled(github, drift.path)),
    policies: await readPolicies(github),
    receipts: await readReceiptsBranch(github),
    codeowners,
  };
}

interface ListedEnvironment {
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
}: GitHub): Promise<readonly ListedEnvironment[]> {
  const all: ListedEnvironment[] = [];
  // Page by page: octokit's own paging has no type for this list.
  for (let page = 1; ; page += 1) {
    const { data } = await callGitHub({ to: 'list the environments', needs: 'actions: read' }, () =>
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

async function readEnvironments(
  github: GitHub,
  names: readonly string[],
): Promise<readonly DeploymentEnvironment[] | undefined> {
  const { octokit, owner, repo } = github;
  const found = await allowed('list the environments', () => listEnvironments(github));
  if (found === undefined) return undefined;
  const ours = found.filter(({ name }) => names.includes(name));
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
): Promise<DeploymentEnvironment['branches']> {
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

async function readCodeowners({
  octokit,
  owner,
  repo,
}: GitHub): Promise<GitHubFacts['codeowners']> {
  const found = await orAbsent('check CODEOWNERS', () =>
    octokit.rest.repos.codeownersErrors({ owner, repo }),
  );
  if (found === undefined || found === 'absent') return found;
  return found.data.errors.map(({ line, kind }) => `line ${line}: ${kind}`);
}
