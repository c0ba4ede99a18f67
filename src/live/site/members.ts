import type { GroupReading, LiveGroup } from '../../model/live.ts';
import { readListing } from '../complete-listing.ts';
import { httpStatusOf, readJson } from '../connection.ts';
import { failureText } from '../failure-text.ts';
import { type MemberPage, type Unreadable, unreadable, unsoundRow } from '../pages.ts';
import type { SiteConnection } from './connection.ts';
import { parseAccounts, parsePageBean } from './rows.ts';

/** The most that Atlassian gives in a page, whatever is requested. */
const pageSize = 50;

/**
 * Lists one group. A failure is this group's own; throws an AppError only for what concerns the whole site. `about`: how
 * many members it is likely to have.
 */
export async function listSiteMembers(
  site: SiteConnection,
  group: LiveGroup,
  about = 0,
): Promise<GroupReading> {
  const at = (row: number) => readMemberPage(site, group, row);
  const listing = await readListing(() => at(0), { at, size: pageSize, total: about });
  return 'kind' in listing ? { ...listing, group } : { kind: 'listed', group, listing };
}

async function readMemberPage(
  site: SiteConnection,
  group: LiveGroup,
  startAt: number,
): Promise<MemberPage | Unreadable> {
  const query = new URLSearchParams({
    groupId: group.id,
    // Deactivated people are members too.
    includeInactiveUsers: 'true',
    // Without both, it has answered 500 (JRACLOUD-69614).
    startAt: String(startAt),
    maxResults: String(pageSize),
  });
  const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/group/member', query });
  if (answer.kind === 'failed') {
    // Never "nobody": a group that another call lists may be missing here, such as `atlassian-addons`.
    const noGroup =
      httpStatusOf(answer.result) === 404 ? ' It may be gone, or hidden from this account.' : '';
    return unreadable(`${failureText(answer.result)}${noGroup}`);
  }
  const page = parsePageBean(answer.value);
  if (page?.total === undefined) {
    return unreadable('The answer of /group/member is no page with a total.');
  }
  const rows = parseAccounts(page.values);
  if (rows.length < page.values.length) return unreadable(unsoundRow);
  // By what came, not by what was requested: pages are often smaller.
  const next = () => readMemberPage(site, group, startAt + rows.length);
  const at = (row: number) => readMemberPage(site, group, row);
  return { kind: 'page', rows, total: page.total, at, ...(!page.isLast && { next }) };
}
