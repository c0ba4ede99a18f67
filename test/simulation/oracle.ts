import type { Files, GroupFile, Line } from './files.ts';
import type { Group, Organization, Person } from './organization.ts';

/** What the files mean for one group at one instant, worked out as simply as it can be. */
export interface Wish {
  readonly file: GroupFile;
  readonly group: Group;
  /** Account ids of whoever is to be in. */
  readonly in: ReadonlySet<string>;
  /** Who is out by a line; true: by a date, which no limit holds back. */
  readonly out: ReadonlyMap<string, boolean>;
  /** Some email leads to nobody: nobody may be removed. */
  readonly unresolved: boolean;
  /** Somebody is waited for: whoever hides their email may be meant. */
  readonly pending: boolean;
  /** Some `except` or `absent` leads to nobody: nobody may be brought in. */
  readonly unresolvedExcept: boolean;
  /** Members are counted, and none of them is listed: it is left alone, until somebody is. */
  readonly listsNobody: boolean;
  /** Who comes in by sets and groups alone. */
  readonly inherited: ReadonlySet<string>;
}

/** What the files ask of Atlassian, whatever live shows. */
export interface Wishes {
  readonly groups: ReadonlyMap<string, Wish>;
  /** Who is named by a file that is left alone for now: nobody can add them there. */
  readonly namedElsewhere: ReadonlySet<string>;
  /** Nobody may be removed from any group: an email under `protect` leads to nobody. */
  readonly frozen: boolean;
  readonly protectedAccounts: ReadonlySet<string>;
  /** accounts.yaml and Atlassian disagree about them. */
  readonly contradicted: ReadonlySet<string>;
}

type Span = readonly [from: number, until: number];

/** One way in: when, and whether by the file's own line. */
interface Way {
  readonly span: Span;
  readonly own: boolean;
}

interface Roster {
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  readonly unresolved: ReadonlySet<string>;
  readonly pending: ReadonlyMap<string, readonly Span[]>;
  readonly unresolvedExcept: boolean;
  /** Two lines are one person, or something that it brings in is not sound. */
  readonly unsound: boolean;
}

export function wishesOf(files: Files, organization: Organization, at: number): Wishes {
  const people = [...organization.people.values()];
  const idOf = (user: string) => resolve(user, files, people);
  const rosters = new Rosters(files, idOf);
  const leavers = new Map<string, number>();
  for (const { user, on } of files.leavers) {
    const id = idOf(user);
    if (id !== undefined)
      leavers.set(id, Math.min(spanOf({ from: on })[0], leavers.get(id) ?? Infinity));
  }
  const groups = new Map<string, Wish>();
  const namedElsewhere = new Set<string>();
  for (const [name, file] of files.groups) {
    const roster = rosters.ofGroup(name);
    const group = liveOf(file, organization);
    const isRead = group !== undefined && !group.unlistable;
    if (!isRead || roster.unsound || !isOurs(group, file, files)) {
      for (const id of roster.ways.keys()) namedElsewhere.add(id);
      continue;
    }
    const wish = wishOf(file, group, roster, { idOf, leavers, at });
    const listsNobody = organization.listsNobody(group.id);
    if (listsNobody) for (const id of roster.ways.keys()) namedElsewhere.add(id);
    groups.set(group.id, { ...wish, listsNobody });
  }
  return {
    groups,
    namedElsewhere,
    frozen: files.protectedAccounts.some((user) => idOf(user) === undefined),
    protectedAccounts: new Set(files.protectedAccounts.flatMap((user) => idOf(user) ?? [])),
    contradicted: contradicted(files, people),
  };
}

/** Who is to be in each group by the files alone, by its label; not of one of whose file nobody can be sure. */
export function peopleIn(
  files: Files,
  organization: Organization,
  at: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const people = [...organization.people.values()];
  const idOf = (user: string) => resolve(user, files, people);
  const rosters = new Rosters(files, idOf);
  const left = new Set(
    files.leavers.flatMap(({ user, on }) => (spanOf({ from: on })[0] <= at ? [idOf(user)] : [])),
  );
  const groups = [...files.groups].flatMap(([name, { label }]) => {
    const { ways, unsound } = rosters.ofGroup(name);
    const isIn = ([id, those]: readonly [string, readonly Way[]]) =>
      !left.has(id) && those.some(({ span }) => span[0] <= at && at < span[1]);
    return unsound ? [] : [[label, new Set([...ways].filter(isIn).map(([id]) => id))] as const];
  });
  return new Map(groups);
}

interface Setting {
  readonly idOf: (user: string) => string | undefined;
  readonly leavers: ReadonlyMap<string, number>;
  readonly at: number;
}

function wishOf(
  file: GroupFile,
  group: Group,
  roster: Roster,
  setting: Setting,
): Omit<Wish, 'listsNobody'> {
  const { idOf, leavers, at } = setting;
  const absent = new Set(file.absent.flatMap((user) => idOf(user) ?? []));
  const isIn = new Set<string>();
  const out = new Map<string, boolean>();
  const inherited = new Set<string>();
  for (const [id, ways] of roster.ways) {
    if (ways.some(({ span }) => span[0] <= at && at < span[1])) isIn.add(id);
    else if (ways.some(({ span }) => span[1] <= at)) out.set(id, true);
    if (ways.every(({ own }) => !own)) inherited.add(id);
  }
  for (const id of absent) {
    isIn.delete(id);
    out.set(id, false);
  }
  for (const [id, on] of leavers) {
    if (on > at) continue;
    isIn.delete(id);
    out.set(id, true);
  }
  return {
    file,
    group,
    in: isIn,
    out,
    unresolved: roster.unresolved.size > 0,
    pending: [...roster.pending.values()].some((spans) => spans.some(([, until]) => at < until)),
    unresolvedExcept: roster.unresolvedExcept,
    inherited,
  };
}

