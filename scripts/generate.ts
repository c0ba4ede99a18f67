/**
 * Writes what follows from other sources: the types of the YAML files, the code that checks files against their schemas, what the browser runs of
 * the access page, and the references under docs/.
 * With --check it writes nothing, and fails when a file is not what its sources say.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { commandsReference } from './generate/commands-reference.ts';
import { filesReference } from './generate/files-reference.ts';
import { pageAssetTypes, pageAssets } from './generate/page-assets.ts';
import {
  jsonValidatorTypes,
  jsonValidators,
  yamlValidatorTypes,
  yamlValidators,
} from './generate/validators.ts';
import { writtenTypes } from './generate/written-types.ts';

const outputs: Readonly<Record<string, () => string | Promise<string>>> = {
  'src/declared/written.ts': writtenTypes,
  'src/declared/validators.js': yamlValidators,
  'src/declared/validators.d.ts': yamlValidatorTypes,
  'src/apply/validators.js': jsonValidators,
  'src/apply/validators.d.ts': jsonValidatorTypes,
  'src/report/page/assets.js': pageAssets,
  'src/report/page/assets.d.ts': pageAssetTypes,
  'docs/files.md': filesReference,
  'docs/commands.md': commandsReference,
};

const check = process.argv.includes('--check');
for (const [file, make] of Object.entries(outputs)) {
  const wanted = await formatted(file, await make());
  if (!check) {
    await writeFile(file, wanted);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== wanted) {
    console.error(`${file} is stale: it is not what its sources say. Run: npm run generate`);
    process.exitCode = 1;
  }
}

/** Code that no one reads stays as small as it was made. */
async function formatted(file: string, text: string): Promise<string> {
  if (file.endsWith('.js')) return text;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
