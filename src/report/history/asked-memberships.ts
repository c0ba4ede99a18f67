import type { Because } from '../../model/change.ts';
import type { DeclaredGroup, Mode } from '../../model/declared.ts';
import type { DesiredGroup } from '../../model/desired.ts';
import type { GroupRef } from '../../model/group.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import type { Instant } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';

/** What brought something about: the commit that it came with. */
export interface Cause {
  readonly commit: string;
  readonly title: string;
  readonly by: string;
  readonly pull?: number;
}

/** A membership that was asked for, or that was to end. */
export interface Asked {
  readonly at: Instant;
  readonly action: 'add' | 'remove';
  readonly group: GroupRef;
  readonly account: AccountId;
  /** That the files name the account by then. */
  readonly email?: Email;
  readonly because: Because;
  readonly cause: Cause;
}

interface Leaves {
  readonly on: Instant;
  readonly because: Because;
  readonly cause: Cause;
}

/** By account. */
export type Leavers = ReadonlyMap<AccountId, Leaves>;

interface AskedGroup {
  ref: GroupRef;
  mode: Mode;
  /** Undefined once its file is deleted. */
  declared: DeclaredGroup | undefined;
  /** Whom its file wants in, were it not for who leaves. */
  members: Map<AccountId, Because>;
  out: Map<AccountId, Because>;
  upcoming: readonly Dated[];
  /** Who is in by all that was asked so far. */
  readonly people: Set<AccountId>;
}

interface Dated {
  readonly action: 'add' | 'remove';
  readonly account: AccountId;
  readonly on: Instant;
  readonly because: Because;
  readonly cause: Cause;
}

/**
 * Who is in which group by all that the files have asked so far. Nobody is removed by a file that is deleted, nor by a line
 * that an additive group no longer has.
 */
export class AskedMemberships {
  readonly asked: Asked[] = [];
  readonly #groups = new Map<string, AskedGroup>();
  readonly #emailOf: (account: AccountId) => Email | undefined;
  #leavers: Leavers = new Map();
  #now = -Infinity as Instant;

  constructor(emailOf: (account: AccountId) => Email | undefined) {
    this.#emailOf = emailOf;
  }

  get now(): Instant {
    return this.#now;
  }

  declaredBy(key: string): DeclaredGroup | undefined {
    return this.#groups.get(key)?.declared;
  }

  /** Lets time pass: what was dated comes about. */
  advance(to: Instant): void {
    const from = this.#now;
    const comes = (on: Instant) => from < on && on <= to;
    const due: { readonly on: Instant; readonly happen: () => void }[] = [];
    for (const group of this.#groups.values()) {
      for (const dated of group.upcoming) {
        if (comes(dated.on))
          due.push({ on: dated.on, happen: () => this.#comeAbout(group, dated) });
      }
    }
    for (const [account, leaves] of this.#leavers) {
      const happen = () => this.#settleEverywhere(account, leaves.on, leaves.cause);
      if (comes(leaves.on)) due.push({ on: leaves.on, happen });
    }
    for (const { happen } of due.sort((a, b) => a.on - b.on)) happen();
    this.#now = to;
  }

  /** The file of the group is no more: neither are its dates. */
  abandon(key: string): void {
    const group = this.#groups.get(key);
    if (group === undefined) return;
    group.declared = undefined;
    group.upcoming = [];
  }

  /** What the files want by now: of these groups, and of who leaves. */
  declare(groups: ReadonlyMap<string, DesiredGroup>, leavers: Leavers, cause: Cause): void {
    const before = this.#leavers;
    this.#leavers = leavers;
    for (const [key, group] of groups) this.#declareGroup(key, group, cause);
    for (const account of new Set([...before.keys(), ...leavers.keys()])) {
      if (before.get(account)?.on !== leavers.get(account)?.on)
        this.#settleEverywhere(account, this.#now, cause);
    }
  }

  get leavers(): Leavers {
    return this.#leavers;
  }

  #declareGroup(key: string, desired: DesiredGroup, cause: Cause): void {
    const { declared, members, out, upcoming } = desired;
    const { name, id, mode } = declared;
    const known = this.#groups.get(key);
    const before = new Map(known?.upcoming.map((each) => [datedKey(each), each.cause]));
    const state = {
      ...{ ref: given({ name, id }), mode, declared },
      ...{ members: new Map(members), out: new Map(out) },
      upcoming: upcoming.map((each) => ({ ...each, cause: before.get(datedKey(each)) ?? cause })),
    };
    const group: AskedGroup = known ?? { ...state, people: new Set() };
    Object.assign(group, state);
    this.#groups.set(key, group);
    for (const account of new Set([...group.people, ...group.members.keys()]))
      this.#settle(group, account, this.#now, cause);
  }

  #comeAbout(group: AskedGroup, { action, account, on, because, cause }: Dated): void {
    if (action === 'add') group.members.set(account, because);
    else {
      group.members.delete(account);
      group.out.set(account, because);
    }
    this.#settle(group, account, on, cause);
  }

  #settleEverywhere(account: AccountId, at: Instant, cause: Cause): void {
    for (const group of this.#groups.values()) {
      if (group.declared !== undefined) this.#settle(group, account, at, cause);
    }
  }

  #settle(group: AskedGroup, account: AccountId, at: Instant, cause: Cause): void {
    const { ref, people, members, out, mode } = group;
    const leaves = this.#leavers.get(account);
    const hasLeft = leaves !== undefined && leaves.on <= at;
    const wanted = hasLeft ? undefined : members.get(account);
    const isIn = people.has(account);
    const tell = (action: 'add' | 'remove', because: Because) =>
      this.asked.push({
        ...{ at, action, group: ref, account, because, cause },
        ...given({ email: this.#emailOf(account) }),
      });
    if (wanted !== undefined && !isIn) {
      people.add(account);
      tell('add', wanted);
    } else if (wanted === undefined && isIn) {
      const because = hasLeft ? leaves.because : out.get(account);
      if (because === undefined && mode === 'additive') return;
      people.delete(account);
      tell(
        'remove',
        because ?? { kind: 'undeclared', ...given({ file: group.declared?.place.file }) },
      );
    }
  }
}

function datedKey({ action, account, on }: Omit<Dated, 'because' | 'cause'>): string {
  return JSON.stringify([action, account, on]);
}
