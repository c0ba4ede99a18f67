import type { Plan } from '../../src/model/plan.ts';
import { Breach, must } from './breach.ts';
import type { Files } from './files.ts';
import { canBeAdded, limitOf, totalOf } from './limits.ts';
import { type Wish, type Wishes, wishesOf } from './oracle.ts';
import { type Organization, type Write, administrator } from './organization.ts';
import type { VirtualTime } from './virtual-time.ts';
import { requestText } from './words.ts';

/** One apply that is under way, whose laws are watched. */
export interface Applying {
  readonly organization: Organization;
  readonly files: Files;
  /** The instant that decides every date. */
  readonly at: number;
  readonly time: VirtualTime;
  readonly due: boolean;
  /** The approved plans; undefined where the plan is what the files ask for. */
  readonly plans: readonly Plan[] | undefined;
}

/** What the lives of one command have in common: what an earlier one has sent may arrive in a later one. */
export interface Memory {
  /** Changes that the journal held. */
  readonly intents: Set<string>;
  /** Groups whose members were listed. */
  readonly listed: Set<string>;
  readonly changed: Write[];
  /** What was in place when it arrived, perhaps for the second time: Atlassian calls that "already". */
  readonly repeated: Set<string>;
  /** Memberships that somebody else has changed. */
  readonly touched: Set<string>;
}

/** An answer that shows a membership. */
interface Read {
  readonly group?: string;
  readonly account?: string;
  readonly at: number;
}

export type Request = Pick<Write, 'action' | 'group' | 'account'>;

/** The laws of one apply: each write is held against what the files mean, by maps that no code of the program made. */
export class ApplyLaws {
  readonly wishes: Wishes;
  /** Who was in what when it began. */
  readonly begin: ReadonlyMap<string, ReadonlySet<string>>;
  readonly changed: Write[] = [];
  /** Groups and memberships, `g-alpha 0-anna`, that somebody else has changed since, and when. */
  readonly touched = new Map<string, number>();
  readonly reads: Read[] = [];
  /** What this life has on disk as intended. */
  readonly intents = new Set<string>();
  readonly of: Applying;
  /** Who was listed in what when it began. */
  readonly people: ReadonlyMap<string, readonly string[]>;
  readonly memory: Memory;
  /** Reads show what was written before it began. */
  readonly isSettled: boolean;

  constructor(of: Applying, memory: Memory) {
    const { organization, files, at } = of;
    this.of = of;
    this.memory = memory;
    this.isSettled = (organization.writes.at(-1)?.at ?? 0) + organization.lag < of.time.now;
    this.wishes = wishesOf(files, organization, at);
    this.begin = organization.memberships();
    this.people = new Map([...this.begin.keys()].map((id) => [id, organization.listedPeople(id)]));
  }

  /** Nobody can know whether somebody who is waited for is this account. */
  hides(account: string): boolean {
    const { organization, files } = this.of;
    const mapped = [...files.accounts.values()].includes(account);
    return organization.people.get(account)?.visible === false && !mapped;
  }

  nameOf(request: Request): string {
    return requestText(request, this.of.organization);
  }

  /** Somebody else has changed a membership. */
  touch({ group, account }: Request): void {
    const { now } = this.of.time;
    this.touched.set(group, now).set(`${group} ${account}`, now);
    this.memory.touched.add(`${group} ${account}`);
  }

  /** Atlassian has answered who is in a group, or where an account is. */
  read(what: { readonly group?: string; readonly account?: string }): void {
    this.reads.push({ ...what, at: this.of.time.now });
    if (what.group !== undefined) this.memory.listed.add(what.group);
  }

  intended({ action, group, account }: Request): void {
    this.memory.intents.add(keyOf(action, group, account));
    this.intents.add(keyOf(action, group, account));
  }

  write(request: Request, done?: Write): void {
    if (done !== undefined) {
      if (!done.changed) {
        this.memory.repeated.add(keyOf(request.action, request.group, request.account));
        return;
      }
      this.changed.push(done);
      this.memory.changed.push(done);
      this.#afterWrite(done);
      return;
    }
    const what = this.nameOf(request);
    const { action, group, account } = request;
    must(
      'journal',
      this.memory.intents.has(keyOf(action, group, account)),
      () => `${what} was sent before the journal held it`,
    );
    const wish = this.wishes.groups.get(group);
    if (wish === undefined)
      throw new Breach('promise 4', `${what}: the group is not ours to write`);
    must(
      'promise 3',
      this.memory.listed.has(group),
      () => `${what}: no answer had listed the group`,
    );
    const isShown = !wish.listsNobody || this.touched.has(group);
    must('promise 3', isShown, () => `${what}: members are counted, and nobody is listed`);
    must('promise 2', this.isApproved(request), () => `${what} was not approved`);
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
    const { organization } = this.of;
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
      !(wish.pending && this.hides(account)),
      () => `${what}: somebody is pending, and this may be them`,
    );
    if (this.of.due)
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
    const { organization, files, plans, at } = this.of;
    const wish = this.wishes.groups.get(group);
    const before = this.people.get(group) ?? [];
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
    const { plans, due } = this.of;
    const wanting = [...this.wishes.groups.values()].filter((wish) => wish.in.has(account));
    if (plans === undefined || due) {
      return wanting
        .filter((wish) => canBeAdded(account, wish, this.of.organization, this.wishes))
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
    const { plans = [], at } = this.of;
    return plans.some(({ upcoming }) =>
      upcoming.some(
        (each) =>
          each.group.id === group && each.account.id === account && Date.parse(each.on) <= at,
      ),
    );
  }

  /** Some approved plan holds it, or none is needed. */
  isApproved(request: Request): boolean {
    const { plans, due, at, files } = this.of;
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
      accounts.get(email) === account || this.of.organization.people.get(account)?.email === email
    );
  }
}

export function keyOf(action: string, group: string, account: string): string {
  return `${action} ${group} ${account}`;
}
