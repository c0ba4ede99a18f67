import type { GuardName } from '../model/finding-codes.ts';
import type { Licence } from '../model/live.ts';
import type { Plan } from '../model/plan.ts';
import { count, numberText } from '../model/text.ts';

/** "2026-11-23 09:00 UTC": when a plan was made. */
export function momentText(moment: string): string {
  return moment.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/u, '$1 $2 UTC');
}

/** Why each guard withholds something, as a clause. */
export const guardWords: Readonly<Record<GuardName, string>> = {
  'contradicted-account': 'accounts.yaml and Atlassian disagree about the account',
  'unresolved-except': 'an email under except has no account',
  'unresolved-identity': 'an email that the group includes has no account',
  'pending-identity': 'this may be the account of somebody who is pending',
  'unread-group': 'the same person is to be in a group that could not be read',
  'removals-per-group': 'over the limit of the group',
  'never-empty': 'nobody would be left in the group',
  'removals-total': 'over the total limit',
};

/** Which groups were read: nothing is known of the others. */
export function groupsReadText({ scope, groups }: Plan): string {
  if (scope === 'all' || scope.length > 0) return `${count(groups.length, 'group')} read`;
  return 'no group had to be read';
}

/** Someone in a change: an account, or the email of one that has yet to appear. */
export interface PersonAndGroup {
  readonly account: { readonly id: string; readonly email?: string; readonly name?: string };
}

/** A change, or what reads like one. */
export interface Membership extends PersonAndGroup {
  readonly action: 'add' | 'remove';
  readonly group: { readonly id: string; readonly name: string };
}

/** What an add to the group can cost: "Jira licence, 33 of 3,000 seats free". */
export function licenceText({ product, seats }: Licence): string {
  if (seats === undefined) return `${product} licence`;
  const free = Math.max(0, seats.limit - seats.used);
  return `${product} licence, ${numberText(free)} of ${count(seats.limit, 'seat')} free`;
}

/** What distinguishes one account from another: its email where it shows one, else its id. */
export function handle({ account }: PersonAndGroup): string {
  return account.email ?? account.id;
}

/** What people call the account. */
export function personName({ account }: PersonAndGroup): string {
  return account.name ?? account.email ?? account.id;
}

/** On GitHub: what becomes of changes that merged files dated. Ends without a full stop. `code` marks what is to be written. */
export function dueAdvice(code: (text: string) => string): string {
  return `The hourly run applies what an approved plan announced. For the rest, add a consent with ${code('drift:')} and the groups to ${code('consents.yaml')}`;
}
