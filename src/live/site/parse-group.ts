import { parseGroupId } from '../../model/ids.ts';
import type { LiveGroup } from '../../model/live.ts';
import { isRecord } from '../json.ts';

/** One group of Jira's JSON (`GroupDetails`, `GroupName`). Undefined when it has no id. */
export function parseGroup(row: unknown): LiveGroup | undefined {
  if (!isRecord(row)) return undefined;
  const { groupId, name } = row;
  const id = typeof groupId === 'string' ? parseGroupId(groupId) : undefined;
  return id !== undefined && typeof name === 'string' ? { id, name } : undefined;
}
