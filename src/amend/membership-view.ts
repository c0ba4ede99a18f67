import {
  type MembershipPath,
  addPath,
  extendPath,
  hasDates,
  pathOf,
  phaseOf,
} from '../desired/paths.ts';
import { type DeclaredSource, RosterIndex, absentOf, exceptOf } from '../desired/sources.ts';
import type { ChangeAccount } from '../model/change.ts';
import type {
  Declared,
  DeclaredGroup,
  DeclaredMember,
  DeclaredUser,
  Inclusion,
  Leaver,
} from '../model/declared.ts';
import type { Place } from '../model/finding.ts';
import { type AccountId, parseEmail } from '../model/ids.ts';
import { type Instant, type Period, parsePeriod } from '../model/instant.ts';
import { given, groupBy } from '../model/objects.ts';
import { type Accounts, userKey } from './find-person.ts';
import { type GroupRequest, type Terms, fileOf } from './request.ts';

/** What edits of a file make its own lines say of one account. */
export interface Override {
  /** By which lines it is a member; absent where its lines stay as they are. */
  readonly own?: readonly MembershipPath[];
  /** Whether `except` names it; absent where that stays as it is. */
  readonly excepted?: boolean;
}

/** By the path of the file. */
export type Overrides = ReadonlyMap<string, Override>;

/** How someone comes into a group by other files. */
export interface EntryPath {
  /** The line of the group's own file. */
  readonly inclusion: Inclusion;
  /** Where the person's own line stands. */
  readonly place: Place;
}

/** Another group that someone joins or leaves because of an edit. */
export interface Effect {
  readonly group: DeclaredGroup;
  readonly action: 'gain' | 'lose';
  /** Of its own line by which it does. */
  readonly place: Place;
}

type Counts = (path: MembershipPath) => boolean;

/** Where people are members in all files, one at a time, once everything that is requested of the other files is done. */
export class MembershipView {
  readonly at: Instant;
  readonly accounts: Accounts;
  readonly #index: RosterIndex;
  readonly #sources: ReadonlyMap<string, DeclaredSource>;
  readonly #members: ReadonlyMap<string, readonly SourceLine<DeclaredMember>[]>;
  readonly #except: ReadonlyMap<string, readonly SourceLine[]>;
  readonly #leavers: ReadonlyMap<string, Leaver>;
  readonly #requests: ReadonlyMap<AccountId, readonly GroupRequest[]>;
  /** Of each account that was asked about: the line of each file, and what the requests make of it. */
  readonly #ownLines = new Map<string, ReadonlyMap<string, DeclaredMember>>();
  readonly #overrides = new Map<string, Overrides>();

