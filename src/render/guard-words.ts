import type { GuardName } from '../model/guard-name.ts';

/** Why each guard holds something back, as a clause. */
export const guardWords: Readonly<Record<GuardName, string>> = {
  'contradicted-account': 'accounts.yaml and Atlassian disagree about the account',
  'unresolved-except': 'an email under except leads to no account',
  'unresolved-identity': 'an email that flows into the group leads to no account',
  'pending-identity': 'someone whose account is awaited may be this account',
  'unread-group': 'the same person is to be in a group that could not be read',
  'removals-per-group': 'more would leave than the limit of the group allows',
  'never-empty': 'nobody would be left in the group',
  'removals-total': 'there are more removals at once than the total allows',
};
