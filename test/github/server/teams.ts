import { userOf } from './documented.ts';
import { notFound, page, type Route } from './route.ts';

export const teamRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/orgs/{org}/teams/{team_slug}/members',
    answer: (asked) => {
      const { org = '', team_slug: slug = '' } = asked.params;
      const members = asked.world.teams[`${org}/${slug}`];
      return members === undefined ? notFound : page(asked, members.map(userOf));
    },
  },
];
