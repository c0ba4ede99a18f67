import { type Because, type Through, compareText } from '../model/change.ts';
import type { GuardName } from '../model/finding-codes.ts';
import { addDays, formatInstant, parseInstant } from '../model/instant.ts';
import type { Licence } from '../model/live.ts';
import type { Plan } from '../model/plan.ts';
import { count, numberText } from '../model/text.ts';

const midnight = /T00:00:00Z$/u;

/** A moment as people write it: a day where it is the first moment of one. */
export function dayText(moment: string): string {
  return moment.replace(midnight, '');
}

/** The end of a membership as files write it: `until: 2026-12-31` holds up to the first moment of 2027. */
export function untilText(moment: string): string {
  const instant = parseInstant(moment);
  if (instant === undefined || !midnight.test(moment)) return moment;
  return dayText(formatInstant(addDays(instant, -1)));
}

/** Why each guard holds something back, as a clause. */
export const guardWords: Readonly<Record<GuardName, string>> = {
  'contradicted-account': 'accounts.yaml and Atlassian disagree about the account',
  'unresolved-except': 'an email under except leads to no account',
  'unresolved-identity': 'an email that flows into the group leads to no account',
  'pending-identity': 'someone whose account is awaited may be this account',
  'unread-group': 'the same person is to be in a group that could not be read',
  'removals-per-group': 'more would leave than the limit of the group allows',
  'never-empty': 'nobody would be left in the group',
  'removals-total': 'there are more removals at once than the total allows',
};

/** Why a change is wanted: "line 5: moved, OPS-9". `home` is the group's own file, whose name goes without saying. */
export function becauseText({ because }: { readonly because: Because }, home?: string): string {
  const { file, line, text } = because;
  const places =
    because.kind === 'undeclared' || line === undefined
      ? []
      : [[lineText(file, line, home), throughText(because.through ?? [], home)].join('')];
  const facts = [...places, ...ruleWords(because)].join(', ');
  return text === undefined ? facts : `${facts}: ${text}`;
}

/** The rule, where it is more than a line that names someone. */
export function ruleWords({ kind, on }: Because): readonly string[] {
  switch (kind) {
    case 'declared':
      return [];
    case 'from':
      return [on === undefined ? 'by date' : `from ${dayText(on)}`];
    case 'until':
      return [on === undefined ? 'by date' : `until ${untilText(on)}`];
    case 'pending':
      return ['the account has appeared'];
    case 'undeclared':
      return ['no line names them'];
    case 'absent':
      return ['absent'];
    case 'leaver':
      return [on === undefined ? 'leaver' : `leaver on ${dayText(on)}`];
  }
}

/** " through set oslo-team (line 9)": which lines bring in the line that names someone. */
function throughText(through: readonly Through[], home?: string): string {
  if (through.length === 0) return '';
  const steps = through.map(
    ({ kind, name, file, line }) => `${kind} ${name} (${lineText(file, line, home)})`,
  );
  return ` through ${steps.join(', ')}`;
}

function lineText(file: string | undefined, line: number, home?: string): string {
  return file === undefined || file === home ? `line ${line}` : `${file}:${line}`;
}

/** Which groups were read: the others are as they are, and nothing is said about them. */
export function groupsReadText({ scope, groups }: Plan): string {
  if (scope === 'all') return `${count(groups.length, 'group')} read`;
  if (scope.length === 0) return 'no group had to be read';
  return scope.length === 1
    ? 'only the group that it concerns was read'
    : `only the ${count(scope.length, 'group')} that it concerns were read`;
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

/** "3 join, 9 leave, in 7 groups", the line that everything else explains. */
export function headline(changes: readonly Membership[]): string {
  const joins = changes.filter(({ action }) => action === 'add').length;
  const groups = new Set(changes.map(({ group }) => group.id)).size;
  const number = (each: number) => numberText(each);
  return `${number(joins)} join, ${number(changes.length - joins)} leave, in ${count(groups, 'group')}`;
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

function byPerson(a: PersonAndGroup, b: PersonAndGroup): number {
  return (
    compareText(personName(a).toLowerCase(), personName(b).toLowerCase()) ||
    compareText(a.account.id, b.account.id)
  );
}
