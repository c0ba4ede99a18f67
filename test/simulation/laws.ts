import type { Plan } from '../../src/model/plan.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { Breach, must } from './breach.ts';
import type { Files } from './files.ts';
import { type Wish, type Wishes, wishesOf } from './oracle.ts';
import { type Organization, type Write, administrator } from './organization.ts';
import { requestText } from './words.ts';

/** One apply that is under way, whose laws are watched. */
export interface Applying {
  readonly organization: Organization;
  readonly files: Files;
  readonly at: number;
  readonly due: boolean;
  /** The approved plans; undefined where the plan is what the files ask for. */
  readonly plans: readonly Plan[] | undefined;
}

type Request = Pick<Write, 'action' | 'group' | 'account'>;

/** The laws of one apply: each write is held against what the files mean, by maps that no code of the program made. */
export class ApplyLaws {
  readonly wishes: Wishes;
  /** Who was in what when it began. */
  readonly begin: ReadonlyMap<string, ReadonlySet<string>>;
  readonly changed: Write[] = [];
  readonly touched = new Set<string>();
  readonly #of: Applying;
  readonly #people: ReadonlyMap<string, readonly string[]>;
  readonly #listed = new Set<string>();
  readonly #intents: Set<string>;
  readonly #names: (request: Request) => string;

  /** @param intents Of all lives of the same command: what an earlier one has sent may arrive later. */
  constructor(of: Applying, intents: Set<string>) {
    const { organization, files, at } = of;
    this.#of = of;
    this.#intents = intents;
    this.wishes = wishesOf(files, organization, at);
    this.begin = organization.memberships();
    this.#people = new Map([...this.begin.keys()].map((id) => [id, organization.listedPeople(id)]));
    this.#names = (request) => requestText(request, organization);
  }

  /** Somebody else has changed a membership. */
  touch({ group, account }: Request): void {
    this.touched.add(group).add(`${group} ${account}`);
  }

  listed(group: string): void {
    this.#listed.add(group);
  }

  intended({ action, group, account }: Request): void {
    this.#intents.add(keyOf(action, group, account));
  }

