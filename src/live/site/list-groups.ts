import type { KnownGroup } from '../../model/live.ts';
import { readAllGroups, unsoundGroup } from '../complete-groups.ts';
import { failure } from '../failure.ts';
import type { ListingPage, Unreadable } from '../listing-page.ts';
import { readJson } from '../read-json.ts';
import { unreadable } from '../unreadable.ts';
import type { SiteConnection } from './connection.ts';
import { parsePageBean } from './page-bean.ts';
import { parseGroup } from './parse-group.ts';

/** The most that Atlassian gives in a page. */
const pageSize = 50;

/** Every group of the site. Which of them are synced it does not tell. Throws an AppError. */
export function listGroups(site: SiteConnection): Promise<readonly KnownGroup[]> {
  return readAllGroups(site.product, () => readPage(site, 0));
}

async function readPage(
  site: SiteConnection,
  startAt: number,
): Promise<ListingPage<KnownGroup> | Unreadable> {
  const query = new URLSearchParams({ startAt: String(startAt), maxResults: String(pageSize) });
  const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/group/bulk', query });
  if (answer.kind === 'failed') throw failure(site.product, answer.result);
  const page = parsePageBean(answer.value);
  if (page?.total === undefined) {
    return unreadable('The answer of /group/bulk is no page with a total.');
  }
  const rows = page.values.map(parseGroup).filter((group) => group !== undefined);
  if (rows.length < page.values.length) return unreadable(unsoundGroup);
  // By what came, not by what was asked for.
  const next = () => readPage(site, startAt + rows.length);
  const at = (row: number) => readPage(site, row);
  return { kind: 'page', rows, total: page.total, at, ...(!page.isLast && { next }) };
}
