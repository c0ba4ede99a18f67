import { personOf } from './beginning.ts';
import type { Chance } from './chance.ts';
import type { Group, Organization, Person, Write } from './organization.ts';
import { requestText } from './words.ts';

type Touch = Pick<Write, 'action' | 'group' | 'account'>;

/** Somebody else adds or removes a member. Gives what it was, in words; `onTouch` is called before it happens. */
export async function meddle(
  organization: Organization,
  chance: Chance,
  onTouch: (touch: Touch) => void = () => undefined,
): Promise<string> {
  // Now and then they take back what was just done.
  const done = organization.writes.findLast(({ changed }) => changed);
  const isReversal = done !== undefined && chance.bool(0.4);
  const group = isReversal ? done.group : chance.pick(organization.groups.keys());
  const account = isReversal ? done.account : chance.pick(organization.people.keys());
  const action = organization.members(group).has(account) ? 'remove' : 'add';
  const touch = { action, group, account } as const;
  onTouch(touch);
  const changed = await organization.changeByOthers(action, group, account);
  return `somebody else: ${requestText(touch, organization)}${changed ? '' : ', in vain'}`;
}

/** Somebody's account changes, or appears. */
export async function changePeople(organization: Organization, chance: Chance): Promise<string> {
  const { people } = organization;
  const person = chance.pick([...people.values()].filter(({ type }) => type === 'atlassian'));
  const next: Person = chance.pick([
    { ...person, active: !person.active },
    { ...person, suspended: !person.suspended },
    { ...person, visible: !person.visible },
    personOf(`new${chance.between(1, 3)}`),
  ]);
  people.set(next.id, next);
  await organization.refresh();
  return `now: ${JSON.stringify(next)}`;
}

/** A group comes under an identity provider, hides its members, or gets another name. */
export async function changeGroups(organization: Organization, chance: Chance): Promise<string> {
  const { groups } = organization;
  const group = chance.pick(groups.values());
  const next: Group = chance.pick([
    { ...group, synced: !group.synced },
    { ...group, unlistable: !group.unlistable },
    { ...group, name: group.name.toUpperCase() },
  ]);
  groups.set(group.id, next);
  await organization.refresh();
  return `now: ${JSON.stringify(next)}`;
}
