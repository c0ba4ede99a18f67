import { shaped, userOf } from './documented.ts';
import { type Asked, notFound, ok, repoRoute, type Route } from './route.ts';
import type { Commit, World } from './world.ts';

export const compareRoutes: readonly Route[] = [
  repoRoute('GET', '/compare/{basehead}', (asked) => {
    const { world, params, query, origin } = asked;
    const [base = '', head = ''] = (params['basehead'] ?? '').split('...');
    const [before, after] = [base, head].map((name) => below(world, world.branches[name] ?? name));
    if (before === undefined || after === undefined) return notFound;
    const ahead = [...after.values()].filter(({ sha }) => !before.has(sha)).toReversed();
    const common = [...after.values()].find(({ sha }) => before.has(sha));
    if (common === undefined) return notFound;
    const behind = [...before.values()].filter(({ sha }) => !after.has(sha));
    const size = Number(query.get('per_page') ?? 30);
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    return ok(
      shaped('commit-comparison', {
        status: statusOf(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        merge_base_commit: commitBean(common, origin),
        commits: ahead.slice(start, start + size).map((commit) => commitBean(commit, origin)),
      }),
    );
  }),
];

/** A commit and all that it was built on, newest first; undefined when there is no such commit. */
function below(world: World, sha: string): ReadonlyMap<string, Commit> | undefined {
  const found = new Map<string, Commit>();
  const left = [sha];
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const commit = world.commits.find((each) => each.sha === next);
    if (commit === undefined || found.has(next)) continue;
    found.set(next, commit);
    left.push(...commit.parents);
  }
  return found.size === 0 ? undefined : found;
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind';
  return behind === 0 ? 'ahead' : 'diverged';
}

function commitBean({ sha, parents, at }: Commit, url: Asked['origin']): object {
  const author = userOf('verna');
  const bean = shaped('commit', {
    sha,
    author,
    committer: author,
    parents: parents.map((parent) => ({ sha: parent, url })),
  });
  if (at === undefined) return bean;
  return { ...bean, commit: { ...(bean['commit'] as object), committer: { date: at } } };
}
