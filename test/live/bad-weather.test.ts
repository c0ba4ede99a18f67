import { expect, it, onTestFinished } from 'vitest';
import {
  faultKinds,
  startSandbox,
  type Seed,
  type SandboxOptions,
} from '../../src/sandbox/sandbox.ts';
import { accountId, address } from './beans.ts';
import { reachSandbox, sandboxKeys, type Api } from './reach-sandbox.ts';
import { recordedTiming } from './recorded-timing.ts';

const people = Array.from({ length: 250 }, (_, index) => ({
  id: `712020:${index}`,
  name: `User ${index}`,
  email: `user-${index}@example.com`,
  active: true,
  type: 'atlassian' as const,
}));

const seed: Seed = {
  accounts: people,
  groups: Array.from({ length: 12 }, (_, index) => ({
    id: `g-${index}`,
    name: `Team ${index}`,
    members: people.slice(0, 20 * (index + 1)).map(({ id }) => id),
  })),
};

/** Numbers from 0 up to 1 that only look like chance. */
function pseudoRandom(): () => number {
  let state = 7;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

async function readEverything(api: Api, faults: SandboxOptions['faults'] = {}) {
  const timing = { ...recordedTiming(), random: pseudoRandom() };
  const sandbox = await startSandbox({ seed, credentials: sandboxKeys, timing, faults });
  const { connection, reader } = reachSandbox(api, sandbox, undefined, timing);
  onTestFinished(async () => {
    await connection.close();
    await sandbox.close();
  });
  const readings = await reader.readGroups(seed.groups.map(({ name }) => ({ name })));
  const emails = people.map(({ email }) => address(email));
  const { byEmail } = await reader.identify(emails, { read: [], mapped: new Map() });
  const { accounts } = await reader.lookUp(people.map(({ id }) => accountId(id)));
  return {
    world: { readings, byEmail, accounts: new Set(accounts.map(({ id }) => id)) },
    requests: sandbox.requests.length,
  };
}

it.each(['site', 'scoped site', 'organization'] as const)(
  'reads the same where every sixth answer is a fault as where none is: %s',
  async (api) => {
    const faults = Object.fromEntries(faultKinds.map((kind) => [kind, 1 / 6 / faultKinds.length]));
    const fair = await readEverything(api);
    const foul = await readEverything(api, faults);
    expect(foul.world).toEqual(fair.world);
    expect(foul.requests).toBeGreaterThan(fair.requests);
  },
);
