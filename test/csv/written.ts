import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A CSV file for one test. */
export async function written(content: string | Buffer, name = 'export.csv'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-csv-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}
