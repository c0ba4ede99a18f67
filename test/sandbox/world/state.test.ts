import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { add, folder, idsOf, people, person, remove, start } from '../start.ts';

const accounts = people(300);
const seed = {
  accounts,
  groups: [
    { id: 'group-1', name: 'Engineering', members: idsOf(accounts.slice(0, 100)) },
    { id: 'group-2', name: 'Sales', members: ['user-1'] },
  ],
};

async function stateFile(): Promise<string> {
  return join(await folder(), '.rollcall', 'sandbox.json');
}

it('goes on after a restart where it stopped', async () => {
  const options = { seed, stateFile: await stateFile() };
  const first = await start(options);
  await add(first, 'user-101');
  await remove(first, 'user-1');
  const before = first.memberships();
  await first.close();
  const second = await start(options);
  expect(second.memberships()).toEqual(before);
  expect(second.reseeded).toBe(false);
});

it('keeps the administrator in a group when the credentials change', async () => {
  const options = { seed, stateFile: await stateFile() };
  const administrator = '712020:9c1f7a52-6b1e-4f0a-8d5e-2f4b6a7c8d90';
  const first = await start(options);
  await add(first, administrator);
  await first.close();
  const second = await start({ ...options, credentials: { email: 'x@example.com', token: 't' } });
  expect(second.memberships().get('Engineering')).toContain(administrator);
});

it('has a change on disk before it is answered', async () => {
  const file = await stateFile();
  const sandbox = await start({ seed, stateFile: file });
  await add(sandbox, 'user-101');
  await remove(sandbox, 'user-1');
  const killed = await readFile(file, 'utf8');
  await sandbox.close();
  // Cut off in the middle of the next change: nobody was told of that.
  await writeFile(file, `${killed}{"group":"group-1","acc`);
  const again = await start({ seed, stateFile: file });
  const members = again.memberships().get('Engineering');
  expect(members).toContain('user-101');
  expect(members).not.toContain('user-1');
  await add(again, 'user-102');
  expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(2);
});

it('forgets what was undone, so that the file stays small', async () => {
  const file = await stateFile();
  const sandbox = await start({ seed, stateFile: file });
  await add(sandbox, 'user-101');
  await remove(sandbox, 'user-101');
  await remove(sandbox, 'user-1');
  await add(sandbox, 'user-1');
  await sandbox.close();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ added: {}, removed: {} });
});

it('loses none of 200 writes at once, and leaves no temporary file', async () => {
  const file = await stateFile();
  const sandbox = await start({ seed, stateFile: file });
  const replies = await Promise.all([
    ...idsOf(accounts.slice(100, 200)).map((id) => add(sandbox, id)),
    ...idsOf(accounts.slice(0, 100)).map((id) => remove(sandbox, id)),
  ]);
  expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([200, 201]));
  await sandbox.close();
  const again = await start({ seed, stateFile: file });
  expect(again.memberships().get('Engineering')).toEqual(idsOf(accounts.slice(100, 200)));
  await again.close();
  expect(await readdir(join(file, '..'))).toEqual(['sandbox.json']);
});

it('lets one of two equal writes win', async () => {
  const sandbox = await start({ seed, stateFile: await stateFile() });
  const replies = await Promise.all([add(sandbox, 'user-101'), add(sandbox, 'user-101')]);
  expect(replies.map((reply) => reply.status).sort()).toEqual([201, 400]);
});

it('starts afresh, once, when the seed is another', async () => {
  const file = await stateFile();
  const first = await start({ seed, stateFile: file });
  await add(first, 'user-101');
  await first.close();
  const changed = { ...seed, accounts: [...accounts, person(999)] };
  const second = await start({ seed: changed, stateFile: file });
  expect(second.reseeded).toBe(true);
  expect(second.memberships().get('Engineering')).not.toContain('user-101');
  await second.close();
  expect((await start({ seed: changed, stateFile: file })).reseeded).toBe(false);
});

it('does not mind in which order the seed says the same', async () => {
  const file = await stateFile();
  const first = await start({ seed, stateFile: file });
  await add(first, 'user-101');
  await first.close();
  const groups = seed.groups.map((group) => ({ ...group, members: group.members.toReversed() }));
  const reordered = { accounts: accounts.toReversed(), groups: groups.toReversed() };
  const second = await start({ seed: reordered, stateFile: file });
  expect(second.memberships().get('Engineering')).toContain('user-101');
});

it.each([
  { scenario: 'is cut off', content: '{"version":1,"see', why: 'JSON' },
  { scenario: 'holds no object', content: '[]', why: 'It does not hold a JSON object.' },
  { scenario: 'is of another version', content: '{"version":2}', why: 'Its version is 2' },
  { scenario: 'has no seed', content: '{"version":1}', why: '"seed" is not a digest.' },
  {
    scenario: 'holds numbers for ids',
    content: '{"version":1,"seed":"x","added":{"group-1":[7]},"removed":{}}',
    why: '"added" does not hold account ids by group id.',
  },
])('refuses a state file that $scenario', async ({ content, why }) => {
  const file = join(await folder(), 'sandbox.json');
  await writeFile(file, content);
  await expect(start({ seed, stateFile: file })).rejects.toMatchObject({
    kind: 'failed',
    code: 'sandbox-state',
    message: `${file}: The sandbox's state could not be used.`,
    why: expect.stringContaining(why) as unknown,
    hint: 'Delete it to start again from the seed.',
  });
});

it('refuses a state file that does not fit its seed', async () => {
  const file = await stateFile();
  const sandbox = await start({ seed, stateFile: file });
  await add(sandbox, 'user-101');
  await sandbox.close();
  await writeFile(file, (await readFile(file, 'utf8')).replace('user-101', 'user-1'));
  await expect(start({ seed, stateFile: file })).rejects.toMatchObject({
    why: 'Account user-1 in group group-1 does not fit the seed.',
  });
});

it('takes back a change that it could not keep', async () => {
  const file = await stateFile();
  const sandbox = await start({ seed, stateFile: file });
  await mkdir(file, { recursive: true });
  expect(await add(sandbox, 'user-101')).toMatchObject({ status: 500 });
  expect(await remove(sandbox, 'user-1')).toMatchObject({ status: 500 });
  expect(sandbox.memberships().get('Engineering')).toEqual(
    [...idsOf(accounts.slice(0, 100))].sort(),
  );
  await sandbox.close();
  expect(await readdir(join(file, '..'))).toEqual(['sandbox.json']);
});
