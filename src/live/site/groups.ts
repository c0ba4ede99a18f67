import type { AccountId, GroupId } from '../../model/ids.ts';
import type { KnownGroup, LiveGroup } from '../../model/live.ts';
import { type BatchResult, batchesOf, requestInBatches } from '../batches.ts';
import { readAllGroups, unsoundGroup } from '../complete-listing.ts';
import { readJson } from '../connection.ts';
import { failureText } from '../failure-text.ts';
import { failure, unexpectedAnswer } from '../failure.ts';
import { type ListingPage, type Unreadable, unreadable } from '../pages.ts';
import { type GroupLookup, findGroups } from '../find-groups.ts';
import type { SiteConnection } from './connection.ts';
import { parsePageBean, parseSiteGroup } from './rows.ts';
import type { GroupRef } from '../../model/group.ts';

/** Looks up each wanted group, by id where one is given. Throws an AppError when groups can't be looked up at all. */
export async function findSiteGroups(
  site: SiteConnection,
  wanted: readonly GroupRef[],
): Promise<readonly GroupLookup<LiveGroup>[]> {
  const find = async (refs: readonly GroupRef[]) => {
    const batches = selectorsOf(refs).flatMap((selectors) =>
      batchesOf(selectors, pageSize, lengthOf),
    );
    const { found, refusal } = await requestInBatches(batches, (selectors) =>
      readBatch(site, selectors),
    );
    if (refusal !== undefined) throw failure(site.product, refusal);
    return found;
  };
  return findGroups(wanted, { find, all: () => listSiteGroups(site) });
}

/** One parameter of a query to `/group/bulk`. */
type GroupSelector = readonly [by: 'groupId' | 'groupName', value: string];

/** The most that Atlassian gives in a page. */
const pageSize = 50;

/** Ids and names apart: how Atlassian combines them is not documented. */
function selectorsOf(wanted: readonly GroupRef[]): readonly (readonly GroupSelector[])[] {
  const ids = wanted.flatMap(({ id }) => id ?? []);
  const names = wanted.flatMap(({ id, name }) => (id === undefined ? [name] : []));
  return [
    [...new Set(ids)].map((value): GroupSelector => ['groupId', value]),
    [...new Set(names)].map((value): GroupSelector => ['groupName', value]),
  ];
}

function lengthOf([by, value]: GroupSelector): number {
  return new URLSearchParams([[by, value]]).toString().length + 1;
}

async function readBatch(
  site: SiteConnection,
  selectors: readonly GroupSelector[],
): Promise<BatchResult<LiveGroup>> {
  const groups = new Map<GroupId, LiveGroup>();
  for (let startAt = 0; ;) {
    const query = new URLSearchParams(
      selectors.map(([by, value]): [string, string] => [by, value]),
    );
    query.set('startAt', String(startAt));
    query.set('maxResults', String(pageSize));
    const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/group/bulk', query });
    if (answer.kind === 'failed') return answer;
    const page = parsePageBean(answer.value);
    if (page === undefined) {
      throw unexpectedAnswer(site.product, 'The answer of /group/bulk is no page of groups.');
    }
    const before = groups.size;
    for (const group of page.values.flatMap((row) => parseSiteGroup(row) ?? [])) {
      groups.set(group.id, group);
    }
    // A page that brings nothing new is one that was read before.
    if (page.isLast || groups.size === before)
      return { kind: 'found', found: [...groups.values()] };
    startAt += page.values.length;
  }
}

/** The groups that an account is in. Undefined when Atlassian does not say. Throws an AppError for a 401. */
export async function readGroupsOf(
  site: SiteConnection,
  accountId: AccountId,
): Promise<readonly LiveGroup[] | undefined> {
  const query = new URLSearchParams({ accountId });
  const answer = await readJson(
    site,
    { method: 'GET', path: '/rest/api/3/user/groups', query },
    true,
  );
  if (answer.kind === 'failed' || !Array.isArray(answer.value)) return undefined;
  return answer.value.flatMap((row) => parseSiteGroup(row) ?? []);
}

/** Every group of the site. It does not say which of them are synced. Throws an AppError. */
export function listSiteGroups(site: SiteConnection): Promise<readonly KnownGroup[]> {
  return readAllGroups(site.product, () => readGroupPage(site, 0));
}

async function readGroupPage(
  site: SiteConnection,
  startAt: number,
): Promise<ListingPage<KnownGroup> | Unreadable> {
  const query = new URLSearchParams({
    startAt: String(startAt),
    maxResults: String(pageSize),
  });
  const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/group/bulk', query });
  if (answer.kind === 'failed') {
    const error = failure(site.product, answer.result);
    if (startAt === 0) throw error;
    return { ...unreadable(failureText(answer.result)), error };
  }
  const page = parsePageBean(answer.value);
  if (page?.total === undefined) {
    return unreadable('The answer of /group/bulk is no page with a total.');
  }
  const rows = page.values.map(parseSiteGroup).filter((group) => group !== undefined);
  if (rows.length < page.values.length) return unreadable(unsoundGroup);
  // By what came, not by what was requested.
  const next = () => readGroupPage(site, startAt + rows.length);
  const at = (row: number) => readGroupPage(site, row);
  return { kind: 'page', rows, total: page.total, at, ...(!page.isLast && { next }) };
}
