import { missing, missingByError, ok, warn } from '../model/check.ts';
import { tokenScopes } from '../model/credentials.ts';
import { groupKey } from '../model/ids.ts';
import type { OrganizationFacts, SiteFacts } from '../model/target-facts.ts';
import type { TargetCheck } from './check-code.ts';
import { checkGroups, checkPeople, hasReadGroups } from './check-groups.ts';
import type { DoctorFacts } from './facts.ts';

/** Whose account it is at a site, and what it may do there. */
export function checkSite(site: SiteFacts, { files, target }: DoctorFacts): readonly TargetCheck[] {
  return [
    ...checkAccount(site),
    ...checkBrowse(site),
    ...checkGroups(site, files.groups),
    ...(target?.kind === 'sandbox'
      ? [ok('administration', 'It may change groups: the sandbox allows it.')]
      : checkAdministration(site)),
    ...checkPeople(site, files.protectedAccounts),
  ];
}

function checkAccount(site: SiteFacts): readonly TargetCheck[] {
  const { account, scoped } = site;
  if (account.kind === 'ok') {
    const { name, email, id } = account.value;
    const who = [name, email, id].filter(Boolean).join(', ');
    return [ok('account', `The account is ${who}. rollcall never removes it from a group.`)];
  }
  if (account.kind === 'skipped') return [];
  const { trouble } = account;
  switch (trouble.code) {
    case 'wrong-credentials':
      return scoped && hasReadGroups(site)
        ? [scopesOfMyself(account.trouble)]
        : [
            missingByError('account', trouble, [
              'reading',
              `credentials that ${site.host} accepts`,
            ]),
          ];
    case 'forbidden':
      return [missingByError('account', trouble, ['reading', `access to Jira at ${site.host}`])];
    default:
      // Nobody answered as a site does: checkAnswers reports it.
      return [];
  }
}

/** The token is taken for groups, and not for this: no plan can be made without knowing whose account it is. */
function scopesOfMyself(trouble: Parameters<typeof missingByError>[1]): TargetCheck {
  const { classic, reading } = tokenScopes;
  const headline = "The token's scopes do not allow reading its own account (/myself).";
  const hint = `It needs ${classic[0]}, or the granular ${reading.join(', ')}.`;
  return missingByError('account', { ...trouble, headline, hint }, [
    'reading',
    'scopes for /myself',
  ]);
}

/** Seldom the whole truth: what was read shows more. Tokens with scopes often get no answer. */
function checkBrowse(site: SiteFacts): readonly TargetCheck[] {
  const { permissions } = site;
  if (permissions.kind !== 'ok') return [];
  if (permissions.value.browseUsers) return [ok('browse', 'It may browse users and groups.')];
  return [
    warn(
      'browse',
      'It may not browse users and groups, as Jira says.',
      'Grant the account the global permission "Browse users and groups" of Jira, by a group that it is in.',
      hasReadGroups(site) ? undefined : ['reading', 'the permission to browse users and groups'],
    ),
  ];
}

const lack = ['writing', 'site administration'] as const;

/**
 * Whose members administer a site, and so may change groups.
 * https://support.atlassian.com/user-management/docs/default-groups-and-permissions/
 */
const siteAdmins = new Set(
  ['site-admins', 'administrators', 'system-administrators'].map(groupKey),
);

const organizationAdmins = groupKey('org-admins');

/** Whether the account may change groups. No call says so: what hints at it is read, and no write is tried. */
function checkAdministration(site: SiteFacts): readonly TargetCheck[] {
  const { account, scoped } = site;
  if (account.kind !== 'ok') return [];
  return [...(scoped ? [writingScope()] : []), checkAdminGroups(site)];
}

function checkAdminGroups({ permissions, memberOf }: SiteFacts): TargetCheck {
  const groups = memberOf.kind === 'ok' ? memberOf.value : [];
  const admins = groups.filter((name) => siteAdmins.has(groupKey(name)));
  if (admins.length > 0) {
    return ok('administration', `It is a site administrator, by ${admins.join(', ')}.`);
  }
  if (groups.some((name) => groupKey(name) === organizationAdmins)) {
    return unsure('It is in org-admins, which need not make it a site administrator any more.');
  }
  const administers = permissions.kind === 'ok' ? permissions.value.administer : undefined;
  if (administers === true) {
    return unsure('It administers Jira. It is not known whether it is a site administrator too.');
  }
  if (administers === undefined || memberOf.kind !== 'ok') {
    return unsure('It is not known whether it is a site administrator.');
  }
  return missing(
    'administration',
    "It is not an administrator: it is in none of Atlassian's administration groups, and does not administer Jira.",
    'Changing groups needs a site administrator: Atlassian would answer 403. To plan and to import, it need not be one.',
    lack,
  );
}

function unsure(what: string): TargetCheck {
  const hint =
    'Changing groups needs a site administrator. Apply finds out with its first change, and stops there when it is refused.';
  return warn('administration', what, hint, lack);
}

function writingScope(): TargetCheck {
  const scopes = `${tokenScopes.writing}, or ${tokenScopes.classic[1]}`;
  return warn(
    'scopes',
    'The scopes of the token are not known.',
    `Changing groups needs ${scopes}; planning does not.`,
    ['writing', `the scope ${scopes}`],
  );
}

/** Which directory a key reaches in an organization, and what it may do there. */
export function checkOrganization(
  organization: OrganizationFacts,
  { files }: DoctorFacts,
): readonly TargetCheck[] {
  return [
    ...checkDirectory(organization),
    ...checkGroups(organization, files.groups),
    ...checkScopes(organization),
    ...checkPeople(organization, files.protectedAccounts),
  ];
}

function checkDirectory({ directory, host }: OrganizationFacts): readonly TargetCheck[] {
  if (directory.kind === 'skipped') return [];
  if (directory.kind === 'ok') {
    const { id, name, of } = directory.value;
    const which = of === 1 ? 'the only one that the key shows' : `one of ${of}`;
    return [
      ok(
        'account',
        'The key belongs to no account, so no account is kept in groups for running rollcall.',
      ),
      ok('directory', `The directory is ${name === '' ? id : `${name} (${id})`}, ${which}.`),
    ];
  }
  const { trouble } = directory;
  switch (trouble.code) {
    case 'wrong-credentials':
    case 'forbidden':
      return [missingByError('account', trouble, ['reading', `a key that ${host} accepts`])];
    case 'no-directory':
    case 'several-directories':
    case 'unknown-directory':
      return [missingByError('directory', trouble, ['reading', 'the name of a directory'])];
    default:
      // Nobody answered as the API does: checkAnswers reports it.
      return [];
  }
}

function checkScopes({ keyHasScopes }: OrganizationFacts): readonly TargetCheck[] {
  const lack = ['writing', 'an organization API key without scopes'] as const;
  switch (keyHasScopes.kind) {
    case 'skipped':
      return [];
    case 'trouble': {
      const hint =
        'Changing memberships takes a key without scopes. Apply finds out with its first change.';
      return [warn('scopes', 'It is not known whether the key has scopes.', hint, lack)];
    }
    case 'ok':
      return keyHasScopes.value
        ? [
            missing(
              'scopes',
              'The key has scopes. It reads, and Atlassian refuses its changes (ADMIN-401-2, ADMIN-UAM-403-1).',
              'Apply needs an organization API key without scopes. For planning, this one is better.',
              lack,
            ),
          ]
        : [ok('scopes', 'The key has no scopes: it may change memberships.')];
  }
}
