import { isRecord } from '../model/objects.ts';

/**
 * What rollcall relies on in an answer: a name that ends in `?` may be absent or null, `*` stands for all other names, a
 * list holds items of one shape, and whatever is not named here may be anything.
 */
type Shape = 'text' | 'number' | 'flag' | readonly [Shape] | { readonly [name: string]: Shape };

/**
 * How an answer differs from what it is relied on to be; undefined where it does not. Types promise it, but what stands
 * between GitHub and a job may answer anything. `path`: without the server.
 */
export function answerMismatch(method: string, path: string, answer: unknown): string | undefined {
  const line = `${method} ${path.replace(/\?.*$/u, '').replace(/^\/repositories\/\d+/u, '/repos/o/r')}`;
  const shape = patterns.find(([pattern]) => pattern.test(line))?.[1];
  return shape === undefined ? undefined : mismatch(answer, shape, 'the answer');
}

function mismatch(value: unknown, shape: Shape, where: string): string | undefined {
  if (typeof shape === 'string') {
    return typeof value === types[shape] ? undefined : `${where} is no ${shape}`;
  }
  if (isList(shape)) {
    if (!Array.isArray(value)) return `${where} is no list`;
    return firstOf(value, (item, index) => mismatch(item, shape[0], `${where}[${index}]`));
  }
  if (!isRecord(value)) return `${where} is no object`;
  if ('total_count' in shape) {
    // Of a page that is counted, Octokit takes the first name that is no count for the list.
    const first = Object.keys(value).find((name) => !counts.has(name)) ?? '';
    if (!(first in shape) || 'url' in value) return `${where} is no page of a list`;
  }
  return firstOf(Object.entries(shape), ([name, inner]) => {
    if (name !== '*') return mismatchIn(value, name, inner, where);
    const others = Object.keys(value).filter((each) => !(each in shape));
    return firstOf(others, (each) => mismatchIn(value, `${each}?`, inner, where));
  });
}

function mismatchIn(
  value: Readonly<Record<string, unknown>>,
  name: string,
  shape: Shape,
  where: string,
): string | undefined {
  const key = name.replace(/\?$/u, '');
  const found = value[key];
  if (name !== key && (found === undefined || found === null)) return undefined;
  return mismatch(found, shape, where === 'the answer' ? key : `${where}.${key}`);
}

function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Beside the list of a page. */
const counts = new Set([
  'total_count',
  'incomplete_results',
  'repository_selection',
  'total_commits',
]);

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}

const types = { text: 'string', number: 'number', flag: 'boolean' } as const;

const named = { name: 'text' } as const;
const commit = { sha: 'text' } as const;
const user = { login: 'text' } as const;
const ofRepository = { full_name: 'text' } as const;
const comment = { 'body?': 'text', html_url: 'text', id: 'number', 'user?': user } as const;
const issue = { 'body?': 'text', html_url: 'text', number: 'number', 'user?': user } as const;
const side = { ref: 'text', 'repo?': ofRepository, sha: 'text' } as const;
const reviewing = {
  'dismiss_stale_reviews?': 'flag',
  'require_code_owner_reviews?': 'flag',
  'require_last_push_approval?': 'flag',
  'required_approving_review_count?': 'number',
} as const;
const reviewRule = {
  'dismiss_stale_reviews_on_push?': 'flag',
  'require_code_owner_review?': 'flag',
  'require_last_push_approval?': 'flag',
  'required_approving_review_count?': 'number',
} as const;

