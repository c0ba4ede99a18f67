import { compareText } from '../model/change.ts';
import { count } from '../model/count.ts';
import type { Licence } from '../model/live.ts';

/** Someone, as a change tells: an account, or the email of one that has yet to appear. */
export interface Named {
  readonly account: { readonly id: string; readonly email?: string; readonly name?: string };
}

/** A change, or what reads like one. */
export interface Membership extends Named {
  readonly action: 'add' | 'remove';
  readonly group: { readonly id: string; readonly name: string };
}

/** "3 join, 9 leave, in 7 groups", the line that everything else explains. */
export function headline(changes: readonly Membership[]): string {
  const joins = changes.filter(({ action }) => action === 'add').length;
  const groups = new Set(changes.map(({ group }) => group.id)).size;
  const number = (each: number) => each.toLocaleString('en-US');
  return `${number(joins)} join, ${number(changes.length - joins)} leave, in ${count(groups, 'group')}`;
}

/** What an add to the group can cost: "Jira licence, 33 of 3,000 seats free". */
export function licenceText({ product, seats }: Licence): string {
  if (seats === undefined) return `${product} licence`;
  const free = Math.max(0, seats.limit - seats.used);
  return `${product} licence, ${free.toLocaleString('en-US')} of ${count(seats.limit, 'seat')} free`;
}

/** What tells one account from another: its email where it shows one, else its id. */
export function handle({ account }: Named): string {
  return account.email ?? account.id;
}

/** What people call the account. */
export function personName({ account }: Named): string {
  return account.name ?? account.email ?? account.id;
}

/** For people: groups by name, and in each the people by name. Text is compared in code units, so no locale changes it. */
export function byNames(a: Membership, b: Membership): number {
  return (
    compareText(a.group.name.toLowerCase(), b.group.name.toLowerCase()) ||
    compareText(a.group.id, b.group.id) ||
    compareText(a.action, b.action) ||
    byPerson(a, b)
  );
}

/** The people by name, and for each the groups. */
export function byPersonFirst(a: Membership, b: Membership): number {
  return byPerson(a, b) || byNames(a, b);
}

/** What is due first, first. */
export function byDay<M extends Membership & { readonly on: string }>(a: M, b: M): number {
  return compareText(a.on, b.on) || byNames(a, b);
}

function byPerson(a: Named, b: Named): number {
  return (
    compareText(personName(a).toLowerCase(), personName(b).toLowerCase()) ||
    compareText(a.account.id, b.account.id)
  );
}
