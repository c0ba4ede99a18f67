import type { ApiResponse, Call } from '../../src/sandbox/http/api.ts';
import { chain, routerOf } from '../../src/sandbox/http/api.ts';
import { dispatch } from '../../src/sandbox/http/server.ts';
import {
  organizationApi,
  organizationId,
} from '../../src/sandbox/organization/organization-api.ts';
import type { OrganizationQuirks } from '../../src/sandbox/organization/organization.ts';
import { siteApi } from '../../src/sandbox/site/site-api.ts';
import type { SiteQuirks } from '../../src/sandbox/site/site.ts';
import type { SeedAccount, SeedLicence } from '../../src/sandbox/world/seed.ts';
import { type Store, openStore } from '../../src/sandbox/world/store.ts';
import type { World } from '../../src/sandbox/world/world.ts';
import type { TransportRequest } from '../../src/live/http/transport.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The email is shown. */
  readonly visible: boolean;
  readonly active: boolean;
  readonly suspended: boolean;
  readonly type: SeedAccount['type'];
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly synced: boolean;
  /** Its members answer 404, although others find the group. */
  readonly unlistable: boolean;
}

/** A write that reached Atlassian, and what it came to there. */
export interface Write {
  readonly at: number;
  readonly action: 'add' | 'remove';
  readonly group: string;
  readonly account: string;
  /** It changed the membership. */
  readonly changed: boolean;
  readonly outcome: string;
}

export type ApiKind = 'site' | 'organization';

interface Setup {
  readonly api: ApiKind;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly licences: readonly SeedLicence[];
  /** Milliseconds that reads are behind writes. */
  readonly lag: number;
  /** Groups and accounts, `g-alpha 0-anna`, whose add is refused. */
  readonly refused: ReadonlySet<string>;
  readonly quirks: SiteQuirks & OrganizationQuirks;
}

export const credentials = { email: 'admin@banc.ly', token: 'token', organizationKey: 'key' };
export const origins = {
  site: 'https://banc.atlassian.net',
  organization: 'https://api.atlassian.com',
};
export const administrator: SeedAccount = {
  id: '0-admin',
  name: 'Admin',
  email: credentials.email,
  active: true,
  type: 'atlassian',
};
export { organizationId };

/**
 * Atlassian, as plain maps of who is in what. The sandbox answers for it: its two APIs, without a socket, and with
 * people and groups that change while the story goes on.
 */
export class Organization {
  readonly api: ApiKind;
  readonly people: Map<string, Person>;
  readonly groups: Map<string, Group>;
  readonly licences: readonly SeedLicence[];
  /** Milliseconds that reads are behind writes. */
  readonly lag: number;
  readonly refused: ReadonlySet<string>;
  readonly writes: Write[] = [];
  /** Called before a write is carried out and after it was. */
  onWrite: (write: Omit<Write, 'changed' | 'outcome'>, done?: Write) => void = () => undefined;
  readonly #setup: Setup;
  readonly #now: () => number;
  readonly #unlistable: string[] = [];
  readonly #handle: (call: Call) => Promise<ApiResponse>;
  #store: Store;

