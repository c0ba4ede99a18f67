import { isRecord } from '../../contract/modern-schema.ts';
import { ok, refused, type Route } from './route.ts';

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
        const text = world.contents[commit]?.[path];
        if (text === undefined) return [alias, null];
        return [alias, { text: text.slice(0, longest), isTruncated: text.length > longest }];
      });
      return ok({ data: { repository: Object.fromEntries(texts) as object } });
    },
  },
];
