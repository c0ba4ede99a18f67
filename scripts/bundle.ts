/**
 * Writes action/index.mjs: the GitHub action with all that it needs in one file, since a job with a credential installs
 * nothing. With --check it writes nothing, and fails when the file is not what the sources and package-lock.json give.
 * With --to FILE it writes there instead.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const committed = 'action/index.mjs';
/** Some dependencies are CommonJS and require what Node has built in; a module has no `require` of its own. */
const banner = [
  '// Made by scripts/bundle.ts from src/ and package-lock.json. Change those instead.',
  // Under another name than dependencies import it by.
  "import { createRequire as requireFrom } from 'node:module';",
  'const require = requireFrom(import.meta.url);',
].join('\n');

const { outputFiles } = await build({
  entryPoints: ['src/cli/action.ts'],
  outfile: committed,
  write: false,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  banner: { js: banner },
  logLevel: 'warning',
});
const wanted = outputFiles[0]?.text ?? '';

const { check, to } = parseArgs({
  options: { check: { type: 'boolean' }, to: { type: 'string', default: committed } },
}).values;
if (check !== true) {
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, wanted);
} else if ((await readFile(committed, 'utf8').catch(() => '')) !== wanted) {
  console.error(`${committed} is stale. Run: npm run bundle`);
  process.exitCode = 1;
}
