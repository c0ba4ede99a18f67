import { compareText } from '../model/change.ts';
import { given } from '../model/objects.ts';
import type { Timing } from '../model/timing.ts';
import { type Conditions, stepsOf } from './conditions/conditions.ts';
import { chain, routerOf } from './http/api.ts';
import {
  type OnSandboxRequest,
  type SandboxRequest,
  type Server,
  dispatch,
  serve,
} from './http/server.ts';
import {
  type OrganizationKeys,
  organizationApi,
  organizationId,
} from './organization/organization-api.ts';
import type { OrganizationQuirks } from './organization/organization.ts';
import type { SiteCredentials } from './site/credentials.ts';
import { scopedSiteApi, siteApi } from './site/site-api.ts';
import { type SiteQuirks, cloudId } from './site/site.ts';
import type { Seed, SeedAccount, SeedDirectory } from './world/seed.ts';
import { type Store, openStore } from './world/store.ts';

export { type FaultKind, faultKinds } from './conditions/fault-kind.ts';
export type { OnSandboxRequest } from './http/server.ts';
export { type RateLimits, atlassianLimits, limitedMethods } from './conditions/limits.ts';
export { type Seed, type SeedAccount, readSeed, readSeedFiles } from './world/seed.ts';

export interface SandboxOptions extends Conditions {
  readonly seed: Seed;
  /** Where the state is kept between runs; in memory when absent. One sandbox at a time may use it. */
  readonly stateFile?: string;
  /** Forgets what was changed, and begins with the seed. */
  readonly reset?: boolean;
  /** Any free one when 0 or absent. */
  readonly port?: number;
  readonly credentials: SiteCredentials & OrganizationKeys;
  /** Most members on a page of `/group/member`: 50 when absent, as Atlassian has it. */
  readonly pageCap?: number;
  /** Milliseconds that reads are behind writes; 0 when absent. */
  readonly lag?: number;
  /** What Atlassian does now and then, or where its answers are known to differ. */
  readonly quirks?: SiteQuirks & OrganizationQuirks;
  readonly onRequest?: OnSandboxRequest;
  /** The machine's own when absent. */
  readonly timing?: Timing;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT`: the site, and what `https://api.atlassian.com` is to real ones. */
  readonly url: string;
  readonly cloudId: string;
  readonly organizationId: string;
  readonly directories: readonly SeedDirectory[];
  /** True when the state on disk belonged to another seed: this run began afresh. */
  readonly reseeded: boolean;
  /** Every request so far, in the order of their answers: for tests that count. Never holds credentials. */
  readonly requests: readonly SandboxRequest[];
  /** Account ids, sorted, by group name. */
  memberships(): ReadonlyMap<string, readonly string[]>;
  /** Drops every connection, and waits for what is being written. */
  close(): Promise<void>;
}

/**
 * Serves the embedded Atlassian Cloud on loopback: a site, and the organization that it belongs to.
 * Throws an AppError `failed` when the port or the state file can't be used.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { seed, stateFile, credentials, timing = sandboxTiming } = options;
  const { reset = false, lag = 0 } = options;
  const administrator = siteAdministrator(credentials.email);
  const store = await openStore(seed, administrator, {
    stateFile,
    reset,
    lag,
    now: () => timing.now(),
  });
  const server = await serveOrClose(store, options, administrator);
  const { world } = store;
  return {
    url: server.url,
    cloudId,
    organizationId,
    directories: world.directories,
    reseeded: store.reseeded,
    requests: server.requests,
    memberships: () =>
      new Map(
        world.groups.map((group) => [group.name, [...world.memberIds(group)].sort(compareText)]),
      ),
    async close() {
      await server.close();
      await store.close();
    },
  };
}

async function serveOrClose(
  store: Store,
  options: SandboxOptions,
  administrator: SeedAccount,
): Promise<Server> {
  const { credentials, pageCap = 50, port = 0, quirks = {}, timing = sandboxTiming } = options;
  const site = { store, administrator, pageCap, quirks };
  const apis = [
    siteApi(site, credentials),
    scopedSiteApi(site, credentials),
    organizationApi({ store, quirks }, credentials),
  ];
  const routeOf = routerOf(apis);
  const handle = chain(stepsOf(options, timing), dispatch);
  try {
    return await serve(port, (call) => handle({ call, route: routeOf(call.path) }), {
      now: () => timing.now(),
      ...given({ onRequest: options.onRequest }),
    });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The account behind the credentials: in no group of the seed, and the same in every run. */
function siteAdministrator(email: string): SeedAccount {
  return {
    id: '712020:9c1f7a52-6b1e-4f0a-8d5e-2f4b6a7c8d90',
    name: 'Sandbox administrator',
    email,
    active: true,
    type: 'atlassian',
  };
}

/** The machine's own clock, timers and chance. */
const sandboxTiming: Timing = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};
