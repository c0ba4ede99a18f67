import { shaped, userOf } from './documented.ts';
import { type Asked, page, repoRoute, type Route } from './route.ts';
import type { Environment } from './world.ts';

export const environmentRoutes: readonly Route[] = [
  repoRoute('GET', '/environments', (asked) => {
    const all = Object.entries(asked.world.environments).map(environmentBean);
    return page(asked, all, (environments) => ({ total_count: all.length, environments }));
  }),
  repoRoute('GET', '/environments/{environment_name}/deployment-branch-policies', (asked) => {
    const { branches = [] } = asked.world.environments[nameIn(asked)] ?? {};
    const names = typeof branches === 'string' ? [] : branches;
    return page(asked, names, (some) => ({
      total_count: names.length,
      branch_policies: some.map((name) =>
        shaped('deployment-branch-policy', { name, type: 'branch' }),
      ),
    }));
  }),
  repoRoute('GET', '/environments/{environment_name}/secrets', (asked) =>
    secretsPage(asked, asked.world.environments[nameIn(asked)]?.secrets ?? []),
  ),
  repoRoute('GET', '/actions/secrets', (asked) => secretsPage(asked, asked.world.settings.secrets)),
];

function nameIn({ params }: Asked): string {
  return params['environment_name'] ?? '';
}

function secretsPage(asked: Asked, names: readonly string[]) {
  return page(asked, names, (some) => ({
    total_count: names.length,
    secrets: some.map((name) => shaped('actions-secret', { name })),
  }));
}

function environmentBean([name, environment]: [string, Environment]): object {
  const { reviewers, branches, selfReview = false } = environment;
  const people = reviewers.map((login) => ({ type: 'User', reviewer: userOf(login) }));
  const rule = {
    ...{ id: 1, node_id: 'rule', type: 'required_reviewers' },
    prevent_self_review: !selfReview,
    reviewers: people,
  };
  return shaped('environment', {
    name,
    protection_rules: people.length === 0 ? [] : [rule],
    deployment_branch_policy:
      branches === undefined
        ? null
        : {
            protected_branches: branches === 'protected',
            custom_branch_policies: branches !== 'protected',
          },
  });
}
