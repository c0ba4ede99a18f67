import { compareText } from '../model/change.ts';
import type { Credentials } from './basic-credentials.ts';
import { dispatch } from './dispatch.ts';
import type { Seed, SeedAccount } from './seed.ts';
import { serve, type SandboxRequest } from './server.ts';
import { siteApi } from './site-api.ts';
import { openStore } from './store.ts';

export { readSeed } from './read-seed.ts';
export type { Seed, SeedAccount } from './seed.ts';

export interface SandboxOptions {
  readonly seed: Seed;
  /** Where the state is kept between runs; in memory when absent. One sandbox at a time may use it. */
  readonly stateFile?: string;
  /** Any free one when 0 or absent. */
  readonly port?: number;
  readonly credentials: Credentials;
  /** Most members on a page of `/group/member`: 50 when absent, as Atlassian has it. */
  readonly pageCap?: number;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
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
 * Serves the embedded Atlassian Cloud on loopback.
 * Throws an AppError `failed` when the port or the state file can't be used.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { seed, stateFile, port = 0, credentials, pageCap = 50 } = options;
  const administrator = siteAdministrator(credentials.email);
  const store = await openStore(seed, administrator, stateFile);
  const site = siteApi({ store, administrator, pageCap }, credentials);
  const server = await serve(port, dispatch([site]));
  const { world } = store;
  return {
    url: server.url,
    reseeded: store.reseeded,
    requests: server.requests,
    memberships: () =>
      new Map(
        world.groups.map((group) => [group.name, [...world.memberIds(group)].sort(compareText)]),
      ),
    async close() {
      await server.close();
      await store.settled();
    },
  };
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
