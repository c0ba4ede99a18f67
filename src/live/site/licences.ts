import { type GroupId, groupKey } from '../../model/ids.ts';
import { given, isRecord } from '../../model/objects.ts';
import type { Licence, LiveGroup } from '../../model/live.ts';
import { readJson } from '../connection.ts';
import type { SiteConnection } from './connection.ts';
import { parseSiteGroup } from './rows.ts';

/**
 * Which of the groups let their members use a product. Empty when the account may not know: only administrators of
 * Jira see it. Throws an AppError for a 401.
 */
export async function readSiteLicences(
  site: SiteConnection,
  groups: readonly LiveGroup[],
): Promise<ReadonlyMap<GroupId, readonly Licence[]>> {
  const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/applicationrole' }, true);
  if (answer.kind === 'failed' || !Array.isArray(answer.value)) return new Map();
  const roles = answer.value.filter(isRecord);
  return new Map(
    groups.flatMap((group) => {
      const granted = roles.filter((role) => grants(role, group)).flatMap(licenceOf);
      return granted.length === 0 ? [] : [[group.id, granted]];
    }),
  );
}

type Role = Readonly<Record<string, unknown>>;

function grants({ groupDetails, groups }: Role, { id, name }: LiveGroup): boolean {
  if (Array.isArray(groupDetails))
    return groupDetails.some((row) => parseSiteGroup(row)?.id === id);
  return (
    Array.isArray(groups) &&
    groups.some((other) => typeof other === 'string' && groupKey(other) === groupKey(name))
  );
}

function licenceOf(role: Role): readonly Licence[] {
  const product = role['name'] ?? role['key'];
  if (typeof product !== 'string') return [];
  const seats = seatsOf(role);
  return [given({ product, seats })];
}

function seatsOf(role: Role): Licence['seats'] {
  const { hasUnlimitedSeats, numberOfSeats: limit, remainingSeats, userCount } = role;
  if (hasUnlimitedSeats === true || !isCount(limit)) return undefined;
  if (isCount(userCount)) return { used: userCount, limit };
  return isCount(remainingSeats) ? { used: limit - remainingSeats, limit } : undefined;
}

/** Where there is no limit, Atlassian may write -1. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
