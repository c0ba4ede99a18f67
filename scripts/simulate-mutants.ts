import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, build } from 'esbuild';
import { type Mutant, mutants } from '../test/simulation/mutants.ts';
import type { Tell } from '../test/simulation/seeds.ts';

// npm run simulate:mutants [-- SEEDS]: makes one mistake after the other in the program, and finds out after how many
// seeds the simulation notices.

/** Some packages are CommonJS. */
const requireShim = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

const most = Number(process.argv[2] ?? 300);
const only = process.argv[3];
// Inside the repository, where packages are found.
const folder = await mkdtemp(resolve('node_modules/.cache-mutants-'));
let missed = 0;
try {
  for (const [index, mutant] of mutants.entries()) {
    if (only !== undefined && !mutant.name.includes(only)) continue;
    const found = await firstBroken(await mutated(mutant, join(folder, `${index}.mjs`)));
    if (found === undefined) missed++;
    console.log(`${found ?? `not found in ${most} seeds`} | ${mutant.name}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (missed > 0) process.exitCode = 1;

/** The simulation of a program with that mistake. */
async function mutated(mutant: Mutant, outfile: string): Promise<Tell> {
  await build({
    entryPoints: ['test/simulation/story.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['undici'],
    banner: { js: requireShim },
    logLevel: 'error',
    plugins: [mutating(mutant)],
  });
  const loaded = (await import(pathToFileURL(outfile).href)) as { readonly tell: Tell };
  return loaded.tell;
}

function mutating({ file, from, to }: Mutant): Plugin {
  return {
    name: 'mutate',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path !== resolve(file)) return undefined;
        const contents = (await readFile(path, 'utf8')).replace(from, () => to);
        return { contents, loader: 'ts' };
      });
    },
  };
}

async function firstBroken(tell: Tell): Promise<string | undefined> {
  for (let seed = 1; seed <= most; seed++) {
    const { breach } = await tell(seed);
    if (breach !== undefined) return `seed ${seed} | ${breach.message.split('\n')[0] ?? ''}`;
  }
  return undefined;
}
