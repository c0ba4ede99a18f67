import { parseGroupId } from '../../model/ids.ts';
import { given, isRecord } from '../../model/objects.ts';
import type { Account, AccountStatus, LiveGroup } from '../../model/live.ts';
import { boundedName } from '../../model/text.ts';
import { accountOf } from '../account-of.ts';

/** One page as the Organizations API writes it. */
export interface JsonPage {
  readonly rows: readonly unknown[];
  /** Absent on the last page. */
  readonly cursor?: string;
}

/** Undefined when the JSON is no page, or does not say how to go on. */
export function parsePage(json: unknown): JsonPage | undefined {
  if (!isRecord(json) || !Array.isArray(json['data'])) return undefined;
  const rows: readonly unknown[] = json['data'];
  const next = isRecord(json['links']) ? json['links']['next'] : undefined;
  if (next === undefined || next === null || next === '') return { rows };
  const cursor = typeof next === 'string' ? cursorIn(next) : undefined;
  return cursor === undefined ? undefined : { rows, cursor };
}

/** `links.next` is a cursor, or an address that holds one. The address itself is never called: it may lead anywhere. */
function cursorIn(next: string): string | undefined {
  if (!/^(?:https?:\/\/|\/|\?)/u.test(next)) return next;
  const base = 'https://api.atlassian.com';
  if (!URL.canParse(next, base)) return undefined;
  return new URL(next, base).searchParams.get('cursor') ?? undefined;
}

export interface OrganizationGroup extends LiveGroup {
  /** Its members come from an identity provider. */
  readonly synced: boolean;
  /** How many members Atlassian counts. Absent when it does not say. */
  readonly count?: number;
}

/** One group of the Organizations API's JSON. Undefined when it has no id. */
export function parseOrganizationGroup(row: unknown): OrganizationGroup | undefined {
  if (!isRecord(row)) return undefined;
  const { id: text, name, counts } = row;
  const id = typeof text === 'string' ? parseGroupId(text) : undefined;
  if (id === undefined || typeof name !== 'string') return undefined;
  const count = isRecord(counts) ? counts['users'] : undefined;
  return given({
    id,
    name: boundedName(name),
    synced: isSynced(row),
    count: typeof count === 'number' ? count : undefined,
  });
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

/** One person of the Organizations API's JSON. Undefined for a record that nothing may be built on. */
export function parseOrganizationUser(row: unknown): Account | undefined {
  if (!isRecord(row)) return undefined;
  const { accountId, accountType, name, nickname, email } = row;
  return accountOf({
    id: accountId,
    type: accountType,
    status: statusOf([row['status'], row['accountStatus'], row['membershipStatus']]),
    name: name ?? nickname,
    email,
  });
}

/** What each word means in whichever of the three fields, the one that weighs most first. */
const meanings: readonly (readonly [AccountStatus, readonly string[]])[] = [
  ['deactivated', ['deactivated', 'inactive', 'closed', 'for_deletion']],
  ['suspended', ['suspended']],
  ['not-in-directory', ['not_invited', 'no_membership']],
];

/** `status` is made of the other two, and each may be missing. */
function statusOf(said: readonly unknown[]): AccountStatus | undefined {
  const words = said.filter((word) => typeof word === 'string');
  if (words.length === 0) return undefined;
  const found = meanings.find(([, some]) => some.some((word) => words.includes(word)));
  // A word that Atlassian adds one day keeps nobody out: an add of theirs is Atlassian's to refuse.
  return found?.[0] ?? 'active';
}
