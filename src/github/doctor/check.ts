import { count } from '../../model/count.ts';
import type { Environment, Facts } from './facts.ts';

/** One thing that was looked at. */
export interface Check {
  /** ok: as it should be. warn: not, or not known. missing: something does not work without it, or is not safe. */
  readonly status: 'ok' | 'warn' | 'missing';
  readonly what: string;
  /** What to do, unless all is well. */
  readonly hint?: string;
}

export interface Wanted {
  /** Of `rollcall.yaml`. */
  readonly approvals: number;
  /** The secrets that the target needs. */
  readonly secrets: readonly string[];
}

/** Those with a credential, and the one at which a correction waits for a person. */
const withCredential = ['rollcall-plan', 'rollcall-apply'];
const withReviewers = 'rollcall-approval';
const workflowFiles = ['plan', 'apply', 'drift'].map((name) => `.github/workflows/${name}.yml`);

/** Every check runs, whatever another one found. */
export function checkAll(facts: Facts, wanted: Wanted): readonly Check[] {
  return [
    ...checkToken(facts),
    ...checkWorkflows(facts),
    ...checkEnvironments(facts, wanted),
    ...checkSecrets(facts, wanted),
    ...checkReviews(facts, wanted),
    ...checkCodeowners(facts),
  ];
}

const ok = (what: string): Check => ({ status: 'ok', what });
const warn = (what: string, hint: string): Check => ({ status: 'warn', what, hint });
const missing = (what: string, hint: string): Check => ({ status: 'missing', what, hint });

const asAdmin = 'Run it with the token of an administrator of the repository.';

function checkToken({ admin, workflowToken }: Facts): readonly Check[] {
  const token = admin
    ? ok('The token may read all settings.')
    : warn("The token is not of an administrator: some settings can't be read.", asAdmin);
  if (workflowToken === undefined) {
    return [token, warn('What GITHUB_TOKEN may do by default is not known.', asAdmin)];
  }
  const { writes, approves } = workflowToken;
  const settings = 'Settings, Actions, General, Workflow permissions';
  return [
    token,
    writes
      ? warn('GITHUB_TOKEN may write by default.', `Set it to read under ${settings}.`)
      : ok('GITHUB_TOKEN may only read by default.'),
    approves
      ? warn('Workflows may approve pull requests.', `Turn it off under ${settings}.`)
      : ok('Workflows may not approve pull requests.'),
  ];
}

function checkWorkflows({ workflows }: Facts): readonly Check[] {
  if (workflows === undefined) {
    return [warn("The workflows can't be read.", 'The token needs "actions: read".')];
  }
  return workflowFiles.map((file) => {
    const state = workflows.get(file);
    if (state === 'active') return ok(`${file} is there and active.`);
    return state === undefined
      ? missing(`${file} is missing.`, 'Add it to the default branch, as the guide shows.')
      : warn(`${file} is turned off (${state}).`, 'Turn it on under Actions.');
  });
}

function checkEnvironments(
  { environments, defaultBranch }: Facts,
  { approvals }: Wanted,
): readonly Check[] {
  if (environments === undefined) return [warn("The environments can't be read.", asAdmin)];
  return [...withCredential, withReviewers].flatMap((name) => {
    const environment = environments.find((each) => each.name === name);
    if (environment === undefined) {
      const hint = `Create it under Settings, Environments, for the branch ${defaultBranch} only.`;
      return [missing(`There is no environment ${name}.`, hint)];
    }
    return [
      checkBranches(environment, defaultBranch),
      ...(name === withReviewers ? [checkReviewers(environment, approvals)] : []),
    ];
  });
}

/** Otherwise whoever may push a branch pushes one whose workflow prints the credential. */
function checkBranches({ name, branches }: Environment, branch: string): Check {
  const hint = `Under its deployment branches choose "Selected branches", and name ${branch} alone.`;
  if (branches === undefined) return warn(`Which branches may use ${name} is not known.`, asAdmin);
  if (branches === 'all') return missing(`Every branch may use ${name}.`, hint);
  if (branches === 'protected') return warn(`Every protected branch may use ${name}.`, hint);
  return branches.length === 1 && branches[0] === branch
    ? ok(`Only ${branch} may use ${name}.`)
    : missing(`Other branches than ${branch} may use ${name}: ${branches.join(', ')}.`, hint);
}

