import { compareText } from '../model/change.ts';
import { type Membership, type PersonAndGroup, personName } from './words.ts';

let collator: Intl.Collator | undefined;

/**
 * As people look names up: accents and case count for little, numbers by their size. English has the order that Unicode
 * gives to all, so output is the same everywhere. It is made when it is needed: that takes longer than to sort.
 */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b) || compareText(a, b);
}

/** For people: groups by name, and in each the people by name. */
export function byNames(a: Membership, b: Membership): number {
  return compareGroups(a.group, b.group) || compareText(a.action, b.action) || comparePeople(a, b);
}

/** The people by name, and for each the groups. */
export function byPersonFirst(a: Membership, b: Membership): number {
  return comparePeople(a, b) || byNames(a, b);
}

/** What is due first, first. */
export function byDay<M extends Membership & { readonly on: string }>(a: M, b: M): number {
  return compareText(a.on, b.on) || byNames(a, b);
}

/** By name, then by id, since two groups may share a name. */
export function compareGroups(a: Membership['group'], b: Membership['group']): number {
  return a.id === b.id ? 0 : compareNames(a.name, b.name) || compareText(a.id, b.id);
}

function comparePeople(a: PersonAndGroup, b: PersonAndGroup): number {
  if (a.account.id === b.account.id) return 0;
  return compareNames(personName(a), personName(b)) || compareText(a.account.id, b.account.id);
}
