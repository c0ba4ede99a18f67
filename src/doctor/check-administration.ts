import { tokenScopes } from '../model/credentials.ts';
import { groupKey } from '../model/ids.ts';
import type { SiteFacts } from '../model/target-facts.ts';
import { missing, ok, type TargetCheck, warn } from './check-code.ts';

/**
 * Whose members administer a site, and so may change groups.
 * https://support.atlassian.com/user-management/docs/default-groups-and-permissions/
 */
const siteAdmins = new Set(
  ['site-admins', 'administrators', 'system-administrators'].map(groupKey),
);
const organizationAdmins = groupKey('org-admins');

const lack = ['writing', 'site administration'] as const;

/** Whether the account may change groups. No call tells that; what tells something is asked, and nothing is tried. */
export function checkAdministration(site: SiteFacts): readonly TargetCheck[] {
  const { account, scoped } = site;
  if (account.kind !== 'told') return [];
  return [...(scoped ? [writingScope()] : []), checkGroups(site)];
}

function checkGroups({ permissions, memberOf }: SiteFacts): TargetCheck {
  const groups = memberOf.kind === 'told' ? memberOf.value : [];
  const admins = groups.filter((name) => siteAdmins.has(groupKey(name)));
  if (admins.length > 0) {
    return ok('administration', `It is a site administrator, by ${admins.join(', ')}.`);
  }
  if (groups.some((name) => groupKey(name) === organizationAdmins)) {
    return unsure('It is in org-admins, which need not make it a site administrator any more.');
  }
  const administers = permissions.kind === 'told' ? permissions.value.administer : undefined;
  if (administers === true) {
    return unsure('It administers Jira. Whether it is a site administrator too, nothing tells.');
  }
  if (administers === undefined || memberOf.kind !== 'told') {
    return unsure('Whether it is a site administrator, nothing tells.');
  }
  return missing(
    'administration',
    "It is no administrator: it is in none of Atlassian's groups for them, and does not administer Jira.",
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
    'Which scopes the token has, nothing tells.',
    `Changing groups needs ${scopes}; planning does not.`,
    ['writing', `the scope ${scopes}`],
  );
}
