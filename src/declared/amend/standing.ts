import type { ChangeAccount } from '../../model/change.ts';
import type { Declared, DeclaredGroup, Inclusion, Leaver } from '../../model/declared.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Instant, Period } from '../../model/instant.ts';
import type { Place } from '../../model/place.ts';
import { Composition } from '../edit/composition.ts';
import type { Rosters, Stance, Stances } from '../edit/composition.ts';
import { userKey } from '../edit/find-person.ts';
import type { Accounts } from '../edit/find-person.ts';
import type { GroupAsk } from './ask.ts';

/** An ask, and the file of its group. */
export interface PlacedAsk {
  readonly path: string;
  readonly ask: GroupAsk;
}

/** How someone comes into a group by other files. */
export interface Way {
  /** The line of the group's own file. */
  readonly inclusion: Inclusion;
  /** Where the person's own line stands. */
  readonly place: Place;
}

/** Where people stand in all files, once everything that is asked of the other files is done. */
export class Standing {
  readonly at: Instant;
  readonly accounts: Accounts;
  readonly #lasting: Composition;
  readonly #ever: Composition;
  readonly #leavers: ReadonlyMap<string, Leaver>;
  readonly #stances: ReadonlyMap<string, { readonly lasting: Stances; readonly ever: Stances }>;

  constructor(declared: Declared, accounts: Accounts, at: Instant, asks: readonly PlacedAsk[]) {
    this.at = at;
    this.accounts = accounts;
    const { groups, sets } = declared;
    const rosters = { groups, sets, accounts, at };
    this.#lasting = new Composition(linesOf(rosters, lasting));
    this.#ever = new Composition(
      linesOf(rosters, ({ until }) => until === undefined || at < until.end),
    );
    this.#leavers = new Map(declared.leavers.map((each) => [userKey(each.user, accounts), each]));
    const byAccount = groupBy(asks, ({ ask }) => ask.person.account.id);
    this.#stances = new Map(
      [...byAccount].map(([id, those]) => [
        id,
        { lasting: stancesOf(those, true), ever: stancesOf(those, false) },
      ]),
    );
  }

  /** How they are in a group, through lines that no date begins or ends. */
  forGood(path: string, account: ChangeAccount): Way | undefined {
    return wayIn(this.#lasting, path, account, this.#stances.get(account.id)?.lasting);
  }

  /** How they are in a group, or will be, through other files. */
  byOthers(path: string, account: ChangeAccount): Way | undefined {
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

/** What the asks make each file's own lines say of one account. Whoever is to be in for a time is not in for good. */
function stancesOf(asks: readonly PlacedAsk[], forGood: boolean): Stances {
  return new Map(
    asks.map(({ path, ask }): [string, Stance] => {
      if (ask.action === 'revoke')
        return [path, { named: false, ...(ask.except && { excepted: true }) }];
      const { from, until } = ask.terms;
      const counts = !forGood || (from === undefined && until === undefined);
      return [path, counts ? { named: true, excepted: false } : { excepted: false }];
    }),
  );
}

function wayIn(
  composition: Composition,
  path: string,
  account: ChangeAccount,
  stances?: Stances,
): Way | undefined {
  const group = composition.ofFile(path);
  if (group === undefined) return undefined;
  const inner = composition.lettingIn(account, stances);
  const inclusion = composition.inclusionOf(group, inner);
  const source = inclusion === undefined ? undefined : composition.sourceOf(inclusion);
  if (inclusion === undefined || source === undefined) return undefined;
  const line = composition.lineNaming(account, source, inner);
  return { inclusion, place: line?.place ?? inclusion.place };
}
