import type { Scripted, Seen } from './scripted-server.ts';

/** The Organizations API's JSON for one person: active and visible unless given otherwise. */
export function orgUser(number: number, differences: Readonly<Record<string, unknown>> = {}) {
  return {
    accountId: `712020:${number}`,
    accountType: 'atlassian',
    status: 'active',
    accountStatus: 'active',
    membershipStatus: 'active',
    name: `User ${number}`,
    email: `user-${number}@example.com`,
    ...differences,
  };
}

export function orgUsers(count: number) {
  return Array.from({ length: count }, (_, index) => orgUser(index + 1));
}

/** Its JSON for one group, with the number of its members. */
export function orgGroup(
  id: string,
  name: string,
  users?: number,
  differences: Readonly<Record<string, unknown>> = {},
) {
  return {
    id,
    name,
    externalSynced: false,
    managedBy: 'admins',
    managementAccess: { deletable: true, modifiable: true, readable: true },
    ...(users !== undefined && { counts: { users } }),
    ...differences,
  };
}

/** A page of a list: where it goes on, the cursor says, and nothing else. */
export function cursorPage(items: readonly unknown[], seen: Seen, cap = 100): Scripted {
  const from = Number(cursorOf(seen) ?? 0);
  const next = from + cap < items.length ? String(from + cap) : null;
  return { json: { data: items.slice(from, from + cap), links: { next } } };
}

export function cursorOf(seen: Seen): string | undefined {
  const { cursor } = jsonOf(seen);
  return seen.query.get('cursor') ?? (typeof cursor === 'string' ? cursor : undefined);
}

/** The JSON that came with a request; nothing where none came. */
export function jsonOf({ body }: Seen): Readonly<Record<string, unknown>> {
  return body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
}

/** The strings of a list that a request asks for, by body or by query. */
export function askedFor(seen: Seen, name: string): readonly string[] {
  const inBody = jsonOf(seen)[name];
  return Array.isArray(inBody) ? inBody.map(String) : seen.query.getAll(name);
}