function checkReviewers({ name, reviewers, selfReview }: Environment, approvals: number): Check {
  if (reviewers > 0 && selfReview && approvals > 0) {
    return warn(
      'A reviewer who starts a correction may approve it themselves.',
      `Turn on "Prevent self-review" of ${name}.`,
    );
  }
  if (reviewers > 0) return ok(`${name} asks before a correction is applied.`);
  if (approvals === 0) return ok(`${name} asks nobody, and "approvals" is 0.`);
  return missing(
    `${name} asks nobody before a correction is applied.`,
    'Add required reviewers to it. Private repositories have them with GitHub Enterprise only.',
  );
}

function checkSecrets(
  { environments, repositorySecrets }: Facts,
  { secrets }: Wanted,
): readonly Check[] {
  const inEnvironments = withCredential.flatMap((name) => {
    const environment = environments?.find((each) => each.name === name);
    if (environment === undefined || secrets.length === 0) return [];
    if (environment.secrets === undefined) {
      return [warn(`The secrets of ${name} can't be read.`, asAdmin)];
    }
    return secrets.map((secret) =>
      environment.secrets?.includes(secret) === true
        ? ok(`${name} has the secret ${secret}.`)
        : missing(`${name} has no secret ${secret}.`, `Add it to the environment ${name}.`),
    );
  });
  if (repositorySecrets === undefined) {
    return [...inEnvironments, warn("The secrets of the repository can't be read.", asAdmin)];
  }
  const open = repositorySecrets.filter((name) => name.startsWith('ATLASSIAN_'));
  return [
    ...inEnvironments,
    open.length === 0
      ? ok('The repository itself has no credential of Atlassian.')
      : missing(
          `Every branch can read ${open.join(', ')}: ${open.length === 1 ? 'it is a secret' : 'they are secrets'} of the repository.`,
          'Remove them there, and make new credentials for the environments.',
        ),
  ];
}

function checkReviews({ reviews, defaultBranch }: Facts, { approvals }: Wanted): readonly Check[] {
  const rules = `Settings, Rules, for ${defaultBranch}`;
  const unsure = reviews.partial
    ? ' Branch protection could not be read: only rulesets count.'
    : '';
  const lacks = (what: string, hint: string) =>
    reviews.partial ? warn(`${what}${unsure}`, hint) : missing(what, hint);
  const enough = reviews.approvals >= approvals;
  return [
    enough
      ? ok(`${defaultBranch} asks for ${count(reviews.approvals, 'approval')}.`)
      : lacks(
          `${defaultBranch} asks for ${count(reviews.approvals, 'approval')}, and "approvals" is ${approvals}.`,
          `Require ${count(approvals, 'approval')} under ${rules}.`,
        ),
    ...(approvals === 0
      ? []
      : [
          reviews.codeOwners
            ? ok('The owners of the files must approve.')
            : lacks(
                'The owners of the files need not approve.',
                `Require review from code owners under ${rules}.`,
              ),
          reviews.dismissStale
            ? ok('A push takes approvals back.')
            : warn(
                'An approval stays when something else is pushed. That is then not applied, but for what its files date.',
                `Dismiss stale approvals under ${rules}.`,
              ),
        ]),
    reviews.bypass.length === 0
      ? ok('Nobody is known to be excepted from these rules.')
      : warn(`Not everybody keeps to these rules: ${reviews.bypass.join(', ')}.`, `See ${rules}.`),
    ok(
      reviews.mergeQueue
        ? 'There is a merge queue.'
        : 'There is no merge queue, and none is needed.',
    ),
  ];
}

function checkCodeowners({ codeowners }: Facts): readonly Check[] {
  const hint = 'Run "rollcall ci codeowners", and commit the file.';
  if (codeowners === undefined) return [warn("CODEOWNERS can't be read.", asAdmin)];
  if (codeowners === 'absent') return [missing('There is no CODEOWNERS.', hint)];
  return codeowners.length === 0
    ? [ok('CODEOWNERS is sound.')]
    : codeowners.map((error) => warn(`CODEOWNERS: ${error}`, hint));
}
