import type { ChangeAccount } from '../model/change.ts';
import type {
  Declared,
  DeclaredGroup,
  DeclaredMember,
  DeclaredSet,
  DeclaredUser,
  Inclusion,
  Leaver,
} from '../model/declared.ts';
import { groupBy } from '../model/concurrency.ts';
import { groupKey } from '../model/ids.ts';
import type { Instant, Period } from '../model/instant.ts';
import { type Accounts, userKey } from './find-person.ts';
import type { Place } from '../model/finding.ts';
import type { GroupRequest } from './request.ts';

export type MemberSource = DeclaredSet | DeclaredGroup;

/** The sound groups and sets, and the moment that decides their dates. */
export interface Rosters extends Pick<Declared, 'groups' | 'sets' | 'accounts'> {
  readonly at: Instant;
}

/** What edits of a file make its own lines say of one account; the rest is as declared. */
export interface Override {
  readonly named?: boolean;
  readonly excepted?: boolean;
}

/** By the path of the file. */
export type Overrides = ReadonlyMap<string, Override>;

const asDeclared: Overrides = new Map();

/**
 * Who comes in where, one account at a time: from the lines that name it outwards. Without recursion, since
 * files may lead to files as often as they like.
 */
export class Composition {
  readonly #at: Instant;
  readonly #keyOf: (line: DeclaredUser) => string;
  readonly #sources: ReadonlyMap<string, MemberSource>;
  readonly #byPath: ReadonlyMap<string, MemberSource>;
  readonly #naming: ReadonlyMap<string, readonly MemberSource[]>;
  readonly #excepting: ReadonlyMap<string, readonly MemberSource[]>;
  readonly #includers: ReadonlyMap<MemberSource | undefined, readonly MemberSource[]>;

  constructor({ groups, sets, accounts, at }: Rosters) {
    const all: readonly MemberSource[] = [...sets, ...groups];
    const keyOf = ({ user }: DeclaredUser) => userKey(user, accounts);
    this.#at = at;
    this.#keyOf = keyOf;
    this.#sources = new Map([
      ...sets.map((set): [string, MemberSource] => [sourceKey('set', set.name), set]),
      ...groups.map((group): [string, MemberSource] => [sourceKey('group', group.name), group]),
    ]);
    this.#byPath = new Map(all.map((source) => [source.place.file, source]));
    this.#naming = sourcesBy(all, ({ members }) =>
      members.filter((line) => counts(line, at)).map(keyOf),
    );
    this.#excepting = sourcesBy(all, (source) =>
      'except' in source ? source.except.map(keyOf) : [],
    );
    this.#includers = sourcesBy(all, (source) =>
      this.#inclusions(source).map((inclusion) => this.sourceOf(inclusion)),
    );
  }

  /** The sets and groups that let the account in, once edits are made. */
  lettingIn(account: ChangeAccount, stances: Overrides = asDeclared): ReadonlySet<MemberSource> {
    const named = this.#of(account, this.#naming);
    const excepted = this.#of(account, this.#excepting);
    const edited = [...stances.keys()].flatMap((path) => this.#byPath.get(path) ?? []);
    const found = new Set(
      [...named, ...edited].filter(
        (source) => stances.get(source.place.file)?.named ?? named.has(source),
      ),
    );
    // A set is walked with all that is added on the way.
    for (const source of found) {
      for (const outer of this.#includers.get(source) ?? []) {
        const isOut = stances.get(outer.place.file)?.excepted ?? excepted.has(outer);
        if (!isOut) found.add(outer);
      }
    }
    return found;
  }

  /** Whether a set or a group lets the account into the group of a file, whatever the file's own lines say of it. */
  bringsIn(path: string, account: ChangeAccount): boolean {
    const group = this.#byPath.get(path);
    return group !== undefined && this.inclusionOf(group, this.lettingIn(account)) !== undefined;
  }

  /** The group or set of a file. */
  ofFile(path: string): MemberSource | undefined {
    return this.#byPath.get(path);
  }

  /** The line that names the account, followed inwards from a source through those that let it in. */
  lineNaming(
    account: ChangeAccount,
    source: MemberSource,
    inner: ReadonlySet<MemberSource>,
  ): DeclaredMember | undefined {
    const keys = new Set<string>([account.id, account.email?.toLowerCase() ?? account.id]);
    const reached = new Set([source]);
    for (const each of reached) {
      const line = each.members.find(
        (member) => counts(member, this.#at) && keys.has(this.#keyOf(member)),
      );
      if (line !== undefined) return line;
      for (const inclusion of this.#inclusions(each)) {
        const included = this.sourceOf(inclusion);
        if (included !== undefined && inner.has(included)) reached.add(included);
      }
    }
    return undefined;
  }

  /** The first line by which one of the inner ones comes in. */
  inclusionOf(source: MemberSource, inner: ReadonlySet<MemberSource>): Inclusion | undefined {
    return this.#inclusions(source).find((inclusion) => {
      const included = this.sourceOf(inclusion);
      return included !== undefined && inner.has(included);
    });
  }

  #inclusions({ includes }: MemberSource): readonly Inclusion[] {
    return includes.filter((inclusion) => counts(inclusion, this.#at));
  }

  /** What a line brings in. */
  sourceOf({ kind, name }: Inclusion): MemberSource | undefined {
    return this.#sources.get(sourceKey(kind, name));
  }

  #of(
    { id, email }: ChangeAccount,
    sources: ReadonlyMap<string, readonly MemberSource[]>,
  ): ReadonlySet<MemberSource> {
    const byEmail = email === undefined ? [] : sources.get(email.toLowerCase());
    return new Set([...(sources.get(id) ?? []), ...(byEmail ?? [])]);
  }
}

