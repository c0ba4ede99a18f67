import { shaped, userOf } from './documented.ts';
import { notFound, ok, refused, repoRoute, type Route } from './route.ts';

export const repositoryRoutes: readonly Route[] = [
  repoRoute('GET', '', ({ world }) =>
    ok(
      shaped('full-repository', {
        name: world.repo,
        full_name: `${world.owner}/${world.repo}`,
        owner: userOf(world.owner),
        private: world.private,
        visibility: world.private ? 'private' : 'public',
        default_branch: world.defaultBranch,
        has_issues: world.settings.issues ?? true,
        permissions: { admin: world.settings.admin, push: true, pull: true },
      }),
    ),
  ),
  repoRoute('GET', '/contents/{path}', ({ world, params, query, accept }) => {
    const path = decodeURIComponent(params['path'] ?? '');
    const text = world.contents[query.get('ref') ?? world.defaultBranch]?.[path];
    if (text === undefined) return notFound;
    if (accept.includes('.raw')) {
      const type = 'application/vnd.github.raw; charset=utf-8';
      return { status: 200, raw: Buffer.from(text), headers: { 'content-type': type } };
    }
    const content = Buffer.from(text).toString('base64');
    return ok(
      shaped('content-file', {
        type: 'file',
        encoding: 'base64',
        size: Buffer.byteLength(text),
        name: path.split('/').at(-1),
        path,
        content,
      }),
    );
  }),
  repoRoute('GET', '/collaborators/{username}/permission', ({ world, params }) => {
    const login = params['username'] ?? '';
    const permission = world.permissions[login] ?? 'none';
    return ok({ permission, role_name: permission, user: null });
  }),
  {
    method: 'GET',
    path: '/user',
    // An installation of an app, such as GITHUB_TOKEN's, is no user.
    answer: ({ login }) =>
      login.endsWith('[bot]')
        ? refused(403, 'Resource not accessible by integration')
        : ok(shaped('public-user', { login })),
  },
];
