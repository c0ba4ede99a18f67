import type { Activity } from '../../csv/activity.ts';
import type { Directory, DirectoryGroup, DirectoryMember } from '../../desired/directory.ts';
import { type GroupKey, groupKey } from '../../model/ids.ts';
import { type Instant, addDays, formatInstant } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';

export interface IdleInput {
  readonly people: readonly Activity[];
  readonly directory: Directory;
  readonly at: Instant;
  readonly days: number;
  /** By group: the products that it grants, as far as Atlassian shows it. */
  readonly products: ReadonlyMap<GroupKey, readonly string[]>;
  /** The ids of declared groups, as Atlassian has them. */
  readonly ids: ReadonlyMap<GroupKey, string>;
  /** Only these groups, whether they grant a licence or not. */
  readonly only?: ReadonlySet<GroupKey>;
  /** Whoever is never removed: emergency accounts are idle by design. */
  readonly isProtected: (person: Pick<Activity, 'id' | 'email'>) => boolean;
}

/** Someone who was not seen, in a group that they could be removed from. */
export interface IdleRow {
  readonly email?: string;
  readonly id?: string;
  readonly name?: string;
  /** A day; `never` for who was never there. */
  readonly lastSeen: string;
  readonly group: string;
  readonly groupId?: string;
  readonly products: readonly string[];
  /** Other groups that grant one of the products, and keep the seat. */
  readonly keptBy: readonly string[];
}

/** The same who is in only by a set or another group. */
interface InheritedRow extends IdleRow {
  readonly through: string;
}

export interface IdlePeople {
  readonly at: string;
  readonly days: number;
  /** Last seen before that day. */
  readonly before: string;
  /** No group was looked at: none was named, and none grants a licence. */
  readonly noGroups?: true;
  readonly rows: readonly IdleRow[];
  readonly inherited: readonly InheritedRow[];
  /** Nothing is known of when they were there, and why. */
  readonly unknown: readonly { readonly person: string; readonly why: string }[];
  /** People in the export who are not judged. */
  readonly left: {
    /** Their account is younger than that. */
    readonly new: number;
    readonly inactive: number;
    readonly invited: number;
    readonly protected: number;
  };
}

/** Who has not been seen for so many days, in which declared groups, and what would keep their seat. Nothing is guessed. */
export function idlePeople(input: IdleInput): IdlePeople {
  const { people, directory, at, days, isProtected } = input;
  const before = formatInstant(addDays(at, -days)).slice(0, 10);
  const memberships = membershipsIn(directory);
  const rows: IdleRow[] = [];
  const inherited: InheritedRow[] = [];
  const unknown: { person: string; why: string }[] = [];
  const left = { new: 0, inactive: 0, invited: 0, protected: 0 };
  for (const person of people) {
    const own = memberships(person);
    const listed = own.filter(({ group }) => isListed(group, input));
    if (listed.length === 0) continue;
    const found = judge(person, before);
    if (found.kind === 'unknown') unknown.push({ person: label(person), why: found.why });
    else if (found.kind === 'left') left[found.why] += 1;
    else if (found.kind === 'idle' && isProtected(person)) left.protected += 1;
    else if (found.kind === 'idle') {
      for (const each of rowsOf(person, found.lastSeen, { own, listed }, input)) {
        if ('through' in each) inherited.push(each);
        else rows.push(each);
      }
    }
  }
  // Whoever was never seen comes last, and apart.
  const sorted = <Row extends IdleRow>(all: Row[]) =>
    all.sort((a, b) => (a.lastSeen < b.lastSeen ? -1 : a.lastSeen > b.lastSeen ? 1 : 0));
  return {
    at: formatInstant(at),
    days,
    before,
    ...(directory.groups.some((group) => isListed(group, input)) ? {} : { noGroups: true }),
    rows: sorted(rows),
    inherited: sorted(inherited),
    unknown,
    left,
  };
}

type Judged =
  | { readonly kind: 'idle'; readonly lastSeen: string }
  | { readonly kind: 'unknown'; readonly why: string }
  | { readonly kind: 'left'; readonly why: 'new' | 'inactive' | 'invited' }
  | { readonly kind: 'seen' };

function judge({ status, seen, never, added, unread }: Activity, before: string): Judged {
  if (status === 'inactive' || status === 'invited') return { kind: 'left', why: status };
  if (seen !== undefined && seen >= before) return { kind: 'seen' };
  if (added !== undefined && added >= before) return { kind: 'left', why: 'new' };
  if (status === 'unknown') return { kind: 'unknown', why: 'Their user status is unknown.' };
  const [cell] = unread;
  if (cell !== undefined) return { kind: 'unknown', why: `"${cell}" is not a day that is known.` };
  if (seen !== undefined) return { kind: 'idle', lastSeen: seen };
  if (!never) return { kind: 'unknown', why: 'The export has no day of theirs.' };
  return added === undefined
    ? { kind: 'unknown', why: 'Never seen, and the export does not have how old the account is.' }
    : { kind: 'idle', lastSeen: 'never' };
}

interface InGroup {
  readonly group: DirectoryGroup;
  readonly member: DirectoryMember;
}

function membershipsIn({ groups }: Directory): (person: Activity) => readonly InGroup[] {
  const byId = new Map<string, InGroup[]>();
  const byEmail = new Map<string, InGroup[]>();
  const note = (map: Map<string, InGroup[]>, key: string | undefined, found: InGroup) => {
    if (key === undefined) return;
    const known = map.get(key);
    if (known === undefined) map.set(key, [found]);
    else known.push(found);
  };
  for (const group of groups) {
    for (const member of group.members) {
      if (member.state !== 'in') continue;
      note(byId, member.id, { group, member });
      // An id that the files know is the account; its email may be another's by now.
      if (member.id === undefined) note(byEmail, member.email, { group, member });
    }
  }
  return ({ id, email }) => [...(byId.get(id ?? '') ?? []), ...(byEmail.get(email ?? '') ?? [])];
}

function isListed({ name }: DirectoryGroup, { only, products }: IdleInput): boolean {
  const key = groupKey(name);
  return only === undefined ? (products.get(key)?.length ?? 0) > 0 : only.has(key);
}

function rowsOf(
  person: Activity,
  lastSeen: string,
  { own, listed }: { readonly own: readonly InGroup[]; readonly listed: readonly InGroup[] },
  { products, ids }: IdleInput,
): readonly (IdleRow | InheritedRow)[] {
  const removable = listed.filter(({ member }) => member.through.length === 0);
  const gone = new Set(removable.map(({ group }) => groupKey(group.name)));
  const others = [...own.map(({ group }) => group.name), ...person.groups].filter(
    (name) => !gone.has(groupKey(name)),
  );
  const { email, id, name } = person;
  return listed.map(({ group, member }) => {
    const granted = products.get(groupKey(group.name)) ?? [];
    const keptBy = others.filter(
      (other) =>
        groupKey(other) !== groupKey(group.name) &&
        (products.get(groupKey(other)) ?? []).some((product) => granted.includes(product)),
    );
    const row: IdleRow = {
      ...given({ email: email ?? member.email, id: id ?? member.id, name }),
      lastSeen,
      group: group.name,
      ...given({ groupId: ids.get(groupKey(group.name)) }),
      products: granted,
      keptBy: [...new Map(keptBy.map((other) => [groupKey(other), other])).values()],
    };
    const [first] = member.through;
    return first === undefined ? row : { ...row, through: `${first.kind} ${first.name}` };
  });
}

function label({ name, email, id }: Activity): string {
  return name === undefined ? (email ?? id ?? '') : `${name} (${email ?? id ?? ''})`;
}
