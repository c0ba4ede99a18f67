import { commitBean } from './git-data.ts';
import { notFound, ok, repoRoute, type Route } from './route.ts';

/** Commits, and what merging a pull request would give. */
export const mergeResultRoutes: readonly Route[] = [
  repoRoute('GET', '/git/commits/{commit_sha}', ({ world, params }) => {
    const sha = params['commit_sha'] ?? '';
    const results = world.pulls.flatMap(({ result }) => (typeof result === 'object' ? result : []));
    const found = [...results, ...world.commits].find((each) => each.sha === sha);
    if (found === undefined) return notFound;
    const written = world.objects[sha] as { readonly tree?: string } | undefined;
    return ok(commitBean(sha, written?.tree ?? sha, found.parents));
  }),
];
