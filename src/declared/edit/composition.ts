import type { ChangeAccount } from '../../model/change.ts';
import type {
  Declared,
  DeclaredGroup,
  DeclaredMember,
  DeclaredSet,
  DeclaredUser,
  Inclusion,
} from '../../model/declared.ts';
import { groupBy } from '../../model/group-by.ts';
import { groupKey } from '../../model/ids.ts';
import type { Instant, Period } from '../../model/instant.ts';
import { userKey } from './find-person.ts';

export type Source = DeclaredSet | DeclaredGroup;

/** The sound groups and sets, and the moment that decides their dates. */
export interface Rosters extends Pick<Declared, 'groups' | 'sets' | 'accounts'> {
  readonly at: Instant;
}

/** What edits of a file make its own lines say of one account; the rest is as declared. */
export interface Stance {
  readonly named?: boolean;
  readonly excepted?: boolean;
}

/** By the path of the file. */
export type Stances = ReadonlyMap<string, Stance>;

const asDeclared: Stances = new Map();

/**
 * Who comes in where, one account at a time: from the lines that name it outwards. Without recursion, since
 * files may lead to files as often as they like.
 */
export class Composition {
  readonly #at: Instant;
  readonly #keyOf: (line: DeclaredUser) => string;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #byPath: ReadonlyMap<string, Source>;
  readonly #naming: ReadonlyMap<string, readonly Source[]>;
  readonly #excepting: ReadonlyMap<string, readonly Source[]>;
  readonly #includers: ReadonlyMap<Source | undefined, readonly Source[]>;

  constructor({ groups, sets, accounts, at }: Rosters) {
    const all: readonly Source[] = [...sets, ...groups];
    const keyOf = ({ user }: DeclaredUser) => userKey(user, accounts);
    this.#at = at;
    this.#keyOf = keyOf;
    this.#sources = new Map([
      ...sets.map((set): [string, Source] => [sourceKey('set', set.name), set]),
      ...groups.map((group): [string, Source] => [sourceKey('group', group.name), group]),
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
  lettingIn(account: ChangeAccount, stances: Stances = asDeclared): ReadonlySet<Source> {
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
  ofFile(path: string): Source | undefined {
    return this.#byPath.get(path);
  }

  /** The line that names the account, followed inwards from a source through those that let it in. */
  lineNaming(
    account: ChangeAccount,
    source: Source,
    inner: ReadonlySet<Source>,
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
  inclusionOf(source: Source, inner: ReadonlySet<Source>): Inclusion | undefined {
    return this.#inclusions(source).find((inclusion) => {
      const included = this.sourceOf(inclusion);
      return included !== undefined && inner.has(included);
    });
  }

  #inclusions({ includes }: Source): readonly Inclusion[] {
    return includes.filter((inclusion) => counts(inclusion, this.#at));
  }

  /** What a line brings in. */
  sourceOf({ kind, name }: Inclusion): Source | undefined {
    return this.#sources.get(sourceKey(kind, name));
  }

  #of(
    { id, email }: ChangeAccount,
    sources: ReadonlyMap<string, readonly Source[]>,
  ): ReadonlySet<Source> {
    const byEmail = email === undefined ? [] : sources.get(email.toLowerCase());
    return new Set([...(sources.get(id) ?? []), ...(byEmail ?? [])]);
  }
}

function sourcesBy<Key>(
  sources: readonly Source[],
  keysOf: (source: Source) => readonly Key[],
): ReadonlyMap<Key, readonly Source[]> {
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
