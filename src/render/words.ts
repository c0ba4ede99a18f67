import { type Change, compareText } from '../model/change.ts';
import type { Licence } from '../model/live.ts';
import type { UpcomingChange } from '../model/plan.ts';

/** "1 group", "7 groups", "2,964 people". */
export function count(number: number, noun: string): string {
  const plural = noun === 'person' ? 'people' : `${noun}s`;
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;
}

/** "3 join, 9 leave, in 7 groups", the line that everything else explains. */
export function headline(changes: readonly Change[]): string {
  const joins = changes.filter(({ action }) => action === 'add').length;
  const leaves = changes.length - joins;
  const groups = new Set(changes.map(({ group }) => group.id)).size;
  return `${joins} join, ${leaves} leave, in ${count(groups, 'group')}`;
}

/** Why a change is wanted, in a few words: the line that says so, and the reason it gives. */
export function why({ action, because }: Change): string {
  const line = because.line === undefined ? '' : `line ${because.line}`;
  const rule = {
    declared: line,
    from: action === 'add' ? `${line}, by date` : `${line}, begins later`,
    pending: `${line}, the account has appeared`,
    undeclared: 'no line names them',
    absent: `${line}, absent`,
    until: `${line}, by date`,
    leaver: `${line}, leaver`,
  }[because.kind];
  return because.text === undefined ? rule : `${rule}: ${because.text}`;
}

/** What an add to the group can cost: "Jira licence, 33 of 3,000 seats free". */
export function licenceText({ product, seats }: Licence): string {
  if (seats === undefined) return `${product} licence`;
  const free = Math.max(0, seats.limit - seats.used);
  return `${product} licence, ${free.toLocaleString('en-US')} of ${count(seats.limit, 'seat')} free`;
}

/** What tells one account from another: its email where it shows one, else its id. */
export function handle({ account }: Pick<Change, 'account'>): string {
  return account.email ?? account.id;
}

/** What people call the account. */
export function personName({ account }: Pick<Change, 'account'>): string {
  return account.name ?? account.email ?? account.id;
}

/** For people: groups by name, and in each the people by name. Text is compared in code units, so no locale changes it. */
export function byNames(a: Change, b: Change): number {
  return (
    compareText(a.group.name.toLowerCase(), b.group.name.toLowerCase()) ||
    compareText(a.group.id, b.group.id) ||
    compareText(a.action, b.action) ||
    compareText(personName(a).toLowerCase(), personName(b).toLowerCase()) ||
    compareText(a.account.id, b.account.id)
  );
}

/** What is due first, first. */
export function byDay(a: UpcomingChange, b: UpcomingChange): number {
  return compareText(a.on, b.on) || byNames(a, b);
}
