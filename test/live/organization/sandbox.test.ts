import { describe, expect, it, onTestFinished } from 'vitest';
import type { GroupReading } from '../../../src/model/live.ts';
import { startSandbox, type Seed, type SeedAccount } from '../../../src/sandbox/sandbox.ts';
import { accountId, address, groupId } from '../beans.ts';
import { apis, reachSandbox, sandboxKeys, type Api, type Reached } from '../reach-sandbox.ts';

const people = Array.from({ length: 230 }, (_, index): SeedAccount => ({
  id: `712020:${index + 1}`,
  name: `User ${index + 1}`,
  email: `user-${index + 1}@example.com`,
  active: index % 10 !== 0,
  type: 'atlassian',
  ...(index === 1 && { suspended: true }),
  ...(index === 229 && { emailVisible: false }),
}));

const ids = people.map(({ id }) => id);
const seed: Seed = {
  accounts: people,
  groups: [
    { id: 'g-1', name: 'Everyone', members: ids.slice(0, 220) },
    { id: 'g-2', name: 'Few', members: ids.slice(0, 20) },
    { id: 'g-3', name: 'Nobody', members: [] },
    { id: 'g-4', name: 'Paying', members: [ids[5] ?? ''] },
  ],
  licences: [{ product: 'Jira Software', groups: ['g-4'], seats: 1 }],
};

interface Way extends Reached {
  readonly end: () => ReadonlyMap<string, readonly string[]>;
}

/** The same world, each time anew, reached in one of the ways that Atlassian offers. */
async function open(api: Api, apiKey?: string): Promise<Way> {
  const sandbox = await startSandbox({ seed, credentials: sandboxKeys });
  const reached = reachSandbox(api, sandbox, apiKey);
  onTestFinished(async () => {
    await reached.connection.close();
    await sandbox.close();
  });
  return { ...reached, end: () => sandbox.memberships() };
}

/** What each of the ways shows. */
async function each<Value>(use: (way: Way) => Promise<Value>): Promise<readonly Value[]> {
  return Promise.all(apis.map(async (api) => use(await open(api))));
}

/** Each API lists members in an order of its own. */
function inOneOrder(reading: GroupReading) {
  if (reading.kind !== 'listed') return reading;
  const { members, unlisted } = reading.listing;
  return { ...reading, unlisted, members: new Map(members.map((member) => [member.id, member])) };
}

describe('every API shows the same world', () => {
  it('the same groups', async () => {
    const listed = await each(({ reader }) => reader.groups());
    const [site, ...others] = listed.map((groups) => new Set(groups));
    const group = ({ id, name }: { id: string; name: string }) => ({
      id: groupId(id),
      name,
      synced: false,
    });
    expect(site).toEqual(new Set(seed.groups.map(group)));
    expect(others).toEqual([site, site]);
  });

  it('the same readings', async () => {
    const names = ['EVERYONE', 'few', 'Nobody', 'Paying', 'Unknown'];
    const [site, ...others] = await each(async ({ reader }) => {
      const readings = await reader.readGroups(names.map((name) => ({ name })));
      return readings.map(inOneOrder);
    });
    expect(site).toMatchObject([
      { kind: 'listed', group: { name: 'Everyone' }, unlisted: 1 },
      { kind: 'listed', unlisted: 1 },
      { kind: 'listed', unlisted: 0 },
      { kind: 'listed' },
      { kind: 'not-found' },
    ]);
    expect(others).toEqual([site, site]);
  });

  it('the same identities', async () => {
    const emails = ['user-3@example.com', 'USER-229@example.com', 'mapped@example.com'].map(
      address,
    );
    const [site, ...others] = await each(async ({ reader }) => {
      const known = {
        read: [],
        mapped: new Map([[address('mapped@example.com'), accountId('712020:9')]]),
      };
      return (await reader.identify(emails, known)).byEmail;
    });
    expect([...(site ?? [])].map(([, resolution]) => resolution)).toMatchObject([
      { kind: 'resolved', id: '712020:3' },
      { kind: 'resolved', id: '712020:229' },
      { kind: 'resolved', id: '712020:9' },
    ]);
    expect(others).toEqual([site, site]);
  });

  it('the same accounts by their ids', async () => {
    const wanted = ['712020:1', '712020:5', '712020:999'].map(accountId);
    const [site, ...others] = await each(({ reader }) => reader.lookUp(wanted));
    expect(site?.missing).toEqual(['712020:999']);
    expect(site?.accounts.map(({ id, status }) => [id, status])).toEqual([
      ['712020:1', 'deactivated'],
      ['712020:5', 'active'],
    ]);
    expect(others).toEqual([site, site]);
  });

  it('the same groups of a person', async () => {
    const of = await each(async ({ reader }) => {
      const groups = await reader.groupsOf(accountId('712020:3'));
      return groups?.map(({ name }) => name).toSorted();
    });
    expect(of[0]).toContain('Everyone');
    expect(new Set(of.map((names) => names?.join()))).toEqual(new Set([of[0]?.join()]));
  });

  it('the same groups that cost a seat', async () => {
    const groups = ['g-2', 'g-4'].map((id) => ({ id: groupId(id), name: id }));
    const granted = await each(async ({ reader }) => [...(await reader.licences(groups)).keys()]);
    expect(granted).toEqual([['g-4'], ['g-4'], ['g-4']]);
  });

  it('the same end, after the same writes', async () => {
    const [site, ...others] = await each(async ({ writer, end }) => {
      const few = groupId('g-2');
      const results = [
        await writer.add(few, accountId('712020:30')),
        await writer.add(few, accountId('712020:30')),
        await writer.remove(few, accountId('712020:3')),
        await writer.remove(few, accountId('712020:3')),
        await writer.add(few, accountId('712020:999')),
      ];
      return {
        results: results.map((result) => ('reason' in result ? result.reason : result.kind)),
        end: end(),
      };
    });
    expect(site?.results).toEqual(['done', 'already', 'done', 'already', 'not-found']);
    expect(others).toEqual([site, site]);
  });
});

describe('the organization alone', () => {
  it('reports that no seat is left, and that the account is not active', async () => {
    const { writer } = await open('organization');
    expect([
      await writer.add(groupId('g-4'), accountId('712020:7')),
      await writer.add(groupId('g-2'), accountId('712020:31')),
    ]).toMatchObject([{ reason: 'licence-limit' }, { reason: 'invalid' }]);
  });

  it('reads with a key that has scopes, and reports what its writes lack', async () => {
    const { reader, writer } = await open('organization', sandboxKeys.scopedOrganizationKey);
    expect(await reader.readGroups([{ name: 'few' }])).toMatchObject([{ kind: 'listed' }]);
    const because = expect.stringMatching(
      /needs an organization API key without scopes\.$/u,
    ) as string;
    expect([
      await writer.add(groupId('g-2'), accountId('712020:30')),
      await writer.remove(groupId('g-2'), accountId('712020:3')),
    ]).toMatchObject([
      { reason: 'forbidden', why: because },
      { reason: 'forbidden', why: because },
    ]);
  });
});
