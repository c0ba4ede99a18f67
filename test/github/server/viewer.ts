import { ok, refused, type Route } from './route.ts';

/** GraphQL, as far as it is used: who the token speaks for, installations of apps included. */
export const viewerRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/graphql',
    answer: ({ body, login }) =>
      String(body['query']).replaceAll(/\s+/gu, '') === '{viewer{login}}'
        ? ok({ data: { viewer: { login } } })
        : refused(400, 'Not a query that this server knows.'),
  },
];
