import { compareText } from '../../model/change.ts';
import { groupKey } from '../../model/ids.ts';
import type { History, MembershipEvent } from './membership-event.ts';

/** Whom or what a history is asked about, and its events, from the newest to the oldest. */
export interface Subject {
  readonly kind: 'group' | 'person';
  /** As it is called in the newest of its events. */
  readonly title: string;
  readonly events: readonly MembershipEvent[];
}

/**
 * The group of that name or id; else the person of that email, account id, or name where nobody else has it. Under any name
 * and email that they ever had. Undefined for one that the history does not know.
 */
export function findSubject({ events }: History, text: string): Subject | undefined {
  const newest = events.toReversed();
  return groupOf(newest, text) ?? personOf(newest, text);
}

/** All that can be asked about, for whoever mistyped it. */
export function subjectsIn({ events }: History): readonly string[] {
  const names = events.flatMap(({ group, account }) => [
    group.name,
    ...[account.email, account.id, account.name].filter((each) => each !== undefined),
  ]);
  return [...new Set(names)].sort(compareText);
}

function groupOf(newest: readonly MembershipEvent[], text: string): Subject | undefined {
  const key = groupKey(text);
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const { group } of newest) {
    if (group.id !== text && groupKey(group.name) !== key) continue;
    if (group.id === undefined) names.add(groupKey(group.name));
    else ids.add(group.id);
  }
  const found = newest.filter(({ group: { id, name } }) =>
    id === undefined ? names.has(groupKey(name)) : ids.has(id),
  );
  const [first] = found;
  return first && { kind: 'group', title: first.group.name, events: found };
}

function personOf(newest: readonly MembershipEvent[], text: string): Subject | undefined {
  const email = text.normalize('NFC').toLowerCase();
  const byKey = named(newest, ({ account }) => account.id === text || account.email === email);
  const byName = named(newest, ({ account }) => account.name?.toLowerCase() === email);
  const found = byKey.length > 0 ? byKey : oneOnly(byName);
  const [first] = found;
  if (first === undefined) return undefined;
  const { id, email: address } = first.account;
  const name = found.find(({ account }) => account.name !== undefined)?.account.name;
  return {
    kind: 'person',
    title: [name, address ?? id].filter((each) => each !== undefined).join('  '),
    events: found,
  };
}

/** All events of whoever the given ones are about: under another email too. */
function named(
  newest: readonly MembershipEvent[],
  isMeant: (event: MembershipEvent) => boolean,
): readonly MembershipEvent[] {
  const ids = new Set<string>();
  const emails = new Set<string>();
  for (const { account } of newest.filter(isMeant)) {
    if (account.id !== undefined) ids.add(account.id);
    else if (account.email !== undefined) emails.add(account.email);
  }
  return newest.filter(({ account: { id, email } }) =>
    id === undefined ? emails.has(email ?? '') : ids.has(id),
  );
}

function oneOnly(events: readonly MembershipEvent[]): readonly MembershipEvent[] {
  const people = new Set(events.map(({ account }) => account.id ?? account.email));
  return people.size === 1 ? events : [];
}
