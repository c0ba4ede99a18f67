import { createHash } from 'node:crypto';
import { isRecord } from '../../contract/modern-schema.ts';
import { ok, refused, type Route } from './route.ts';
import type { World } from './world.ts';

/** Of a commit whose files no test lists, every folder is another. */
function idOf(world: World, commit: string, path: string): object | null {
  const entries = world.trees[commit];
  if (entries === undefined) return { oid: sha1(`${commit}:${path}`) };
  if (path === '') return { oid: sha1(JSON.stringify(entries)) };
  const entry = entries.find((each) => each.path === path);
  return entry === undefined ? null : { oid: entry.sha };
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** A longer text is cut off. */
const longest = 512_000;

/** GraphQL, as far as it is used: who the token speaks for, installations of apps included; and many files at once. */
export const graphqlRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/graphql',
    answer: ({ body, login, world }) => {
      const query = String(body['query']).replaceAll(/\s+/gu, '');
      if (query === '{viewer{login}}') return ok({ data: { viewer: { login } } });
      const variables = isRecord(body['variables']) ? body['variables'] : {};
      const asked = [...query.matchAll(/(\w+):object\(expression:\$(\w+)\)/gu)];
      if (asked.length === 0) return refused(400, 'Not a query that this server knows.');
      const texts = asked.map(([, alias = '', name = '']) => {
        const [commit = '', path = ''] = String(variables[name]).split(':');
        if (query.includes('{oid}')) return [alias, idOf(world, commit, path)];
        const text = world.contents[commit]?.[path];
        if (text === undefined) return [alias, null];
        return [alias, { text: text.slice(0, longest), isTruncated: text.length > longest }];
      });
      return ok({ data: { repository: Object.fromEntries(texts) as object } });
    },
  },
];
