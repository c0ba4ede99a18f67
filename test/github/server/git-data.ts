import { createHash } from 'node:crypto';
import { shaped, userOf } from './documented.ts';
import { notFound, ok, page, refused, repoRoute, type Route } from './route.ts';
import type { TreeEntry, World } from './world.ts';

/** Objects of git, refs and pushes: what is written through the API, and what tests say of real commits. */
export const gitDataRoutes: readonly Route[] = [
  repoRoute('GET', '/activity', (asked) => {
    const { world, query } = asked;
    const ref = query.get('ref');
    const wanted = world.pushes.filter((push) => ref === null || push.ref === ref);
    return page(
      asked,
      wanted.toReversed().map(({ ref: name, before, after, actor, at }, index) =>
        shaped('activity', {
          id: index + 1,
          ...{ ref: name, before, after, timestamp: at, activity_type: 'push' },
          actor: userOf(actor),
        }),
      ),
    );
  }),
  repoRoute('GET', '/git/trees/{tree_sha}', ({ world, params, query }) => {
    const sha = params['tree_sha'] ?? '';
    const of = world.branches[sha] ?? sha;
    const tree = world.trees[of] ?? writtenTree(world, of);
    if (tree === undefined) return notFound;
    const entries = tree
      .filter(({ path }) => query.has('recursive') || !path.includes('/'))
      .map(({ path, type, sha: id }) => ({
        ...{ path, type, sha: id, url: 'https://github.example/' },
        mode: type === 'tree' ? '040000' : '100644',
      }));
    return ok(shaped('git-tree', { sha, truncated: false, tree: entries }));
  }),
  repoRoute('GET', '/git/ref/{path}', ({ world, params }) => {
    const name = (params['path'] ?? '').replace(/^heads\//u, '');
    const sha = world.branches[name];
    return sha === undefined ? notFound : ok(refBean(name, sha));
  }),
  repoRoute('POST', '/git/blobs', ({ world, body }) => {
    const content = String(body['content']);
    const text =
      body['encoding'] === 'base64' ? Buffer.from(content, 'base64').toString() : content;
    return ok(shaped('short-blob', { sha: keep(world, 'blob', text) }), 201);
  }),
  repoRoute('POST', '/git/trees', (asked) => {
    const { world, body } = asked;
    const before = filesOf(world, body['base_tree']);
    const entries = (body['tree'] ?? []) as readonly {
      readonly path: string;
      readonly sha?: string | null;
      readonly content?: string;
    }[];
    const files = new Map(Object.entries(before));
    for (const { path, sha, content } of entries) {
      if (sha === null) files.delete(path);
      else files.set(path, content ?? String(world.objects[sha ?? '']));
    }
    const sha = keep(world, 'tree', Object.fromEntries(files));
    return ok(shaped('git-tree', { sha, truncated: false, tree: [] }), 201);
  }),
  repoRoute('POST', '/git/commits', ({ world, body }) => {
    const parents = (body['parents'] ?? []) as readonly string[];
    const tree = String(body['tree']);
    const sha = keep(world, 'commit', { tree, parents, message: body['message'] });
    world.commits.push({ sha, parents });
    world.contents[sha] = filesOf(world, tree);
    return ok(commitBean(sha, tree, parents), 201);
  }),
  repoRoute('POST', '/git/refs', ({ world, body }) => {
    const name = String(body['ref']).replace(/^refs\/heads\//u, '');
    if (name in world.branches) return refused(422, 'Reference already exists');
    return setBranch(world, name, String(body['sha']), 201);
  }),
  repoRoute('PATCH', '/git/refs/{path}', ({ world, params, body }) => {
    const name = (params['path'] ?? '').replace(/^heads\//u, '');
    const sha = String(body['sha']);
    const parents = world.commits.find((each) => each.sha === sha)?.parents ?? [];
    const now = world.branches[name];
    if (now === undefined) return refused(422, 'Reference does not exist');
    if (body['force'] !== true && now !== sha && !parents.includes(now)) {
      return refused(422, 'Update is not a fast forward');
    }
    return setBranch(world, name, sha, 200);
  }),
];

/** Of what was written through the API. */
function writtenTree(world: World, sha: string): readonly TreeEntry[] | undefined {
  if (world.objects[sha] === undefined) return undefined;
  return Object.entries(filesOf(world, sha)).map(([path, text]) => ({
    ...{ path, type: 'blob' as const },
    sha: keep(world, 'blob', text),
  }));
}

export function commitBean(sha: string, tree: string, parents: readonly string[]): object {
  const links = { url: 'https://github.example/', html_url: 'https://github.example/' };
  return shaped('git-commit', {
    sha,
    tree: { sha: tree, url: links.url },
    parents: parents.map((parent) => ({ sha: parent, ...links })),
  });
}

function setBranch(world: World, name: string, sha: string, status: number) {
  world.branches[name] = sha;
  world.contents[name] = world.contents[sha] ?? {};
  return ok(refBean(name, sha), status);
}

function refBean(name: string, sha: string): object {
  const url = 'https://github.example/';
  return shaped('git-ref', {
    ref: `refs/heads/${name}`,
    url,
    object: { type: 'commit', sha, url },
  });
}

/** Keeps an object under what it hashes to, as git does. */
function keep(world: World, kind: string, object: unknown): string {
  const sha = createHash('sha1')
    .update(JSON.stringify([kind, object]))
    .digest('hex');
  world.objects[sha] = object;
  return sha;
}

/** The files of a tree, or of a commit's. */
function filesOf(world: World, sha: unknown): Record<string, string> {
  const object = world.objects[typeof sha === 'string' ? sha : ''];
  if (typeof object !== 'object' || object === null) return {};
  if ('tree' in object && 'parents' in object) return filesOf(world, object.tree);
  return { ...(object as Record<string, string>) };
}
