import { settleAll } from '../../model/concurrency.ts';
import { type GroupId, groupKey } from '../../model/ids.ts';
import type { LiveGroup } from '../../model/live.ts';
import { isRecord } from '../../model/objects.ts';
import type { SiteConnection } from './connection.ts';
import { parseSiteGroup } from './rows.ts';

/** Which groups are synced from an identity provider, as far as the site tells: groups that it says nothing of are left out. */
export type Management = (groups: readonly LiveGroup[]) => Promise<ReadonlyMap<GroupId, boolean>>;

/**
 * Asks who manages groups. `/groups/picker` alone says so (`managedBy`), to whoever may browse groups: for a few groups
 * by name, for more of them once for all. That it does not answer is no fault.
 */
export function readManagement(site: SiteConnection): Management {
  let all: Promise<Picked> | undefined;
  const named = new Map<string, Promise<Picked>>();
  const pickOnce = (name: string) => {
    const picked = named.get(name) ?? pick(site, name);
    named.set(name, picked);
    return picked;
  };
  return async (groups) => {
    const many = groups.length > mostByName;
    const picked = many ? await (all ??= pick(site)) : nothing;
    if (picked.isWhole) return picked.synced;
    const others = groups.filter(({ id }) => !picked.synced.has(id));
    if (many && (picked.synced.size === 0 || others.length > mostLeft)) return picked.synced;
    const more = await settleAll(others.map(({ name }) => pickOnce(name)));
    return new Map([picked, ...more].flatMap(({ synced }) => [...synced]));
  };
}

/** So few groups are asked for by their names. */
const mostByName = 2;

/** Where the list ends too early: so many more requests are worth it. */
const mostLeft = 50;

interface Picked {
  readonly synced: ReadonlyMap<GroupId, boolean>;
  /** No group is left out of the answer. */
  readonly isWhole: boolean;
}

const nothing: Picked = { synced: new Map(), isWhole: false };

/** Groups whose name holds the text, or all. It is sent as it is: what is refused here, others are not. */
async function pick(site: SiteConnection, text?: string): Promise<Picked> {
  const query = new URLSearchParams({ maxResults: '10000' });
  if (text !== undefined) query.set('query', text);
  const path = '/rest/api/3/groups/picker';
  const result = await site.send({ method: 'GET', path, query });
  if (result.kind !== 'answer' || result.status !== 200 || result.body.kind !== 'json') {
    return nothing;
  }
  const { value } = result.body;
  if (!isRecord(value) || !Array.isArray(value['groups'])) return nothing;
  const rows: readonly unknown[] = value['groups'];
  const wanted = text === undefined ? undefined : groupKey(text);
  const synced = rows.flatMap((row): [GroupId, boolean][] => {
    const group = parseSiteGroup(row);
    const managedBy = isRecord(row) ? row['managedBy'] : undefined;
    if (group === undefined || typeof managedBy !== 'string') return [];
    if (wanted !== undefined && groupKey(group.name) !== wanted) return [];
    return [[group.id, managedBy.toUpperCase() === 'EXTERNAL']];
  });
  return {
    synced: new Map(synced),
    isWhole: synced.length > 0 && value['total'] === synced.length,
  };
}
