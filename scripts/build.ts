import { rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { groupChunks } from './build/group-chunks.ts';
import { layersOf } from './build/layers.ts';
import { bundleOptions, requireBanner } from './build/options.ts';
import { bundledPackages, generators, licencesText, softwareBill } from './build/packages.ts';
import { unusedBuiltins } from './build/unused-builtins.ts';
import { bundlePage } from './generate/page-assets.ts';

/** dist/: the program with all that it needs, in a few files of which a command loads what it needs. */
await rm('dist', { recursive: true, force: true });
const options = {
  ...bundleOptions,
  entryPoints: { rollcall: 'src/cli/rollcall.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: requireBanner },
  metafile: true,
} as const;
// Built once to see what is shared, and once more with that in layers.
const first = await build({ ...options, write: false, plugins: [unusedBuiltins(), groupChunks()] });
const layers = layersOf(first.metafile);
const { metafile } = await build({ ...options, plugins: [unusedBuiltins(), groupChunks(layers)] });
// The access page is in there as a text.
const { metafile: page } = await bundlePage();
const packages = bundledPackages([metafile, page], generators);
await writeFile('dist/THIRD-PARTY-LICENSES.txt', licencesText(packages));
await writeFile('dist/bom.cdx.json', softwareBill(packages, manifest.version));
