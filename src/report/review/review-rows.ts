import { dayText, untilText } from '../../model/instant.ts';
import type { Through } from '../../model/change.ts';
import {
  type Directory,
  type DirectoryGroup,
  type DirectoryMember,
  type DirectoryPerson,
  personKey,
} from '../../desired/directory.ts';
import { type Account, type Identities, type Live, isPerson } from '../../model/live.ts';
import { given } from '../../model/objects.ts';
import { compareNames } from '../../render/order.ts';
import type { Basis, ReviewRow } from './review-row.ts';

interface GroupName {
  readonly id?: string;
  readonly name: string;
}

interface PersonName {
  readonly id?: string;
  readonly email?: string;
}

/** Since when somebody is in a group, and who said so. */
interface Added {
  /** RFC 3339. */
  readonly at: string;
  readonly by?: string;
  readonly approvedBy: readonly string[];
  readonly pull?: number;
}

export interface ReviewSources {
  /** What the files say. */
  readonly directory: Directory;
  /** What Atlassian reports. */
  readonly live: Live;
  readonly identities: Identities;
  /** Accounts that are never removed. */
  readonly isProtected: (account: Account) => boolean;
  /** How somebody came into a group, where that is known. */
  readonly addedTo?: ((group: GroupName, person: PersonName) => Added | undefined) | undefined;
  /** When somebody was last seen, as an export has it. */
  readonly lastSeen?: ((person: PersonName) => string | undefined) | undefined;
  /** By the files' own comments, for people whom nothing else names. */
  readonly nameOf: (member: DirectoryMember) => string;
}

/** Every membership that somebody must answer for, by group: whom the files let in, and who else is in. */
export function reviewRows(sources: ReviewSources): readonly ReviewRow[] {
  const leaving = new Map(sources.directory.people.map((each) => [personKey(each), each.leaves]));
  return sources.directory.groups.flatMap((group) => {
    const reading = sources.live.groups.get(group.file);
    if (reading?.kind !== 'listed') return [];
    const present = new Map(reading.listing.members.map((each) => [each.id as string, each]));
    const declared = group.members.map((member) => {
      const account = accountOf(member, sources);
      const isIn = account !== undefined && present.delete(account.id);
      return declaredRow(
        group,
        member,
        { account, isIn, leaves: leaving.get(personKey(member)) },
        sources,
      );
    });
    const others = [...present.values()].map((account) => otherRow(group, account, sources));
    return [...declared, ...others].sort(byPerson);
  });
}

function byPerson(a: ReviewRow, b: ReviewRow): number {
  return (
    compareNames(a.person, b.person) ||
    compareNames(a.email ?? a.accountId ?? '', b.email ?? b.accountId ?? '')
  );
}

/** The account of a line: with nothing but an id where it was not read. */
function accountOf(
  { id, email }: DirectoryMember,
  { identities }: ReviewSources,
): (Partial<Account> & { readonly id: string }) | undefined {
  const found = email === undefined ? undefined : identities.byEmail.get(email);
  const meant = id ?? (found?.kind === 'resolved' ? found.id : undefined);
  return meant === undefined ? undefined : (identities.accounts.get(meant) ?? { id: meant });
}

interface Standing {
  readonly account: ReturnType<typeof accountOf>;
  readonly isIn: boolean;
  readonly leaves: DirectoryPerson['leaves'];
}

function declaredRow(
  group: DirectoryGroup,
  member: DirectoryMember,
  { account, isIn, leaves }: Standing,
  sources: ReviewSources,
): ReviewRow {
  const { until, because } = member;
  const email = member.email ?? account?.email;
  const accountId = account?.id;
  return {
    ...about(group, { id: accountId, email }, sources),
    person: account?.name ?? (sources.nameOf(member) || personKey(member)),
    ...given({ because, until: until === undefined ? undefined : untilText(until) }),
    through: throughText(member.through),
    status: statusText(member, account, isIn, leaves),
    basis: 'declared',
  };
}

function otherRow(group: DirectoryGroup, account: Account, sources: ReviewSources): ReviewRow {
  const isOurs = isPerson(account) && !sources.isProtected(account);
  const basis: Basis = group.mode === 'additive' ? 'undeclared' : isOurs ? 'drift' : 'left-alone';
  return {
    ...about(group, account, sources),
    person: account.name,
    through: '',
    status: `${kindText(account)}, not in the files`,
    basis,
  };
}

function about(
  { name, id: groupId, owners }: DirectoryGroup,
  { id, email }: { readonly id?: string | undefined; readonly email?: string | undefined },
  { addedTo, lastSeen }: ReviewSources,
) {
  const account = given({ id, email });
  const added = addedTo?.(given({ id: groupId, name }), account);
  return {
    group: name,
    owners,
    ...given({
      email,
      accountId: id,
      since: added?.at.slice(0, 10),
      addedBy: added === undefined ? undefined : addedByText(added),
      lastSeen: lastSeen?.(account),
    }),
  };
}

/** "steve, approved by @dorice (#12)". */
function addedByText({ by, approvedBy, pull }: Added): string | undefined {
  const parts = [
    ...(by === undefined ? [] : [by]),
    ...(approvedBy.length === 0 ? [] : [`approved by ${approvedBy.join(', ')}`]),
  ];
  const where = pull === undefined ? '' : ` (#${pull})`;
  return parts.length === 0 ? undefined : `${parts.join(', ')}${where}`;
}

/** The sets and groups that bring somebody in, from the group's own file inwards. */
export function throughText(through: readonly Through[]): string {
  return through.map(({ kind, name }) => `${kind} ${name}`).join(', ');
}

function statusText(
  { state, from }: DirectoryMember,
  account: Standing['account'],
  isIn: boolean,
  leaves: Standing['leaves'],
): string {
  const parts = [
    account === undefined ? 'no account yet' : kindText(account),
    ...(state === 'scheduled' && from !== undefined ? [`begins ${dayText(from)}`] : []),
    ...(state === 'in' && account !== undefined && !isIn ? ['not in yet'] : []),
    ...(leaves === undefined ? [] : [`leaves ${dayText(leaves.on)}`]),
  ];
  return parts.join(', ');
}

const kinds = { app: 'app', customer: 'customer', unknown: 'not a person' } as const;

function kindText({ type, status }: Partial<Account>): string {
  if (type !== undefined && type !== 'atlassian') return kinds[type];
  return status === 'not-in-directory' ? 'not in the directory' : (status ?? 'not seen');
}