/** By method and path; a name in braces is one segment. A test holds each against GitHub's OpenAPI document. */
export const answerShapes: Readonly<Record<string, Shape>> = {
  'POST /graphql': {
    'errors?': [{}],
    'data?': {
      'viewer?': user,
      'repository?': { '*': { 'text?': 'text', 'oid?': 'text', 'isTruncated?': 'flag' } },
    },
  },
  'GET /orgs/{org}/teams/{team_slug}/members': [user],
  'GET /repos/{owner}/{repo}': {
    default_branch: 'text',
    has_issues: 'flag',
    'permissions?': { admin: 'flag' },
    private: 'flag',
  },
  'GET /repos/{owner}/{repo}/actions/permissions/workflow': {
    can_approve_pull_request_reviews: 'flag',
    default_workflow_permissions: 'text',
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': {
    total_count: 'number',
    artifacts: [
      { 'created_at?': 'text', 'digest?': 'text', expired: 'flag', id: 'number', name: 'text' },
    ],
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs': {
    total_count: 'number',
    jobs: [{ 'completed_at?': 'text', 'conclusion?': 'text', 'run_attempt?': 'number' }],
  },
  'GET /repos/{owner}/{repo}/actions/secrets': { total_count: 'number', secrets: [named] },
  'GET /repos/{owner}/{repo}/actions/workflows': {
    total_count: 'number',
    workflows: [{ path: 'text', state: 'text' }],
  },
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': {
    total_count: 'number',
    workflow_runs: [
      {
        'actor?': user,
        event: 'text',
        'head_repository?': ofRepository,
        head_sha: 'text',
        id: 'number',
        path: 'text',
        repository: ofRepository,
        updated_at: 'text',
      },
    ],
  },
  'GET /repos/{owner}/{repo}/activity': [{ 'actor?': user, after: 'text', timestamp: 'text' }],
  'GET /repos/{owner}/{repo}/branches/{branch}/protection': {
    'enforce_admins?': { enabled: 'flag' },
    'required_pull_request_reviews?': reviewing,
  },
  'GET /repos/{owner}/{repo}/codeowners/errors': { errors: [{ kind: 'text', line: 'number' }] },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': { permission: 'text' },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': [
    {
      base: { ref: 'text', repo: ofRepository },
      head: side,
      'merge_commit_sha?': 'text',
      'merged_at?': 'text',
      number: 'number',
      title: 'text',
      'user?': user,
    },
  ],
  'GET /repos/{owner}/{repo}/compare/{basehead}': {
    commits: [{ commit: { 'committer?': { 'date?': 'text' } }, parents: [commit], sha: 'text' }],
    merge_base_commit: commit,
    status: 'text',
  },
  'GET /repos/{owner}/{repo}/environments': {
    'environments?': [
      {
        'deployment_branch_policy?': { protected_branches: 'flag' },
        name: 'text',
        'protection_rules?': [{ 'prevent_self_review?': 'flag', 'reviewers?': [{}] }],
      },
    ],
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies': {
    total_count: 'number',
    branch_policies: [{ 'name?': 'text', 'type?': 'text' }],
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets': {
    total_count: 'number',
    secrets: [named],
  },
  'POST /repos/{owner}/{repo}/git/commits': commit,
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': { parents: [commit], tree: commit },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': { object: commit },
  'POST /repos/{owner}/{repo}/git/trees': commit,
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
    tree: [{ path: 'text', sha: 'text', type: 'text' }],
    truncated: 'flag',
  },
  'GET /repos/{owner}/{repo}/issues': [issue],
  'POST /repos/{owner}/{repo}/issues': issue,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': [comment],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': comment,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    base: { ref: 'text', repo: ofRepository },
    head: side,
    'merge_commit_sha?': 'text',
    'mergeable?': 'flag',
    'merged_at?': 'text',
    'merged_by?': user,
    number: 'number',
    state: 'text',
    title: 'text',
    'user?': user,
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': [
    {
      'commit_id?': 'text',
      id: 'number',
      state: 'text',
      'submitted_at?': 'text',
      'user?': { login: 'text', type: 'text' },
    },
  ],
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': [
    { 'parameters?': reviewRule, 'ruleset_id?': 'number', type: 'text' },
  ],
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': { 'bypass_actors?': [{}], name: 'text' },
};

const patterns = Object.entries(answerShapes).map(
  ([line, shape]) =>
    [new RegExp(`^${line.replaceAll(/\{[^}]+\}/gu, '[^/]+')}$`, 'u'), shape] as const,
);
