import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { lockState } from '../../../src/sandbox/world/state-file.ts';
import { folder, person, start } from '../start.ts';

const seed = { accounts: [person(1)], groups: [] };

async function stateFile(): Promise<string> {
  const file = join(await folder(), '.rollcall', 'sandbox.json');
  await mkdir(dirname(file));
  return file;
}

it('lets one sandbox at a time use a state file', async () => {
  const file = await stateFile();
  const first = await start({ seed, stateFile: file });
  await expect(start({ seed, stateFile: file })).rejects.toMatchObject({
    kind: 'failed',
    code: 'sandbox-in-use',
    message: `${file} is in use by another sandbox.`,
    why: expect.stringContaining(`Process ${process.pid}`) as unknown,
  });
  await first.close();
  await expect(start({ seed, stateFile: file })).resolves.toBeDefined();
});

it('is free again when the port could not be had, or the state not be read', async () => {
  const file = await stateFile();
  const other = await start({ seed });
  const port = Number(new URL(other.url).port);
  await expect(start({ seed, stateFile: file, port })).rejects.toThrow('port');
  await writeFile(file, '[]');
  await expect(start({ seed, stateFile: file })).rejects.toThrow('state could not be used');
  expect(await readdir(dirname(file))).toEqual(['sandbox.json']);
});

it('leaves the state of a running sandbox alone when it is to be reset', async () => {
  const file = await stateFile();
  await start({ seed, stateFile: file });
  await writeFile(file, 'kept');
  await expect(start({ seed, stateFile: file, reset: true })).rejects.toThrow('in use');
  expect(await readFile(file, 'utf8')).toBe('kept');
});

let dead: Promise<string> | undefined;

function idOfTheDead(): Promise<string> {
  return (dead ??= runToItsEnd());
}

async function runToItsEnd(): Promise<string> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return String(child.pid);
}

it.each([
  { left: 'a process that is gone', holder: idOfTheDead },
  { left: 'an earlier process with our id', holder: () => Promise.resolve(String(process.pid)) },
  { left: 'nobody', holder: () => Promise.resolve('') },
  { left: 'something else', holder: () => Promise.resolve('{}') },
])('takes over the lock of $left', async ({ holder }) => {
  const file = await stateFile();
  await writeFile(`${file}.lock`, await holder());
  const lock = await lockState(file);
  expect(await readFile(`${file}.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid}\\n`, 'u'));
  await lock.release();
  expect(await readdir(dirname(file))).toEqual([]);
});

it('takes over from a process that died while it took over', async () => {
  const file = await stateFile();
  const id = await idOfTheDead();
  await writeFile(`${file}.lock`, id);
  await writeFile(`${file}.lock.removing`, id);
  await lockState(file);
  expect(await readdir(dirname(file))).toEqual(['sandbox.json.lock']);
});

it('gives a stale lock to one of many who want it', async () => {
  const file = await stateFile();
  await writeFile(`${file}.lock`, '0');
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockState(file)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

const elsewhere = '0123456789ab';

it('never takes the lock of another container or machine while its holder may be alive', async () => {
  const file = await stateFile();
  // Process 1 of a container; here it would be another process, or this one.
  for (const holder of ['1', String(process.pid), await idOfTheDead()]) {
    await writeFile(`${file}.lock`, `${holder}\n${elsewhere}\n`);
    await expect(lockState(file)).rejects.toThrow('in use');
  }
});

it('takes the lock of another container or machine once nobody has touched it for minutes', async () => {
  const file = await stateFile();
  await writeFile(`${file}.lock`, `1\n${elsewhere}\n`);
  const before = new Date(Date.now() - 10 * 60_000);
  await utimes(`${file}.lock`, before, before);
  await lockState(file);
  expect(await readFile(`${file}.lock`, 'utf8')).not.toContain(elsewhere);
});

it('leaves the lock alone that another took while it slept', async () => {
  const file = await stateFile();
  const lock = await lockState(file);
  await writeFile(`${file}.lock`, `1\n${elsewhere}\n`);
  await lock.release();
  expect(await readFile(`${file}.lock`, 'utf8')).toContain(elsewhere);
});
