import type { AccountId, GroupId } from '../../model/ids.ts';
import { readJson } from '../read-json.ts';
import type { SiteConnection } from './connection.ts';
import { parseGroup } from './parse-group.ts';

/** The groups that an account is in. Undefined when Atlassian does not tell. Throws an AppError for a 401. */
export async function groupsOf(
  site: SiteConnection,
  accountId: AccountId,
): Promise<ReadonlySet<GroupId> | undefined> {
  const query = new URLSearchParams({ accountId });
  const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/user/groups', query });
  if (answer.kind === 'failed' || !Array.isArray(answer.value)) return undefined;
  return new Set(answer.value.flatMap((row) => parseGroup(row)?.id ?? []));
}
