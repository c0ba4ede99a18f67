import type { Guard } from './guard.ts';

/** Changes of accounts that accounts.yaml and Atlassian disagree about wait, adds too: they may concern someone else. */
export const contradictedAccount: Guard = (groups, { contradicted }) =>
  groups.flatMap((group) => {
    const changes = group.changes.filter(({ account }) => contradicted.has(account.id));
    if (changes.length === 0) return [];
    return [
      {
        changes,
        finding: {
          code: 'contradicted-account',
          severity: 'error',
          message: `${group.group.name}: ${changes.length} withheld, because accounts.yaml and Atlassian disagree about ${changes.map(({ account }) => account.id).join(', ')}.`,
          ...group.declared.membersPlace,
          hint: 'Settle the line in accounts.yaml as its own finding says.',
        },
      },
    ];
  });
