import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { folder } from './rollcall.ts';

const root = resolve(import.meta.dirname, '../..');

/** The action as the sources that stand here now give it; `npm run check` holds the committed one against them. */
export async function bundled(): Promise<string> {
  const file = join(await folder(), 'index.mjs');
  const args = ['--import', 'tsx', 'scripts/bundle.ts', '--to', file];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  return file;
}
