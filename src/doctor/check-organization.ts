import type { OrganizationFacts } from '../model/target-facts.ts';
import { missing, ok, type TargetCheck, troubled, warn } from './check-code.ts';
import { checkGroups, checkPeople } from './check-groups.ts';
import type { Facts } from './facts.ts';

/** Which directory a key reaches in an organization, and what it may do there. */
export function checkOrganization(
  organization: OrganizationFacts,
  { files }: Facts,
): readonly TargetCheck[] {
  return [
    ...checkDirectory(organization),
    ...checkGroups(organization),
    ...checkScopes(organization),
    ...checkPeople(organization, files.protectedAccounts),
  ];
}

function checkDirectory({ directory, host }: OrganizationFacts): readonly TargetCheck[] {
  if (directory.kind === 'unasked') return [];
  if (directory.kind === 'told') {
    const { id, name, of } = directory.value;
    const which = of === 1 ? 'the only one that the key shows' : `one of ${of}`;
    return [
      ok('account', 'The key belongs to no account: nobody is kept in groups for running it.'),
      ok('directory', `The directory is ${name === '' ? id : `${name} (${id})`}, ${which}.`),
    ];
  }
  const { trouble } = directory;
  switch (trouble.code) {
    case 'wrong-credentials':
    case 'forbidden':
      return [troubled('account', trouble, ['reading', `a key that ${host} accepts`])];
    case 'no-directory':
    case 'several-directories':
    case 'unknown-directory':
      return [troubled('directory', trouble, ['reading', 'the name of a directory'])];
    default:
      // Nobody answered as the API does: told as that.
      return [];
  }
}

function checkScopes({ keyHasScopes }: OrganizationFacts): readonly TargetCheck[] {
  const lack = ['writing', 'an organization API key without scopes'] as const;
  switch (keyHasScopes.kind) {
    case 'unasked':
      return [];
    case 'trouble': {
      const hint =
        'Changing memberships takes a key without scopes. Apply finds out with its first change.';
      return [warn('scopes', 'Whether the key has scopes, nothing tells.', hint, lack)];
    }
    case 'told':
      return keyHasScopes.value
        ? [
            missing(
              'scopes',
              'The key has scopes. It reads, and Atlassian refuses its changes (ADMIN-401-2, ADMIN-UAM-403-1).',
              'Apply needs an organization API key without scopes. To plan, this one is the better one.',
              lack,
            ),
          ]
        : [ok('scopes', 'The key has no scopes: it may change memberships.')];
  }
}
