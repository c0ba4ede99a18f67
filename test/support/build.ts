import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** What the program is made of, and what comes of it. */
const made = ['package.json', 'package-lock.json', 'schemas', 'scripts', 'src', 'dist'];
const stamp = join(root, 'node_modules/.cache/rollcall/built');

/** The processes that tests start are built from the sources that stand here now: anew when anything has changed since. */
export default async function build(): Promise<void> {
  const last = await readFile(stamp, 'utf8').catch(() => '');
  if (last === (await fingerprint())) return;
  await import('../../scripts/build.ts');
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, await fingerprint());
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const each of made) {
    for (const file of await filesIn(join(root, each)))
      hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (entries === undefined) return path.endsWith('.json') ? [path] : [];
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
}
