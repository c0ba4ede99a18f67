import { type Check, missing, ok, warn } from '../../model/check.ts';
import { count } from '../../model/text.ts';
import { isHosted, needsHosted } from '../hosted.ts';
import { type WorkflowCheckCode, checkWorkflows } from './check-workflows.ts';
import type { DeploymentEnvironment, GitHubFacts } from './read-facts.ts';
import { environmentNames } from './read-workflows.ts';

export type GitHubCheck = Check<GitHubCheckCode>;

/** What is checked, in the order in which it is reported. */
type GitHubCheckCode =
  | 'server'
  | 'plan'
  | 'token'
  | 'workflow-token'
  | WorkflowCheckCode
  | 'environments'
  | 'branches'
  | 'reviewers'
  | 'secrets'
  | 'repository-secrets'
  | 'approvals'
  | 'code-owners'
  | 'stale-approvals'
  | 'last-push'
  | 'exceptions'
  | 'merge-queue'
  | 'codeowners';

export interface GitHubRequirements {
  /** Of `rollcall.yaml`. */
  readonly approvals: number;
  /** The secrets that the target needs. */
  readonly secrets: readonly string[];
  /** The folder of the files. */
  readonly folder: string;
  /** In milliseconds. */
  readonly now: number;
}

/** Every check runs, whatever another one found. */
export function checkRepository(
  facts: GitHubFacts,
  wanted: GitHubRequirements,
): readonly GitHubCheck[] {
  return [
    ...checkPlanOfOwner(facts),
    ...checkToken(facts),
    ...checkWorkflows(facts, wanted),
    ...checkEnvironments(facts, wanted),
    ...checkSecrets(facts, wanted),
    ...checkReviews(facts, wanted),
    ...checkCodeowners(facts),
  ];
}

const asAdmin = 'Run it with the token of an administrator of the repository.';

/** Nothing else is worth a look there. */
export function checkServer(server: string): readonly GitHubCheck[] {
  return isHosted(server) ? [] : [missing('server', `${server} is not supported.`, needsHosted)];
}

/** What a private repository lacks without a paid plan, as far as GitHub's answers show it. */
function checkPlanOfOwner({ reviews, private: hidden }: GitHubFacts): readonly GitHubCheck[] {
  if (!hidden || !reviews.unavailable) return [];
  return [
    missing(
      'plan',
      'The plan of the owner has no branch protection for private repositories: it is GitHub Free.',
      'It has no environments, environment secrets and CODEOWNERS for them either, so the workflows find no credential. Take GitHub Pro or Team; required reviewers of an environment and a merge queue take GitHub Enterprise.',
    ),
  ];
}

function checkToken({ admin, workflowToken }: GitHubFacts): readonly GitHubCheck[] {
  const token = admin
    ? ok('token', 'The token may read all settings.')
    : warn('token', "The token is not of an administrator: some settings can't be read.", asAdmin);
  if (workflowToken === undefined) {
    return [
      token,
      warn('workflow-token', 'The default permissions of GITHUB_TOKEN are not known.', asAdmin),
    ];
  }
  const { writes, approves } = workflowToken;
  const settings = 'Settings, Actions, General, Workflow permissions';
  return [
    token,
    writes
      ? warn(
          'workflow-token',
          'GITHUB_TOKEN may write by default.',
          `Set it to read under ${settings}.`,
        )
      : ok('workflow-token', 'GITHUB_TOKEN may only read by default.'),
    approves
      ? warn(
          'workflow-token',
          'Workflows may approve pull requests.',
          `Turn it off under ${settings}.`,
        )
      : ok('workflow-token', 'Workflows may not approve pull requests.'),
  ];
}

function checkEnvironments(
  facts: GitHubFacts,
  { approvals, folder }: GitHubRequirements,
): readonly GitHubCheck[] {
  const { environments, defaultBranch } = facts;
  const { withCredential, withReviewers } = environmentNames(facts.workflows ?? [], folder);
  if (environments === undefined)
    return [warn('environments', "The environments can't be read.", asAdmin)];
  return [...withCredential, withReviewers].flatMap((name) => {
    const environment = environments.find((each) => each.name === name);
    if (environment === undefined) {
      const hint = `Create it under Settings, Environments, for the branch ${defaultBranch} only.`;
      return [missing('environments', `There is no environment ${name}.`, hint)];
    }
    return [
      checkBranches(environment, defaultBranch),
      ...(name === withReviewers ? [checkReviewers(environment, approvals, facts)] : []),
    ];
  });
}

/** Otherwise whoever may push a branch pushes one whose workflow prints the credential. */
function checkBranches({ name, branches }: DeploymentEnvironment, branch: string): GitHubCheck {
  const hint = `Under its deployment branches choose "Selected branches", and name ${branch} alone.`;
  if (branches === undefined)
    return warn('branches', `The branches that may use ${name} are not known.`, asAdmin);
  if (branches === 'all') return missing('branches', `Every branch may use ${name}.`, hint);
  if (branches === 'protected')
    return warn('branches', `Every protected branch may use ${name}.`, hint);
  return branches.length === 1 && branches[0] === branch
    ? ok('branches', `Only ${branch} may use ${name}.`)
    : missing(
        'branches',
        `Other branches than ${branch} may use ${name}: ${branches.join(', ')}.`,
        hint,
      );
}

