import type { SiteFacts } from '../model/target-facts.ts';
import { tokenScopes } from '../model/credentials.ts';
import { ok, type TargetCheck, troubled, warn } from './check-code.ts';
import { checkAdministration } from './check-administration.ts';
import { checkGroups, checkPeople, hasReadGroups } from './check-groups.ts';
import type { Facts } from './facts.ts';

/** Whose account it is at a site, and what it may do there. */
export function checkSite(site: SiteFacts, { files, target }: Facts): readonly TargetCheck[] {
  return [
    ...checkAccount(site),
    ...checkBrowse(site),
    ...checkGroups(site),
    ...(target?.kind === 'sandbox'
      ? [ok('administration', 'It may change groups: the sandbox lets it.')]
      : checkAdministration(site)),
    ...checkPeople(site, files.protectedAccounts),
  ];
}

function checkAccount(site: SiteFacts): readonly TargetCheck[] {
  const { account, scoped } = site;
  if (account.kind === 'told') {
    const { name, email, id } = account.value;
    const who = [name, email, id].filter(Boolean).join(', ');
    return [ok('account', `The account is ${who}. rollcall never removes it from a group.`)];
  }
  if (account.kind === 'unasked') return [];
  const { trouble } = account;
  switch (trouble.code) {
    case 'wrong-credentials':
      return scoped && hasReadGroups(site)
        ? [scopesOfMyself(account.trouble)]
        : [troubled('account', trouble, ['reading', `credentials that ${site.host} accepts`])];
    case 'forbidden':
      return [troubled('account', trouble, ['reading', `access to Jira at ${site.host}`])];
    default:
      // Nobody answered as a site does: told as that.
      return [];
  }
}

/** The token is taken for groups, and not for this: no plan can be made without knowing whose account it is. */
function scopesOfMyself(trouble: Parameters<typeof troubled>[1]): TargetCheck {
  const { classic, reading } = tokenScopes;
  const headline = "The token's scopes do not cover who it belongs to (/myself).";
  const hint = `It needs ${classic[0]}, or the granular ${reading.join(', ')}.`;
  return troubled('account', { ...trouble, headline, hint }, ['reading', 'scopes for /myself']);
}

/** Seldom the whole truth: what was read tells more. Tokens with scopes are often not told. */
function checkBrowse(site: SiteFacts): readonly TargetCheck[] {
  const { permissions } = site;
  if (permissions.kind !== 'told') return [];
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