function sourcesBy<Key>(
  sources: readonly MemberSource[],
  keysOf: (source: MemberSource) => readonly Key[],
): ReadonlyMap<Key, readonly MemberSource[]> {
  const pairs = sources.flatMap((source) => keysOf(source).map((key) => ({ key, source })));
  const grouped = [...groupBy(pairs, ({ key }) => key)];
  return new Map(grouped.map(([key, those]) => [key, those.map(({ source }) => source)]));
}

function sourceKey(kind: Inclusion['kind'], name: string): string {
  return `${kind} ${groupKey(name)}`;
}

function counts(
  { from, until }: { readonly from?: Period; readonly until?: Period },
  at: Instant,
): boolean {
  return (from === undefined || from.start <= at) && (until === undefined || at < until.end);
}

/** An request, and the file of its group. */
export interface FileRequest {
  readonly path: string;
  readonly request: GroupRequest;
}

/** How someone comes into a group by other files. */
export interface EntryPath {
  /** The line of the group's own file. */
  readonly inclusion: Inclusion;
  /** Where the person's own line stands. */
  readonly place: Place;
}

/** Where people stand in all files, once everything that is asked of the other files is done. */
export class MembershipView {
  readonly at: Instant;
  readonly accounts: Accounts;
  readonly #lasting: Composition;
  readonly #ever: Composition;
  readonly #leavers: ReadonlyMap<string, Leaver>;
  readonly #stances: ReadonlyMap<string, { readonly lasting: Overrides; readonly ever: Overrides }>;

  constructor(
    declared: Pick<Declared, 'groups' | 'sets' | 'leavers'>,
    accounts: Accounts,
    at: Instant,
    requests: readonly FileRequest[],
  ) {
    this.at = at;
    this.accounts = accounts;
    const { groups, sets } = declared;
    const rosters = { groups, sets, accounts, at };
    this.#lasting = new Composition(linesOf(rosters, lasting));
    this.#ever = new Composition(
      linesOf(rosters, ({ until }) => until === undefined || at < until.end),
    );
    this.#leavers = new Map(declared.leavers.map((each) => [userKey(each.user, accounts), each]));
    const byAccount = groupBy(requests, ({ request }) => request.person.account.id);
    this.#stances = new Map(
      [...byAccount].map(([id, those]) => [
        id,
        { lasting: stancesOf(those, true), ever: stancesOf(those, false) },
      ]),
    );
  }

  /** How they are in a group, through lines that no date begins or ends. */
  forGood(path: string, account: ChangeAccount): EntryPath | undefined {
    return wayIn(this.#lasting, path, account, this.#stances.get(account.id)?.lasting);
  }

  /** How they are in a group, or will be, through other files. */
  byOthers(path: string, account: ChangeAccount): EntryPath | undefined {
    return wayIn(this.#ever, path, account, this.#stances.get(account.id)?.ever);
  }

  /** The entry of leavers.yaml that names them. */
  leaverOf({ id, email }: ChangeAccount): Leaver | undefined {
    return this.#leavers.get(id) ?? (email === undefined ? undefined : this.#leavers.get(email));
  }

  /** The groups that someone comes into, or will, only through the one of a file. */
  reaches(path: string, account: ChangeAccount): readonly DeclaredGroup[] {
    const named = new Map([[path, { named: true, excepted: false }]]);
    const unnamed = new Map([[path, { named: false, excepted: true }]]);
    const without = this.#ever.lettingIn(account, unnamed);
    return [...this.#ever.lettingIn(account, named)].flatMap((source) =>
      'mode' in source && source.place.file !== path && !without.has(source) ? [source] : [],
    );
  }
}

interface Dated {
  readonly from?: Period;
  readonly until?: Period;
}

function lasting({ from, until }: Dated): boolean {
  return from === undefined && until === undefined;
}

/** The same files with those lines alone, whatever the day. */
function linesOf(rosters: Rosters, keep: (line: Dated) => boolean): Rosters {
  const only = <Source extends Rosters['groups'][number] | Rosters['sets'][number]>(
    source: Source,
  ): Source => ({
    ...source,
    members: source.members.filter(keep).map(undated),
    includes: source.includes.filter(keep).map(undated),
  });
  return { ...rosters, groups: rosters.groups.map(only), sets: rosters.sets.map(only) };
}

function undated<Line extends Dated>(line: Line): Omit<Line, 'from' | 'until'> {
  const without: Omit<Line, 'from' | 'until'> & Dated = { ...line };
  delete (without as { from?: Period }).from;
  delete (without as { until?: Period }).until;
  return without;
}

/** What the requests make each file's own lines say of one account. Whoever is to be in for a time is not in for good. */
function stancesOf(requests: readonly FileRequest[], forGood: boolean): Overrides {
  return new Map(
    requests.map(({ path, request }): [string, Override] => {
      if (request.action === 'revoke')
        return [path, { named: false, ...(request.except && { excepted: true }) }];
      const { from, until } = request.terms;
      const counts = !forGood || (from === undefined && until === undefined);
      return [path, counts ? { named: true, excepted: false } : { excepted: false }];
    }),
  );
}

function wayIn(
  composition: Composition,
  path: string,
  account: ChangeAccount,
  stances?: Overrides,
): EntryPath | undefined {
  const group = composition.ofFile(path);
  if (group === undefined) return undefined;
  const inner = composition.lettingIn(account, stances);
  const inclusion = composition.inclusionOf(group, inner);
  const source = inclusion === undefined ? undefined : composition.sourceOf(inclusion);
  if (inclusion === undefined || source === undefined) return undefined;
  const line = composition.lineNaming(account, source, inner);
  return { inclusion, place: line?.place ?? inclusion.place };
}