  write(request: Request, done?: Write): void {
    if (done !== undefined) {
      if (!done.changed) return;
      this.changed.push(done);
      this.#afterWrite(done);
      return;
    }
    const what = this.#names(request);
    const { action, group, account } = request;
    must(
      'journal',
      this.#intents.has(keyOf(action, group, account)),
      () => `${what} was sent before the journal held it`,
    );
    const wish = this.wishes.groups.get(group);
    if (wish === undefined)
      throw new Breach('promise 4', `${what}: the group is not ours to write`);
    must('promise 3', this.#listed.has(group), () => `${what}: no answer had listed the group`);
    must('promise 2', this.#isApproved(request), () => `${what} was not approved`);
    if (action === 'add') this.#checkAdd(request, wish, what);
    else this.#checkRemoval(request, wish, what);
  }

  #checkAdd({ account }: Request, wish: Wish, what: string): void {
    must('promise 2', wish.in.has(account), () => `${what}: no file asks for it`);
    must(
      'promise 6',
      !(wish.unresolvedExcept && wish.inherited.has(account)),
      () => `${what}: an except is unresolved`,
    );
  }

  #checkRemoval({ group, account }: Request, wish: Wish, what: string): void {
    const { organization } = this.#of;
    const person = organization.people.get(account);
    const named = wish.out.get(account);
    must('promise 2', !wish.in.has(account), () => `${what}: the files want them in`);
    must(
      'promise 2',
      named !== undefined || wish.file.mode === 'authoritative',
      () => `${what}: no file asks for it`,
    );
    must(
      'promise 4',
      !this.wishes.protectedAccounts.has(account),
      () => `${what}: the account is protected`,
    );
    must(
      'promise 4',
      account !== administrator.id,
      () => `${what}: it is the account that runs the tool`,
    );
    must(
      'promise 4',
      named !== undefined || person?.type === 'atlassian',
      () => `${what}: it is no person`,
    );
    must(
      'promise 6',
      !wish.unresolved && !this.wishes.frozen,
      () => `${what}: an email is unresolved`,
    );
    must(
      'promise 6',
      !(wish.pending && this.#hides(account)),
      () => `${what}: somebody is pending, and this may be them`,
    );
    if (this.#of.due)
      must(
        'promise 5',
        named === true || this.#isAnnounced(group, account),
        () => `${what} is not due`,
      );
    for (const add of this.#addsOf(account)) {
      const isIn = organization.members(add).has(account) || this.touched.has(`${add} ${account}`);
      must(
        'promise 7',
        isIn,
        () => `${what}: they are not in ${organization.groups.get(add)?.name ?? add} yet`,
      );
    }
  }

  #afterWrite({ action, group }: Write): void {
    if (action === 'add' || this.touched.has(group)) return;
    const { organization, files, plans, at } = this.#of;
    const wish = this.wishes.groups.get(group);
    const before = this.#people.get(group) ?? [];
    if (wish === undefined) return;
    const left = organization.listedPeople(group).length;
    must(
      'promise 5',
      wish.file.allowEmpty || left > 0 || before.length === 0,
      () => `${wish.group.name} was emptied`,
    );
    const removed = this.changed.filter((write) => write.action === 'remove');
    const undated = removed.filter(
      (write) => write.group === group && wish.out.get(write.account) !== true,
    );
    // The guards judge each of several plans.
    const parts = plans?.length ?? 1;
    const most = limitOf(before.length, wish, files, at) * parts;
    must(
      'promise 5',
      undated.length <= most,
      () =>
        `${undated.length} left ${wish.group.name}, which had ${before.length} people; the limit is ${most}`,
    );
    const total = totalOf(files, at);
    must(
      'promise 5',
      removed.length <= total,
      () => `${removed.length} removals in all; the limit is ${total}`,
    );
  }

  /** The groups that somebody is to join, as far as the reviewers saw it. */
  #addsOf(account: string): readonly string[] {
    const { plans, due } = this.#of;
    const wanting = [...this.wishes.groups.values()].filter((wish) => wish.in.has(account));
    if (plans === undefined || due) {
      return wanting
        .filter((wish) => canBeAdded(account, wish, this.#of.organization, this.wishes))
        .map(({ group }) => group.id);
    }
    const approved = new Set(
      plans.flatMap(({ changes, withheld }) =>
        [...changes, ...withheld].flatMap((change) =>
          change.action === 'add' && change.account.id === account
            ? [change.group.id as string]
            : [],
        ),
      ),
    );
    return wanting.map(({ group }) => group.id).filter((id) => approved.has(id));
  }

  #isAnnounced(group: string, account: string): boolean {
    const { plans = [], at } = this.#of;
    return plans.some(({ upcoming }) =>
      upcoming.some(
        (each) =>
          each.group.id === group && each.account.id === account && Date.parse(each.on) <= at,
      ),
    );
  }

  #isApproved(request: Request): boolean {
    const { plans, due, at, files } = this.#of;
    if (plans === undefined) return true;
    const { action, group, account } = request;
    return plans.some(({ changes, noop, upcoming, pending }) => {
      const dated = upcoming.filter(({ on }) => Date.parse(on) <= at);
      const whole = due ? dated : [...changes, ...noop, ...dated];
      const isSame = whole.some(
        (each) => each.action === action && each.group.id === group && each.account.id === account,
      );
      const emails = pending
        .filter((each) => each.group.id === group)
        .map((each) => each.account.email as string);
      return (
        isSame || (action === 'add' && emails.some((email) => this.#means(email, account, files)))
      );
    });
  }

  #means(email: string, account: string, { accounts }: Files): boolean {
    return (
      accounts.get(email) === account || this.#of.organization.people.get(account)?.email === email
    );
  }

  /** What the receipt says is so. `faults`: something happened to requests. */
  receipt({ changes }: Receipt, faults: boolean): void {
    const { organization } = this.#of;
    const outcomes = new Map(
      changes.map((change) => [keyOf(change.action, change.group.id, change.account.id), change]),
    );
    for (const { action, group, account, outcome, confirmed } of changes) {
      const request = { action, group: group.id, account: account.id };
      if ((outcome !== 'applied' && outcome !== 'already') || confirmed !== true) continue;
      if (this.touched.has(`${group.id} ${account.id}`)) continue;
      const isSo = organization.members(group.id).has(account.id) === (action === 'add');
      must(
        'receipt',
        isSo,
        () => `it says ${outcome} and confirmed of ${this.#names(request)}, which is not so`,
      );
    }
    for (const write of this.changed) {
      const told =
        outcomes.get(keyOf(write.action, write.group, write.account))?.outcome ?? 'nothing';
      const allowed = ['applied', 'already', 'unknown', ...(faults ? ['failed'] : [])];
      must(
        'receipt',
        allowed.includes(told),
        () => `it says ${told} of ${this.#names(write)}, which was done`,
      );
    }
  }

  /** What had to be done and nothing kept from being done is done. */
  progress({ changes }: Receipt): void {
    if (changes.filter(({ outcome }) => outcome === 'failed').length >= 3) return;
    const { organization } = this.#of;
    const wishes = [...this.wishes.groups.values()];
    const leaving = wishes.reduce((sum, wish) => sum + this.#leavingFrom(wish).length, 0);
    const total = leaving <= totalOf(this.#of.files, this.#of.at);
    for (const request of wishes.flatMap((wish) => this.#dueIn(wish))) {
      if (request.action === 'remove' && !total) continue;
      const { group, account } = request;
      const isDone = organization.members(group).has(account) === (request.action === 'add');
      const waits = request.action === 'remove' && this.#waits(account);
      const told = changes.find(
        (each) =>
          keyOf(each.action, each.group.id, each.account.id) ===
          keyOf(request.action, group, account),
      );
      must(
        'promise 16',
        isDone || waits,
        () =>
          `${this.#names(request)} is left: ${told?.outcome ?? 'not in the receipt'} ${told?.why ?? ''}`,
      );
    }
  }

  #waits(account: string): boolean {
    const { organization } = this.#of;
    const missing = [...this.wishes.groups.values()].some(
      (wish) => wish.in.has(account) && !organization.members(wish.group.id).has(account),
    );
    return missing || this.wishes.namedElsewhere.has(account);
  }

  /** What nothing keeps from being done in a group. */
  #dueIn(wish: Wish): readonly Request[] {
    const { organization, files, at, due } = this.#of;
    const group = wish.group.id;
    const live = this.begin.get(group) ?? new Set();
    const seats = organization.licences.some(({ groups }) => groups.includes(group));
    const adds = [...wish.in]
      .filter((id) => !live.has(id) && !seats && canBeAdded(id, wish, organization, this.wishes))
      .map((account): Request => ({ action: 'add', group, account }))
      .filter((request) => this.#isApproved(request) && !due);
    if (wish.unresolved || this.wishes.frozen) return adds;
    const leaving = this.#leavingFrom(wish);
    const undated = leaving.filter((id) => wish.out.get(id) !== true);
    const before = this.#people.get(group) ?? [];
    if (!wish.file.allowEmpty && before.every((id) => leaving.includes(id))) return adds;
    const over = undated.length > limitOf(before.length, wish, files, at);
    const may = over ? leaving.filter((id) => wish.out.get(id) === true) : leaving;
    const removals = may
      .filter((id) => organization.people.get(id)?.suspended === false)
      .filter((id) => !this.wishes.contradicted.has(id) && !(wish.pending && this.#hides(id)));
    return [...adds, ...removals.map((account): Request => ({ action: 'remove', group, account }))];
  }

  /** Whoever is to leave a group, if no guard holds them back. */
  #leavingFrom(wish: Wish): readonly string[] {
    const { organization, due } = this.#of;
    const group = wish.group.id;
    return [...(this.begin.get(group) ?? [])].filter((id) => {
      const person = organization.people.get(id);
      if (wish.in.has(id) || person === undefined || this.wishes.protectedAccounts.has(id))
        return false;
      if (person.type !== 'atlassian' && (organization.api === 'organization' || !wish.out.has(id)))
        return false;
      const dated = wish.out.get(id);
      if (due ? dated !== true : dated === undefined && wish.file.mode === 'additive') return false;
      return this.#isApproved({ action: 'remove', group, account: id });
    });
  }

  #hides(account: string): boolean {
    const { organization, files } = this.#of;
    const mapped = [...files.accounts.values()].includes(account);
    return organization.people.get(account)?.visible === false && !mapped;
  }
}

function canBeAdded(
  id: string,
  wish: Wish,
  { people }: Organization,
  { contradicted }: Wishes,
): boolean {
  const person = people.get(id);
  const odd = contradicted.has(id) || (wish.unresolvedExcept && wish.inherited.has(id));
  return person !== undefined && person.active && !person.suspended && !odd;
}

/** clamp(⌊people × percent / 100⌋, atLeast, atMost), or the largest consent. */
function limitOf(people: number, { file }: Wish, { guards, consents }: Files, at: number): number {
  const share = Math.floor((people * guards.percent) / 100);
  const usual = Math.min(Math.max(share, guards.atLeast), guards.atMost);
  const held = consents.filter(({ until }) => holds(until, at));
  return Math.max(usual, ...held.map(({ removals }) => removals[file.label] ?? 0));
}

function totalOf({ guards, consents }: Files, at: number): number {
  const held = consents.filter(({ until }) => holds(until, at));
  return Math.max(guards.total, ...held.map(({ total = 0 }) => total));
}

function holds(until: string, at: number): boolean {
  return at < Date.parse(until) + (until.includes('T') ? 0 : 86_400_000);
}

function keyOf(action: string, group: string, account: string): string {
  return `${action} ${group} ${account}`;
}