/** Sets and groups as they bring each other in. */
class Rosters {
  readonly #files: Files;
  readonly #idOf: (user: string) => string | undefined;
  readonly #known = new Map<string, Roster>();

  constructor(files: Files, idOf: (user: string) => string | undefined) {
    this.#files = files;
    this.#idOf = idOf;
  }

  ofGroup(name: string): Roster {
    const file = this.#files.groups.get(name);
    if (file === undefined) throw new Error(`no group file ${name}`);
    return this.#once(`group ${name}`, file.lines, file);
  }

  #ofSet(name: string): Roster {
    return this.#once(`set ${name}`, this.#files.sets.get(name) ?? []);
  }

  #ofLabel(label: string): Roster {
    const found = [...this.#files.groups].find(([, file]) => file.label === label);
    if (found === undefined) throw new Error(`no group ${label}`);
    return this.ofGroup(found[0]);
  }

  #once(key: string, lines: readonly Line[], file?: GroupFile): Roster {
    const known = this.#known.get(key) ?? this.#rosterOf(lines, file);
    this.#known.set(key, known);
    return known;
  }

  #rosterOf(lines: readonly Line[], file?: GroupFile): Roster {
    const ways = new Map<string, Way[]>();
    const unresolved = new Set<string>();
    const pending = new Map<string, Span[]>();
    const excepted = new Set(file?.except.map((user) => this.#idOf(user)));
    let unsound = file?.fault === true;
    const own = new Set<string>();
    const outIds = new Set(
      [...(file?.absent ?? []), ...(file?.except ?? [])].map((user) => this.#idOf(user)),
    );
    let unresolvedExcept = outIds.has(undefined);
    for (const line of lines) {
      const span = spanOf(line);
      if (line.user !== undefined) {
        const id = this.#idOf(line.user);
        if (id === undefined && line.pending === true) push(pending, line.user, span);
        else if (id === undefined) unresolved.add(line.user);
        else {
          if (own.has(id) || outIds.has(id)) unsound = true;
          own.add(id);
          push(ways, id, { span, own: true });
        }
        continue;
      }
      const inner =
        line.set === undefined ? this.#ofLabel(line.group ?? '') : this.#ofSet(line.set);
      unsound ||= inner.unsound;
      unresolvedExcept ||= inner.unresolvedExcept;
      const bringIn = <Key>(
        key: Key,
        spans: readonly Span[],
        note: (key: Key, span: Span) => void,
      ) => {
        for (const each of spans) {
          const both: Span = [Math.max(span[0], each[0]), Math.min(span[1], each[1])];
          if (both[0] < both[1]) note(key, both);
        }
      };
      // What a group declares is what its own `absent` leaves of it.
      for (const [id, innerWays] of inner.ways) {
        if (excepted.has(id)) continue;
        bringIn(
          id,
          innerWays.map((way) => way.span),
          (key, both) => push(ways, key, { span: both, own: false }),
        );
      }
      for (const user of inner.unresolved)
        if (file?.except.includes(user) !== true) unresolved.add(user);
      for (const [user, spans] of inner.pending) {
        if (file?.except.includes(user) !== true)
          bringIn(user, spans, (key, both) => push(pending, key, both));
      }
    }
    for (const user of file?.absent ?? []) {
      const id = this.#idOf(user);
      if (id !== undefined) ways.delete(id);
    }
    return { ways, unresolved, pending, unresolvedExcept, unsound };
  }
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  map.set(key, [...(map.get(key) ?? []), item]);
}

/** A day runs from 00:00Z to 00:00Z, an instant has no length. */
function spanOf({ from, until }: Pick<Line, 'from' | 'until'>): Span {
  const day = 86_400_000;
  const end = until === undefined ? Infinity : Date.parse(until) + (until.includes('T') ? 0 : day);
  return [from === undefined ? -Infinity : Date.parse(from), end];
}

/** accounts.yaml first, then whoever shows the email; nobody where several do. */
function resolve(user: string, { accounts }: Files, people: readonly Person[]): string | undefined {
  if (!user.includes('@')) return user;
  const mapped = accounts.get(user);
  if (mapped !== undefined) return mapped;
  const shown = people.filter(
    ({ email, visible, type }) => visible && type === 'atlassian' && email === user,
  );
  return shown.length === 1 ? shown[0]?.id : undefined;
}

function contradicted({ accounts }: Files, people: readonly Person[]): ReadonlySet<string> {
  const odd = new Set<string>();
  for (const [email, id] of accounts) {
    for (const person of people) {
      if (!person.visible || person.type !== 'atlassian') continue;
      const another = person.email === email && person.id !== id;
      const readdressed = person.id === id && person.email !== email;
      if (another || readdressed) odd.add(id).add(person.id);
    }
  }
  return odd;
}

/** By id, else by name in any case. */
function liveOf({ id, label }: GroupFile, { groups }: Organization): Group | undefined {
  if (id !== undefined) return groups.get(id);
  return [...groups.values()].find(({ name }) => name.toLowerCase() === label.toLowerCase());
}

function isOurs(group: Group, { label }: GroupFile, { protectedGroups }: Files): boolean {
  if (group.synced) return false;
  const isProtected = protectedGroups.some((name) =>
    [group.id, group.name, label].some((each) => each.toLowerCase() === name.toLowerCase()),
  );
  return !isProtected;
}
