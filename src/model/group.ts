import { type GroupId, type GroupKey, groupKey } from './ids.ts';
import type { LiveGroup } from './live.ts';
import { groupBy } from './objects.ts';

/** What a file calls its group: by an id, with the name as a label, or by its name alone. */
export interface GroupRef {
  readonly name: string;
  readonly id?: GroupId;
}

/** What is known of how a group is called: an export, or a file with faults, may not say all. */
type Called = Partial<Record<keyof GroupRef, string>>;

/** Equal for two files that certainly mean one group. */
export function refKey(ref: GroupRef): string {
  return ref.id === undefined ? `name ${groupKey(ref.name)}` : `id ${ref.id}`;
}

/** Whether a person who types the text means the group: by its id, or by its name in any case. */
export function answersTo(group: Called, text: string): boolean {
  return group.id === text || keyOf(group) === groupKey(text);
}

/**
 * Which file speaks for which live group: a file with an id for that group alone, whatever its name; one without for
 * every group of its name, in any case. Where an id and a name both lead to some, those by id come first.
 */
export class GroupIndex<Group extends Called> {
  readonly #byId: ReadonlyMap<string | undefined, readonly Group[]>;
  readonly #byName: ReadonlyMap<GroupKey | undefined, readonly Group[]>;

  constructor(groups: Iterable<Group>) {
    const all = [...groups];
    this.#byId = groupBy(all, ({ id }) => id);
    this.#byName = groupBy(all, keyOf);
  }

  /** Of files: those that speak for the live group. */
  of(live: LiveGroup): readonly Group[] {
    const sameName = this.#byName.get(groupKey(live.name)) ?? [];
    return [...(this.#byId.get(live.id) ?? []), ...sameName.filter(({ id }) => id === undefined)];
  }

  /** Of live groups: those that the file speaks for. Several when it names none by id, and they share its name. */
  meantBy({ id, name }: Called): readonly Group[] {
    if (id !== undefined) return this.#byId.get(id) ?? [];
    return (name === undefined ? undefined : this.#byName.get(groupKey(name))) ?? [];
  }

  /** Those that answer to the text. */
  named(text: string): readonly Group[] {
    const sameName = this.#byName.get(groupKey(text)) ?? [];
    return [...(this.#byId.get(text) ?? []), ...sameName.filter(({ id }) => id !== text)];
  }
}

/**
 * Whether a label, or a domain, fits one of the patterns: `*` stands for any letters, everything else for itself, in any
 * case.
 */
export function patternMatcher(patterns: readonly string[]): (name: GroupKey) => boolean {
  const fits = patterns.map((pattern) => {
    const key = groupKey(pattern);
    if (!pattern.includes('*')) return (name: GroupKey) => name === key;
    const parts = key.split('*');
    return (name: GroupKey) => fitsParts(name, parts);
  });
  return (name) => fits.some((fit) => fit(name));
}

/** Each part after the one before, the first at the start and the last at the end: no pattern can make this slow. */
function fitsParts(name: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

function keyOf({ name }: Called): GroupKey | undefined {
  return name === undefined ? undefined : groupKey(name);
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