  constructor(
    declared: Pick<Declared, 'groups' | 'sets' | 'leavers'>,
    accounts: Accounts,
    at: Instant,
    requests: readonly GroupRequest[] = [],
  ) {
    this.at = at;
    this.accounts = accounts;
    this.#index = new RosterIndex(declared);
    const { sources } = this.#index;
    this.#sources = new Map(sources.map((source) => [source.place.file, source]));
    this.#members = linesByUser(sources, ({ members }) => members, accounts);
    this.#except = linesByUser(
      sources,
      // Whom a group lists as absent comes into it by no set or group, and is handed on to none.
      (source) => [...exceptOf(source), ...absentOf(source)],
      accounts,
    );
    this.#leavers = new Map(declared.leavers.map((each) => [userKey(each.user, accounts), each]));
    this.#requests = groupBy(requests, ({ person }) => person.account.id);
  }

  /** How they are in a group, through lines that no date begins or ends. */
  forGood(path: string, account: ChangeAccount): EntryPath | undefined {
    return this.#entry(path, account, (path) => !hasDates(path));
  }

  /** How they are in a group, or will be, through other files. */
  byOthers(path: string, account: ChangeAccount): EntryPath | undefined {
    return this.#entry(path, account, this.#isNowOrLater);
  }

  /** The entry of leavers.yaml that names them. */
  leaverOf({ id, email }: ChangeAccount): Leaver | undefined {
    return this.#leavers.get(id) ?? (email === undefined ? undefined : this.#leavers.get(email));
  }

  /** The groups that someone comes into, or will, only through the group or set of a file. */
  reaches(path: string, account: ChangeAccount): readonly DeclaredGroup[] {
    if (this.flowsInto(path).length === 0) return [];
    const others = this.#overridesOf(account);
    const without = new Map([...others, [path, { own: [], excepted: true }]]);
    const own = this.ownPaths(path, account, {});
    const named = new Map([...others, [path, { own, excepted: false }]]);
    return this.#effects(account, without, named, this.#isNowOrLater).flatMap(({ group }) =>
      group.place.file === path ? [] : [group],
    );
  }

  /** The groups that the files as they are have someone in at that moment, or later. */
  groupsAt(account: ChangeAccount, at: Instant): readonly DeclaredGroup[] {
    return [...this.#pathsOf(account, new Map())].flatMap(([source, paths]) =>
      'mode' in source && paths.some(({ until }) => at < until) ? [source] : [],
    );
  }

  /** The groups that the set or group of a file flows into, whoever is in it. */
  flowsInto(path: string): readonly DeclaredGroup[] {
    const source = this.#sources.get(path);
    const outer = source === undefined ? [] : [...this.#index.outwards([source])];
    return outer.filter((each) => 'mode' in each && each !== source) as DeclaredGroup[];
  }

  /** The groups that someone joins or leaves at once when files say otherwise of them. */
  effects(account: ChangeAccount, before: Overrides, after: Overrides): readonly Effect[] {
    return this.#effects(account, before, after, (path) => phaseOf(path, this.at) === 'in');
  }

  /** How a line of the group's own file lets someone in, once it says so. */
  ownPaths(path: string, account: ChangeAccount, terms: Terms): readonly MembershipPath[] {
    const source = this.#sources.get(path);
    if (source === undefined) return [];
    const [from, until] = [terms.from, terms.until].map((day) => parsePeriod(day ?? ''));
    const user = { kind: 'id', id: account.id } as const;
    const { place = 'mode' in source ? source.membersPlace : source.place } =
      this.#ownLine(path, account) ?? {};
    return [pathOf({ user, place, ...given({ from, until }) })];
  }

  readonly #isNowOrLater: Counts = ({ until }) => this.at < until;

  #entry(path: string, account: ChangeAccount, counts: Counts): EntryPath | undefined {
    const group = this.#sources.get(path);
    if (group === undefined || group.includes.length === 0) return undefined;
    const paths = this.#pathsOf(account, this.#overridesOf(account));
    for (const inclusion of group.includes) {
      const inner = paths.get(this.#index.sourceOf(inclusion)) ?? [];
      const found = inner.flatMap((each) => extendPath(inclusion, each) ?? []).find(counts);
      if (found !== undefined) return { inclusion, place: found.line.place };
    }
    return undefined;
  }

  #effects(
    account: ChangeAccount,
    before: Overrides,
    after: Overrides,
    counts: Counts,
  ): readonly Effect[] {
    const was = this.#pathsOf(account, before);
    const willBe = this.#pathsOf(account, after);
    return [...new Set([...was.keys(), ...willBe.keys()])].flatMap((group): Effect[] => {
      const [old, now] = [was, willBe].map((paths) => paths.get(group)?.find(counts));
      const path = now ?? old;
      const differs = (old === undefined) !== (now === undefined);
      if (!('mode' in group) || path === undefined || !differs) return [];
      const place = path.route?.inclusion.place ?? group.place;
      return [{ group, action: now === undefined ? 'lose' : 'gain', place }];
    });
  }

  /** Every way in which the account comes into each source that names it, or that brings in one that does. */
  #pathsOf(
    account: ChangeAccount,
    overrides: Overrides,
  ): ReadonlyMap<DeclaredSource, readonly MembershipPath[]> {
    const members = groupBy(linesOf(account, this.#members), ({ source }) => source);
    const except = new Set(linesOf(account, this.#except).map(({ source }) => source));
    const edited = [...overrides.keys()].flatMap((path) => this.#sources.get(path) ?? []);
    const concerned = this.#index.outwards([...members.keys(), ...edited]);
    return this.#index.fold<readonly MembershipPath[]>(
      concerned,
      (source, included) => {
        const { own, excepted } = overrides.get(source.place.file) ?? {};
        const paths = own ?? (members.get(source) ?? []).map(({ line }) => pathOf(line));
        if (excepted ?? except.has(source)) return paths;
        const inherited = included.flatMap(({ inclusion, result }) =>
          result.flatMap((inner) => extendPath(inclusion, inner) ?? []),
        );
        return inherited.reduce(addPath, paths);
      },
      concerned,
    );
  }

  #ownLine(path: string, account: ChangeAccount): DeclaredMember | undefined {
    const key = keyOf(account);
    let lines = this.#ownLines.get(key);
    if (lines === undefined) {
      const all = linesOf(account, this.#members);
      // Of several in one file the first counts.
      lines = new Map(all.toReversed().map(({ source, line }) => [source.place.file, line]));
      this.#ownLines.set(key, lines);
    }
    return lines.get(path);
  }

  /** What the requests make each file's own lines say of the account. */
  #overridesOf(account: ChangeAccount): Overrides {
    const known = this.#overrides.get(keyOf(account));
    if (known !== undefined) return known;
    const overrides = this.#requestedOf(account);
    this.#overrides.set(keyOf(account), overrides);
    return overrides;
  }

  #requestedOf(account: ChangeAccount): Overrides {
    const requests = this.#requests.get(account.id) ?? [];
    return new Map(
      requests.flatMap((request): [string, Override][] => {
        const path = fileOf(request);
        if (path === undefined) return [];
        if (request.action === 'revoke')
          return [[path, { own: [], ...given({ excepted: request.except || undefined }) }]];
        const before = this.#ownLine(path, account);
        const terms = given({
          from: request.terms.from ?? textUnless(before?.from, ({ start }) => start > this.at),
          until: request.terms.until ?? textUnless(before?.until, ({ end }) => end <= this.at),
        });
        return [[path, { own: this.ownPaths(path, account, terms), excepted: false }]];
      }),
    );
  }
}

/** Accounts with one key are found by the same lines. */
function keyOf({ id, email }: ChangeAccount): string {
  return `${id} ${email ?? ''}`;
}

/** A line, and the set or group that it belongs to. */
interface SourceLine<Line extends DeclaredUser = DeclaredUser> {
  readonly source: DeclaredSource;
  readonly line: Line;
}

function linesByUser<Line extends DeclaredUser>(
  sources: readonly DeclaredSource[],
  of: (source: DeclaredSource) => readonly Line[],
  accounts: Accounts,
): ReadonlyMap<string, readonly SourceLine<Line>[]> {
  const lines = sources.flatMap((source) => of(source).map((line) => ({ source, line })));
  return groupBy(lines, ({ line }) => userKey(line.user, accounts));
}

function linesOf<Line>(
  { id, email }: ChangeAccount,
  lines: ReadonlyMap<string, readonly Line[]>,
): readonly Line[] {
  const byEmail = email === undefined ? [] : lines.get(parseEmail(email) ?? '');
  return [...new Set([...(lines.get(id) ?? []), ...(byEmail ?? [])])];
}

function textUnless(
  period: Period | undefined,
  isOver: (period: Period) => boolean,
): string | undefined {
  return period === undefined || isOver(period) ? undefined : period.text;
}
