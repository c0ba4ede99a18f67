/**
 * Writes action/index.mjs: the GitHub action with all that it needs in one file, since a job with a credential installs
 * nothing; and beside it the licences of what it holds. With --check it writes nothing, and fails when a file is not
 * what the sources and package-lock.json give. With --to FILE it writes the program there instead.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundleOptions, requireBanner } from './build/options.ts';
import { bundledPackages, generators, licencesText } from './build/packages.ts';
import { unusedBuiltins } from './build/unused-builtins.ts';
import { pageBeside } from './build/page-beside.ts';

const committed = 'action/index.mjs';
const banner =
  '// Made by scripts/bundle.ts from src/ and package-lock.json. Change those instead.';

const { check, to } = parseArgs({
  options: { check: { type: 'boolean' }, to: { type: 'string' } },
}).values;

const { outputFiles, metafile } = await build({
  ...bundleOptions,
  entryPoints: ['src/cli/action.ts'],
  outfile: committed,
  write: false,
  banner: { js: `${banner}\n${requireBanner}` },
  plugins: [unusedBuiltins(), pageBeside(dirname(to ?? committed))],
  metafile: true,
});
const program = outputFiles[0]?.text ?? '';
const licences = licencesText(bundledPackages([metafile], generators));

const wanted = {
  [to ?? committed]: program,
  ...(to === undefined && { 'action/THIRD-PARTY-LICENSES.txt': licences }),
};
for (const [file, text] of Object.entries(wanted)) {
  if (check !== true) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is stale. Run: npm run bundle`);
    process.exitCode = 1;
  }
}
