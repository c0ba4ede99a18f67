import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions, requireBanner } from '../scripts/build/options.ts';
import { runWell } from './measure.ts';

/** A file of `work/`, bundled as the program is, ready to run in processes of its own. */
export async function bundleWork(name: string, folder: string): Promise<Work> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    ...bundleOptions,
    entryPoints: [join(import.meta.dirname, 'work', `${name}.ts`)],
    outfile,
    banner: { js: requireBanner },
  });
  return async (...args) =>
    JSON.parse((await runWell([outfile, ...args], { cwd: folder })).stdout) as Record<
      string,
      number
    >;
}

/** Runs it once, and gives what it measured. */
export type Work = (...args: readonly string[]) => Promise<Readonly<Record<string, number>>>;