function checkReviewers(
  { name, reviewers, selfReview }: DeploymentEnvironment,
  approvals: number,
  { private: hidden }: GitHubFacts,
): GitHubCheck {
  if (reviewers > 0 && selfReview && approvals > 0) {
    return warn(
      'reviewers',
      'A reviewer who starts a correction may approve it themselves.',
      `Turn on "Prevent self-review" of ${name}.`,
    );
  }
  if (reviewers > 0) return ok('reviewers', `${name} asks before a correction is applied.`);
  if (approvals === 0) return ok('reviewers', `${name} asks nobody, and "approvals" is 0.`);
  const what = `${name} asks nobody, so nothing can be applied by hand.`;
  return hidden
    ? warn(
        'reviewers',
        what,
        'Add required reviewers to it: private repositories have them with GitHub Enterprise only. Without, put drift right by a pull request: "drift" in consents.yaml.',
      )
    : missing('reviewers', what, 'Add required reviewers to it.');
}

function checkSecrets(
  facts: GitHubFacts,
  { secrets, folder }: GitHubRequirements,
): readonly GitHubCheck[] {
  const { environments, repositorySecrets } = facts;
  const { withCredential } = environmentNames(facts.workflows ?? [], folder);
  const inEnvironments = withCredential.flatMap((name) => {
    const environment = environments?.find((each) => each.name === name);
    if (environment === undefined || secrets.length === 0) return [];
    if (environment.secrets === undefined) {
      return [warn('secrets', `The secrets of ${name} can't be read.`, asAdmin)];
    }
    return secrets.map((secret) =>
      environment.secrets?.includes(secret) === true
        ? ok('secrets', `${name} has the secret ${secret}.`)
        : missing(
            'secrets',
            `${name} has no secret ${secret}.`,
            `Add it to the environment ${name}.`,
          ),
    );
  });
  if (repositorySecrets === undefined) {
    return [
      ...inEnvironments,
      warn('repository-secrets', "The secrets of the repository can't be read.", asAdmin),
    ];
  }
  const open = repositorySecrets.filter((name) => name.startsWith('ATLASSIAN_'));
  return [
    ...inEnvironments,
    open.length === 0
      ? ok('repository-secrets', 'The repository itself has no credential of Atlassian.')
      : missing(
          'repository-secrets',
          `Every branch can read ${open.join(', ')}: ${open.length === 1 ? 'it is a secret' : 'they are secrets'} of the repository.`,
          'Remove them there, and make new credentials for the environments.',
        ),
  ];
}

/** What a pull request needs before it is merged, and who is excepted. */
function checkReviews(
  { reviews, defaultBranch }: GitHubFacts,
  { approvals }: GitHubRequirements,
): readonly GitHubCheck[] {
  const rules = `Settings, Rules, for ${defaultBranch}`;
  const unsure = reviews.partial
    ? ' Branch protection could not be read: only rulesets count.'
    : '';
  const lacks = (code: GitHubCheckCode, what: string, hint: string) =>
    reviews.partial ? warn(code, `${what}${unsure}`, hint) : missing(code, what, hint);
  const enough = reviews.approvals >= approvals;
  return [
    enough
      ? ok('approvals', `${defaultBranch} asks for ${count(reviews.approvals, 'approval')}.`)
      : lacks(
          'approvals',
          `${defaultBranch} asks for ${count(reviews.approvals, 'approval')}, and "approvals" is ${approvals}.`,
          `Require ${count(approvals, 'approval')} under ${rules}.`,
        ),
    ...(approvals === 0
      ? []
      : [
          reviews.codeOwners
            ? ok('code-owners', 'The owners of the files must approve.')
            : lacks(
                'code-owners',
                'The owners of the files need not approve.',
                `Require review from code owners under ${rules}.`,
              ),
          reviews.dismissStale
            ? ok('stale-approvals', 'A push dismisses approvals.')
            : warn(
                'stale-approvals',
                'An approval stays after another push. The new content is then not applied, except what its files date.',
                `Dismiss stale approvals under ${rules}.`,
              ),
          reviews.lastPush
            ? ok('last-push', 'Somebody other than the last pusher must approve.')
            : warn(
                'last-push',
                `The last pusher may give the approval that GitHub asks for, but rollcall does not count it.${unsure}`,
                `Turn on "Require approval of the most recent reviewable push" under ${rules}.`,
              ),
        ]),
    reviews.bypass.length === 0
      ? ok('exceptions', 'Nobody is known to bypass these rules.')
      : warn(
          'exceptions',
          `These can bypass the rules: ${reviews.bypass.join(', ')}.`,
          `See ${rules}.`,
        ),
    ok(
      'merge-queue',
      reviews.mergeQueue
        ? 'There is a merge queue.'
        : 'There is no merge queue, and none is needed.',
    ),
  ];
}

function checkCodeowners({ codeowners }: GitHubFacts): readonly GitHubCheck[] {
  const hint = 'Run "rollcall ci codeowners", and commit the file.';
  if (codeowners === undefined) return [warn('codeowners', "CODEOWNERS can't be read.", asAdmin)];
  if (codeowners === 'absent') return [missing('codeowners', 'There is no CODEOWNERS.', hint)];
  return codeowners.length === 0
    ? [ok('codeowners', 'CODEOWNERS is valid.')]
    : codeowners.map((error) => warn('codeowners', `CODEOWNERS: ${error}`, hint));
}
