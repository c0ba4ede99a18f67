import { readFile, writeFile } from 'node:fs/promises';

/**
 * Takes out of GitHub's OpenAPI document what the tests need, into test/github/openapi.json.
 * The document is generated/api.github.com.json of the npm package @octokit/openapi, which is far too big to install:
 *
 *     npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
 *     npx tsx scripts/github-openapi.ts package/generated/api.github.com.json
 *     npx prettier --write test/github/openapi.json
 */
const operations = [
  'GET /app',
  'GET /user',
  'GET /orgs/{org}/teams/{team_slug}/members',
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/activity',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /repos/{owner}/{repo}/actions/permissions',
  'GET /repos/{owner}/{repo}/actions/permissions/workflow',
  'GET /repos/{owner}/{repo}/actions/runs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  'GET /repos/{owner}/{repo}/actions/secrets',
  'GET /repos/{owner}/{repo}/actions/workflows',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}/protection',
  'GET /repos/{owner}/{repo}/codeowners/errors',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/environments',
  'GET /repos/{owner}/{repo}/environments/{environment_name}',
  'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
  'POST /repos/{owner}/{repo}/git/blobs',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'POST /repos/{owner}/{repo}/git/trees',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/rulesets',
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What only people read. */
const prose = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'operationId',
  'summary',
  'tags',
  'title',
  'x-github',
  'x-octokit',
]);

/** Without prose; a property may well be called `description`, and stays. */
function bare(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((item: Json) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => names || !prose.has(key))
      .map(([key, item]) => [key, bare(item, !names && key === 'properties')]),
  );
}

function at(document: Json, path: readonly string[]): Json {
  return path.reduce<Json>((value, key) => {
    const next = (value as Readonly<Record<string, Json>> | undefined)?.[key];
    if (next === undefined) throw new Error(`The document has no ${path.join(' › ')}.`);
    return next;
  }, document);
}

function put(into: Record<string, unknown>, path: readonly string[], value: Json): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) into[first] = value;
  else put((into[first] ??= {}) as Record<string, unknown>, rest, value);
}

const [source = 'package/generated/api.github.com.json'] = process.argv.slice(2);
const document = JSON.parse(await readFile(source, 'utf8')) as Json;
const kept: Record<string, unknown> = {
  info: { version: at(document, ['info', 'version']), license: at(document, ['info', 'license']) },
};
const done = new Set<string>();

function keep(path: readonly string[]): void {
  const key = JSON.stringify(path);
  if (done.has(key)) return;
  done.add(key);
  const value = bare(at(document, path));
  put(kept, path, value);
  for (const [, reference = ''] of JSON.stringify(value).matchAll(/"\$ref":"#\/([^"]+)"/gu))
    keep(reference.split('/'));
}

for (const operation of operations) {
  const [method = '', path = ''] = operation.split(' ');
  keep(['paths', path, method.toLowerCase()]);
}
await writeFile('test/github/openapi.json', `${JSON.stringify(kept)}\n`);
