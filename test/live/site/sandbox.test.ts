import { describe, expect, it, onTestFinished } from 'vitest';
import { connectSite } from '../../../src/live/site/connection.ts';
import { openSiteReader } from '../../../src/live/site/open-reader.ts';
import { openSiteWriter } from '../../../src/live/site/open-writer.ts';
import { startSandbox, type SeedAccount } from '../../../src/sandbox/sandbox.ts';
import { accountId, address, groupId } from '../beans.ts';
import { recordedTiming } from '../recorded-timing.ts';

const credentials = { email: 'admin@banc.ly', token: 'a-token-for-the-tests' };

const people = (count: number): SeedAccount[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `712020:${index + 1}`,
    name: `User ${index + 1}`,
    email: `user-${index + 1}@example.com`,
    active: index % 10 !== 0,
    type: 'atlassian',
    ...(index === 119 && { suspended: true }),
    ...(index === 118 && { emailVisible: false }),
  }));

/** 120 people in one group, 20 of whom are in another; pages of seven. */
async function openSandbox(token = credentials.token) {
  const accounts = people(130);
  const ids = accounts.map(({ id }) => id);
  const groups = [
    { id: 'g-1', name: 'Everyone', members: ids.slice(0, 120) },
    { id: 'g-2', name: 'Few', members: ids.slice(0, 20) },
  ];
  const sandbox = await startSandbox({ seed: { accounts, groups }, credentials, pageCap: 7 });
  const { email } = credentials;
  const site = connectSite({ url: sandbox.url, email, token, timing: recordedTiming() });
  onTestFinished(async () => {
    await site.close();
    await sandbox.close();
  });
  return { sandbox, reader: openSiteReader(site), writer: openSiteWriter(site) };
}

describe('the reader and the writer in front of the sandbox', () => {
  it('know who they are', async () => {
    const { reader } = await openSandbox();
    expect(await reader.self()).toMatchObject({ email: credentials.email });
    const { reader: wrong } = await openSandbox('another-token');
    await expect(wrong.self()).rejects.toMatchObject({ code: 'wrong-credentials' });
  });

  it('list everyone, and count who is counted and not listed', async () => {
    const { reader } = await openSandbox();
    const [everyone, few, none] = await reader.readGroups(
      ['EVERYONE', 'Few', 'Nobody'].map((name) => ({ name })),
    );
    const sizes = [everyone, few].map((reading) =>
      reading?.kind === 'listed' ? [reading.listing.members.length, reading.listing.unlisted] : [],
    );
    expect(sizes).toEqual([
      [119, 1],
      [20, 0],
    ]);
    expect(none).toEqual({ kind: 'not-found', near: [] });
  });

  it('find people with one scan', async () => {
    const { reader, sandbox } = await openSandbox();
    const emails = ['user-125@example.com', 'user-119@example.com'].map(address);
    const { byEmail } = await reader.identify(emails, { mapped: new Map(), read: [] });
    expect([...byEmail.values()]).toMatchObject([
      { kind: 'resolved', id: '712020:125' },
      { kind: 'hidden' },
    ]);
    // The scan, a search, and /myself: that nobody shows the second email is believed only then.
    expect(sandbox.requests).toHaveLength(4);
  });

  it('keep reading and writing apart: a reader sends nothing but GET (promise 10)', async () => {
    const { reader, sandbox } = await openSandbox();
    await reader.self();
    await reader.groups();
    await reader.readGroups([{ name: 'Few' }]);
    await reader.readGroup({ id: groupId('g-2'), name: 'Few' });
    await reader.identify([address('x@banc.ly')], { mapped: new Map(), read: [] });
    expect(Object.keys(reader)).toEqual([
      'self',
      'groups',
      'readGroups',
      'readGroup',
      'identify',
      'lookUp',
      'showing',
      'groupsOf',
      'isMember',
      'licences',
    ]);
    expect(new Set(sandbox.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  it('change memberships, and report what was so already', async () => {
    const { writer, sandbox } = await openSandbox();
    const few = groupId('g-2');
    const person = accountId('712020:122');
    const results = [
      await writer.add(few, person),
      await writer.add(few, person),
      await writer.remove(few, person),
      await writer.remove(few, person),
      await writer.add(few, accountId('712020:999')),
    ];
    expect(results).toMatchObject([
      { kind: 'done' },
      { kind: 'already' },
      { kind: 'done' },
      { kind: 'already' },
      { kind: 'refused', reason: 'not-found' },
    ]);
    expect(sandbox.memberships().get('Few')).toHaveLength(20);
  });
});
