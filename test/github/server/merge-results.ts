import { shaped } from './documented.ts';
import { notFound, ok, repoRoute, type Route } from './route.ts';

export const mergeResultRoutes: readonly Route[] = [
  repoRoute('GET', '/git/commits/{commit_sha}', ({ world, params }) => {
    const sha = params['commit_sha'] ?? '';
    const results = world.pulls.flatMap(({ result }) => (typeof result === 'object' ? result : []));
    const found = results.find((result) => result.sha === sha);
    if (found === undefined) return notFound;
    const parents = found.parents.map((parent) => ({
      sha: parent,
      url: 'https://github.example/',
      html_url: 'https://github.example/',
    }));
    return ok(shaped('git-commit', { sha, parents }));
  }),
];