  private constructor(setup: Setup, now: () => number, store: Store) {
    this.#setup = setup;
    this.#now = now;
    this.#store = store;
    this.api = setup.api;
    this.people = new Map(setup.people.map((person) => [person.id, person]));
    this.groups = new Map(setup.groups.map((group) => [group.id, group]));
    this.licences = setup.licences;
    this.lag = setup.lag;
    this.refused = setup.refused;
    this.#noteUnlistable();
    const quirks = { ...setup.quirks, unlistable: this.#unlistable };
    const facade = this.#facade();
    const routeOf = routerOf([
      siteApi({ store: facade, administrator, pageCap: 3, quirks }, credentials),
      organizationApi({ store: facade, quirks }, credentials),
    ]);
    const handle = chain([], dispatch);
    this.#handle = (call) => handle({ call, route: routeOf(call.path) });
  }

  static async open(setup: Setup, now: () => number): Promise<Organization> {
    return new Organization(setup, now, await storeOf(setup, now));
  }

  /** The same once more, to try what would have come of something else. Nothing lags in it. */
  copy(now: () => number): Promise<Organization> {
    return Organization.open({ ...this.#current(), lag: 0 }, now);
  }

  members(group: string): ReadonlySet<string> {
    const found = this.#world.group(group);
    return new Set(found === undefined ? [] : this.#world.memberIds(found));
  }

  memberships(): ReadonlyMap<string, ReadonlySet<string>> {
    return new Map([...this.groups.keys()].map((id) => [id, this.members(id)]));
  }

  /** People whom a listing shows. */
  listedPeople(group: string): readonly string[] {
    return [...this.members(group)].filter((id) => {
      const person = this.people.get(id);
      return person?.type === 'atlassian' && !person.suspended;
    });
  }

  /** Some members are counted, and none of them is listed. */
  listsNobody(group: string): boolean {
    const members = [...this.members(group)];
    const isListed = (id: string) => {
      const person = this.people.get(id);
      if (person === undefined) return this.api === 'site' || id === administrator.id;
      return !person.suspended && (this.api === 'site' || person.type === 'atlassian');
    };
    return members.length > 0 && !members.some(isListed);
  }

  /** Somebody else does it, by the same rules. Gives whether it changed anything. */
  async changeByOthers(action: Write['action'], group: string, account: string): Promise<boolean> {
    const [where, who] = [this.#world.group(group), this.#world.account(account)];
    if (where === undefined || who === undefined) return false;
    const outcome = await this.#store[action](where, who);
    return outcome === 'added' || outcome === 'removed';
  }

  /** After people or groups were changed in their maps: that shows at once. */
  async refresh(): Promise<void> {
    this.#noteUnlistable();
    this.#store = await storeOf(this.#current(), this.#now);
  }

  async answer(request: TransportRequest): Promise<ApiResponse> {
    const { method, url, headers, body } = request;
    const listed = this.api === 'organization' ? shownBy(request).group : undefined;
    if (listed !== undefined && this.#unlistable.includes(listed)) return { status: 404 };
    return this.#handle({
      method,
      path: url.pathname,
      query: url.searchParams,
      origin: url.origin,
      authorization: headers['authorization'],
      params: {},
      body: () => Promise.resolve(body === undefined ? undefined : (JSON.parse(body) as unknown)),
    });
  }

  get #world(): World {
    return this.#store.world;
  }

  #noteUnlistable(): void {
    const ids = [...this.groups.values()].flatMap(({ id, unlistable }) => (unlistable ? [id] : []));
    this.#unlistable.splice(0, Infinity, ...ids);
  }

  #current(): Setup {
    const members = this.memberships();
    const [people, groups] = [[...this.people.values()], [...this.groups.values()]];
    return { ...this.#setup, people, groups, members };
  }

  /** What the APIs work on stays the same object, whatever is behind it. */
  #facade(): Store {
    const current = () => this.#store;
    const watched =
      (action: Write['action']): Store['add'] & Store['remove'] =>
      async (group, account) => {
        const request = { at: this.#now(), action, group: group.id, account: account.id };
        this.onWrite(request);
        const isRefused = action === 'add' && this.refused.has(`${group.id} ${account.id}`);
        const outcome = isRefused ? 'inactive' : await current()[action](group, account);
        const changed = outcome === 'added' || outcome === 'removed';
        const write: Write = { ...request, changed, outcome };
        this.writes.push(write);
        this.onWrite(request, write);
        return outcome as never;
      };
    return {
      get world() {
        return current().world;
      },
      shown: () => current().shown(),
      reseeded: false,
      add: watched('add'),
      remove: watched('remove'),
      close: () => Promise.resolve(),
    };
  }
}

/** What memberships the answer of a request shows: of a group, or of an account. */
export function shownBy({ method, url, body = '{}' }: TransportRequest): {
  readonly group?: string;
  readonly account?: string;
} {
  const given: readonly (readonly [string, unknown])[] =
    method === 'GET' ? [...url.searchParams] : Object.entries(JSON.parse(body) as object);
  const query = new Map(given);
  const first = (name: string) => {
    const value: unknown = [query.get(name)].flat()[0];
    return typeof value === 'string' ? value : undefined;
  };
  const account = first('accountIds') ?? first('accountId');
  const group = first('groupIds') ?? first('groupId');
  if (
    /\/(?:users|groups)(?:\/search)?$|\/user\/groups$/u.test(url.pathname) &&
    account !== undefined
  )
    return { account };
  const lists = /\/group\/member$|\/users(?:\/search)?$/u.test(url.pathname);
  return lists && group !== undefined ? { group } : {};
}

function storeOf(setup: Setup, now: () => number): Promise<Store> {
  const { people, groups, members, licences, lag } = setup;
  const accounts = people.map(({ visible, ...person }): SeedAccount => ({
    ...person,
    emailVisible: visible,
  }));
  const known = new Set([...accounts.map(({ id }) => id), administrator.id]);
  const seed = {
    accounts,
    groups: groups.map(({ id, name, synced }) => ({
      id,
      name,
      members: [...(members.get(id) ?? [])].filter((each) => known.has(each)),
      ...(synced ? { managedBy: 'external' as const } : {}),
    })),
    licences,
  };
  return openStore(seed, administrator, { reset: false, lag, now });
}
