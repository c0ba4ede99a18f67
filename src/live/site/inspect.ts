import type { Result } from '../../model/app-error.ts';
import { settleAll } from '../../model/concurrency.ts';
import { given } from '../../model/objects.ts';
import type { Account, LiveGroup } from '../../model/live.ts';
import type { PersonLookup, SiteFacts, WantedPerson } from '../../model/target-facts.ts';
import { requireJson } from '../connection.ts';
import { SeenAccounts } from '../emails.ts';
import { unexpectedAnswer } from '../failure.ts';
import {
  type InspectRequest,
  groupFacts,
  inspectFirst,
  mapResult,
  resultOf,
  skipped,
  thenResult,
} from '../inspect.ts';
import type { GroupLookup } from '../find-groups.ts';
import type { SiteConnection } from './connection.ts';
import { findSiteGroups } from './groups.ts';
import { lookUpSiteIds, readSelf, searchEmail } from './people.ts';
import { readPermissions } from './permissions.ts';
import { parsePageBean, parseSiteGroup } from './rows.ts';
import type { GroupRef } from '../../model/group.ts';

/**
 * Reads what a site shows without changing anything: about five requests, and some for the people. What makes no
 * sense after an earlier answer is skipped.
 */
export async function inspectSite(
  site: SiteConnection,
  scoped: boolean,
  request: InspectRequest,
): Promise<SiteFacts> {
  const account = await resultOf(() => readSelf(site));
  const known = { kind: 'site', host: site.product.host, scoped, account } as const;
  if (isDeadEnd(account, scoped)) {
    const rest = { permissions: skipped, memberOf: skipped, groups: skipped, members: skipped };
    return { ...known, ...rest, people: skipped };
  }
  const found = resultOf(() => findGroupsToInspect(site, request.groups));
  const [permissions, memberOf, groups, members, people] = await Promise.all([
    // Strangers are answered too: it says nothing about a token that was not taken.
    thenResult(account, () => readPermissions(site)),
    thenResult(account, (self) => readOwnGroups(site, self)),
    found.then((results) => mapResult(results, (value) => groupFacts(request.groups, value))),
    found.then((results) => inspectFirst(results, (group) => countMembers(site, group))),
    resultOf(() =>
      findPeople(site, request.people, account.kind === 'ok' ? account.value : undefined),
    ),
  ]);
  return { ...known, permissions, memberOf, groups, members, people };
}

/**
 * Where nobody answers as a site does, nothing else would be answered. A token with scopes that is not taken for
 * /myself may be taken for another call.
 */
function isDeadEnd(account: Result<Account>, scoped: boolean): boolean {
  if (account.kind !== 'trouble') return false;
  const { code } = account.trouble;
  return code !== 'forbidden' && !(code === 'wrong-credentials' && scoped);
}

/** The names of the groups that an account is in. Throws an AppError. */
async function readOwnGroups(
  site: SiteConnection,
  { id: accountId }: Account,
): Promise<readonly string[]> {
  const query = new URLSearchParams({ accountId });
  const json = await requireJson(site, { method: 'GET', path: '/rest/api/3/user/groups', query });
  if (!Array.isArray(json)) {
    throw unexpectedAnswer(site.product, 'The answer of /user/groups is no list of groups.');
  }
  return json.flatMap((row) => parseSiteGroup(row)?.name ?? []);
}

/** The wanted groups; where none is, the first ones of the site. Throws an AppError. */
async function findGroupsToInspect(
  site: SiteConnection,
  wanted: readonly GroupRef[],
): Promise<readonly GroupLookup<LiveGroup>[]> {
  if (wanted.length > 0) return findSiteGroups(site, wanted);
  const query = new URLSearchParams(firstRows(50));
  const json = await requireJson(site, { method: 'GET', path: '/rest/api/3/group/bulk', query });
  const page = parsePageBean(json);
  if (page === undefined) {
    throw unexpectedAnswer(site.product, 'The answer of /group/bulk is no page of groups.');
  }
  return page.values
    .flatMap((row) => parseSiteGroup(row) ?? [])
    .map((group) => ({ kind: 'found', group }));
}

/** One page, from its first row: without both, Jira has answered 500 (JRACLOUD-69614). */
const firstRows = (most: number) => ({ startAt: '0', maxResults: String(most) });

/** How many members a group has, by the smallest page of them that there is. Throws an AppError. */
async function countMembers(
  site: SiteConnection,
  { id: groupId, name }: LiveGroup,
): Promise<{ readonly group: string; readonly count?: number }> {
  const query = new URLSearchParams({ groupId, includeInactiveUsers: 'true', ...firstRows(1) });
  const json = await requireJson(site, { method: 'GET', path: '/rest/api/3/group/member', query });
  const page = parsePageBean(json);
  if (page === undefined) {
    throw unexpectedAnswer(site.product, 'The answer of /group/member is no page of members.');
  }
  return given({ group: name, count: page.total });
}

/** Which accounts exist, by few requests. Throws an AppError for what concerns the whole site. */
async function findPeople(
  site: SiteConnection,
  wanted: readonly WantedPerson[],
  self: Account | undefined,
): Promise<readonly PersonLookup[]> {
  const seen = new SeenAccounts(self === undefined ? [] : [self]);
  const ids = wanted.flatMap(({ user }) => (user.kind === 'id' ? [user.id] : []));
  const emails = wanted.flatMap(({ user }) => (user.kind === 'email' ? [user.email] : []));
  const unseen = [...new Set(emails)].filter((email) => seen.whoShows(email).people.length === 0);
  const searches = unseen.slice(0, mostSearches).map(async (email) => {
    const answered = await searchEmail(site, email, seen);
    return answered ? [email] : [];
  });
  const [{ accounts, missing }, searched] = await Promise.all([
    lookUpSiteIds(
      site,
      ids.filter((id) => !seen.accounts.has(id)),
    ),
    settleAll(searches),
  ]);
  seen.add(accounts);
  const ruledOut = new Set<string>([...missing, ...searched.flat()]);
  return wanted.map(({ named, user }) => {
    const key = user.kind === 'id' ? user.id : user.email;
    const shown =
      user.kind === 'id'
        ? seen.accounts.has(user.id)
        : seen.whoShows(user.email).people.length === 1;
    return { named, found: shown ? 'found' : ruledOut.has(key) ? 'not-found' : 'not-known' };
  });
}

/** Each takes a request of its own. The others stay unknown here: planning reads everyone instead. */
const mostSearches = 5;
