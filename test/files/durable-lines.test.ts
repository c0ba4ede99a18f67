import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DurableLines } from '../../src/files/durable-lines.ts';
import { folder } from '../support/rollcall.ts';

it('a line is in the file when its promise is kept, in the order of the calls', async () => {
  const file = join(await folder(), 'lines.jsonl');
  await using lines = await DurableLines.open(file);
  await Promise.all(Array.from({ length: 32 }, (_, i) => lines.append(i)));
  const written = (await readFile(file, 'utf8')).trim().split('\n').map(Number);
  expect(written).toEqual(Array.from({ length: 32 }, (_, i) => i));
});

it('goes on below half a line that a killed process left', async () => {
  const file = join(await folder({ lines: '{"whole":1}\n{"ha' }), 'lines');
  await using lines = await DurableLines.open(file);
  await lines.append({ next: 2 });
  expect(await readFile(file, 'utf8')).toBe('{"whole":1}\n{"ha\n{"next":2}\n');
});

it('refuses what follows a line that could not be written', async () => {
  const lines = await DurableLines.open('/dev/full');
  await expect(lines.append(1)).rejects.toMatchObject({ code: 'cannot-write' });
  await expect(lines.append(2)).rejects.toMatchObject({ code: 'cannot-write' });
  await lines[Symbol.asyncDispose]();
});

it('says which file can not be opened', async () => {
  const cwd = await folder();
  await writeFile(join(cwd, 'file'), '');
  await expect(DurableLines.open(join(cwd, 'file', 'lines'))).rejects.toThrow(
    'could not be written',
  );
});
