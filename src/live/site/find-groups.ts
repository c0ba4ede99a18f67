import type { GroupId } from '../../model/ids.ts';
import type { LiveGroup } from '../../model/live.ts';
import { askInBatches, type Asked } from '../ask-together.ts';
import { batchesOf } from '../batches.ts';
import { chooseGroups, type FoundGroup } from '../choose-group.ts';
import { failure, unexpectedAnswer } from '../failure.ts';
import { readJson } from '../read-json.ts';
import type { WantedGroup } from '../reader.ts';
import type { SiteConnection } from './connection.ts';
import { parsePageBean } from './page-bean.ts';
import { parseGroup } from './parse-group.ts';

/** Looks up each wanted group, by id where one is given. Throws an AppError when groups can't be looked up at all. */
export async function findGroups(
  site: SiteConnection,
  wanted: readonly WantedGroup[],
): Promise<readonly FoundGroup<LiveGroup>[]> {
  const batches = pickersOf(wanted).flatMap((pickers) => batchesOf(pickers, pageSize, lengthOf));
  const { found, refusal } = await askInBatches(batches, (pickers) => readPages(site, pickers));
  if (refusal !== undefined) throw failure(site.product, refusal);
  return chooseGroups(wanted, found);
}

/** One parameter of a query to `/group/bulk`. */
type Picker = readonly [by: 'groupId' | 'groupName', value: string];

const pageSize = 50;

/** Ids and names apart: how Atlassian combines them is not documented. */
function pickersOf(wanted: readonly WantedGroup[]): readonly (readonly Picker[])[] {
  const ids = wanted.flatMap(({ id }) => id ?? []);
  const names = wanted.flatMap(({ id, name }) => (id === undefined ? [name] : []));
  return [
    [...new Set(ids)].map((value): Picker => ['groupId', value]),
    [...new Set(names)].map((value): Picker => ['groupName', value]),
  ];
}

function lengthOf([by, value]: Picker): number {
  return new URLSearchParams([[by, value]]).toString().length + 1;
}

async function readPages(
  site: SiteConnection,
  pickers: readonly Picker[],
): Promise<Asked<LiveGroup>> {
  const groups = new Map<GroupId, LiveGroup>();
  for (let startAt = 0; ;) {
    const query = new URLSearchParams(pickers.map(([by, value]): [string, string] => [by, value]));
    query.set('startAt', String(startAt));
    query.set('maxResults', String(pageSize));
    const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/group/bulk', query });
    if (answer.kind === 'failed') return answer;
    const page = parsePageBean(answer.value);
    if (page === undefined) {
      throw unexpectedAnswer(site.product, 'The answer of /group/bulk is no page of groups.');
    }
    const before = groups.size;
    for (const group of page.values.flatMap((row) => parseGroup(row) ?? [])) {
      groups.set(group.id, group);
    }
    // A page that brings nothing new is one that was read before.
    if (page.isLast || groups.size === before)
      return { kind: 'found', found: [...groups.values()] };
    startAt += page.values.length;
  }
}
