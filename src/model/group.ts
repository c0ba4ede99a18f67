import { type GroupId, type GroupKey, groupKey } from './ids.ts';
import type { LiveGroup } from './live.ts';

/** What a group goes by in its file: its id when it has one, else its name. */
export interface GroupRef {
  readonly name: string;
  readonly id?: GroupId;
}

/** Finds which of many files mean a live group. */
export class GroupRefs {
  readonly #ids: ReadonlySet<GroupId>;
  readonly #names: ReadonlySet<GroupKey>;

  constructor(refs: readonly GroupRef[]) {
    this.#ids = new Set(refs.flatMap(({ id }) => id ?? []));
    this.#names = new Set(
      refs.flatMap(({ id, name }) => (id === undefined ? [groupKey(name)] : [])),
    );
  }

  mean({ id, name }: LiveGroup): boolean {
    return this.#ids.has(id) || this.#names.has(groupKey(name));
  }
}

/**
 * Groups that Atlassian keeps for its own administration.
 * https://support.atlassian.com/user-management/docs/default-groups-and-permissions/
 */
const systemGroups = new Set(
  [
    'site-admins',
    'org-admins',
    'system-administrators',
    'administrators',
    'jira-administrators',
    'atlassian-addons',
    'atlassian-addons-admin',
  ].map(groupKey),
);

export function isSystemGroup(name: string): boolean {
  return systemGroups.has(groupKey(name));
}
