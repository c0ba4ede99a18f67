import { groupBy } from '../../model/group-by.ts';
import { groupKey, parseGroupId, type GroupId } from '../../model/ids.ts';
import type { LiveGroup } from '../../model/live.ts';
import type { HttpResult } from '../http/client.ts';
import { isRecord } from '../json.ts';
import type { WantedGroup } from '../reader.ts';
import { settleAll } from '../settle-all.ts';
import type { SiteConnection } from './connection.ts';
import { getJson, statusOf } from './get-json.ts';
import { pickerBatches, queryOf, type GroupPicker } from './group-pickers.ts';
import { parsePageBean } from './page-bean.ts';
import { siteError, unexpectedAnswer } from './site-error.ts';

export type FoundGroup =
  | { readonly kind: 'found'; readonly group: LiveGroup }
  | { readonly kind: 'not-found' }
  /** Several groups answer to the name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly LiveGroup[] };

/** Looks up each wanted group, by id where one is given. Throws an AppError when groups can't be looked up at all. */
export async function findGroups(
  site: SiteConnection,
  wanted: readonly WantedGroup[],
): Promise<readonly FoundGroup[]> {
  const found = await settleAll(pickerBatches(wanted).map((batch) => readBatch(site, batch)));
  // Answers may hold more groups than were asked for: what counts is the comparison here.
  const byId = new Map(found.flat().map((group) => [group.id, group]));
  const byKey = groupBy(byId.values(), ({ name }) => groupKey(name));
  return wanted.map(({ name, id }) => {
    if (id === undefined) return onlyOne(byKey.get(groupKey(name)) ?? []);
    const group = byId.get(id);
    return onlyOne(group === undefined ? [] : [group]);
  });
}

function onlyOne(candidates: readonly LiveGroup[]): FoundGroup {
  const [group, second] = candidates;
  if (group === undefined) return { kind: 'not-found' };
  return second === undefined ? { kind: 'found', group } : { kind: 'ambiguous', candidates };
}

/** Statuses that one of several names or ids may be to blame for. */
const blamesOne: ReadonlySet<number | undefined> = new Set([400, 404, 414]);

async function readBatch(
  site: SiteConnection,
  pickers: readonly GroupPicker[],
): Promise<readonly LiveGroup[]> {
  const result = await readPages(site, pickers);
  if (!('kind' in result)) return result;
  if (!blamesOne.has(statusOf(result))) throw siteError(site.origin, result);
  if (pickers.length === 1) return [];
  // One bad name stops one group: the others are asked for without it.
  const middle = Math.ceil(pickers.length / 2);
  const halves = [pickers.slice(0, middle), pickers.slice(middle)];
  return (await settleAll(halves.map((half) => readBatch(site, half)))).flat();
}

async function readPages(
  site: SiteConnection,
  pickers: readonly GroupPicker[],
): Promise<readonly LiveGroup[] | HttpResult> {
  const groups = new Map<GroupId, LiveGroup>();
  for (let startAt = 0; ;) {
    const query = queryOf(pickers);
    query.set('startAt', String(startAt));
    query.set('maxResults', '50');
    const answer = await getJson(site, '/rest/api/3/group/bulk', query);
    if (answer.kind === 'failed') return answer.result;
    const page = parsePageBean(answer.value);
    if (page === undefined)
      throw unexpectedAnswer(site.origin, 'The answer of /group/bulk is no page of groups.');
    const before = groups.size;
    for (const group of page.values.flatMap((row) => parseGroup(row) ?? [])) {
      groups.set(group.id, group);
    }
    // A page that brings nothing new is one that was read before.
    if (page.isLast || groups.size === before) return [...groups.values()];
    startAt += page.values.length;
  }
}

function parseGroup(row: unknown): LiveGroup | undefined {
  if (!isRecord(row)) return undefined;
  const { groupId, name } = row;
  const id = typeof groupId === 'string' ? parseGroupId(groupId) : undefined;
  return id !== undefined && typeof name === 'string' ? { id, name } : undefined;
}
