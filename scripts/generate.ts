/**
 * Writes what follows from other sources: the types of the YAML files, and the references under docs/.
 * With --check it writes nothing, and fails when a file is not what its sources say.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { commandsReference } from './generate/commands-reference.ts';
import { filesReference } from './generate/files-reference.ts';
import { writtenTypes } from './generate/written-types.ts';

const outputs: Readonly<Record<string, () => string | Promise<string>>> = {
  'src/declared/written.ts': writtenTypes,
  'docs/files.md': filesReference,
  'docs/commands.md': commandsReference,
};

const check = process.argv.includes('--check');
for (const [file, make] of Object.entries(outputs)) {
  const options = { ...(await resolveConfig(file)), filepath: file };
  const wanted = await format(await make(), options);
  if (!check) {
    await writeFile(file, wanted);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== wanted) {
    console.error(`${file} is stale: it is not what its sources say. Run: npm run generate`);
    process.exitCode = 1;
  }
}
