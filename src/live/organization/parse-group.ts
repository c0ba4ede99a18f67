import { parseGroupId } from '../../model/ids.ts';
import type { LiveGroup } from '../../model/live.ts';
import { isRecord } from '../json.ts';

export interface OrganizationGroup extends LiveGroup {
  /** Its members come from an identity provider. */
  readonly synced: boolean;
  /** How many members Atlassian counts. Absent when it does not say. */
  readonly count?: number;
}

/** One group of the Organizations API's JSON. Undefined when it has no id. */
export function parseGroup(row: unknown): OrganizationGroup | undefined {
  if (!isRecord(row)) return undefined;
  const { id: text, name, counts } = row;
  const id = typeof text === 'string' ? parseGroupId(text) : undefined;
  if (id === undefined || typeof name !== 'string') return undefined;
  const count = isRecord(counts) ? counts['users'] : undefined;
  return { id, name, synced: isSynced(row), ...(typeof count === 'number' && { count }) };
}

/** How the three combine on real groups is not documented: any of them makes a group not ours to write. */
function isSynced({
  externalSynced,
  managedBy,
  managementAccess,
}: Readonly<Record<string, unknown>>) {
  return (
    externalSynced === true ||
    managedBy === 'external' ||
    (isRecord(managementAccess) && managementAccess['modifiable'] === false)
  );
}
