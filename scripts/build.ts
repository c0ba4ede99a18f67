import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/** Own code in a few files, dependencies as they are installed: a command loads only what it needs. */
await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: { rollcall: 'src/cli/rollcall.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
});
