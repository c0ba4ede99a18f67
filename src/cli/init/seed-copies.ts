import { basename } from 'node:path';
import { AppError } from '../../model/app-error.ts';
import { folderOf } from '../editable-files.ts';
import { type Answers, type InitOptions, seedFolder } from './answers.ts';

/** An export, and where a sandbox finds it. */
interface SeedCopy {
  readonly file: string;
  readonly copy: string;
}

/** What a sandbox begins with. Reads every export first: throws an AppError for one that can't be used. */
export async function seedCopies(
  { exports }: Answers,
  { dir, sandbox }: InitOptions,
): Promise<readonly SeedCopy[]> {
  if (exports.length === 0) return [];
  if (sandbox !== true) {
    const { collectExports } = await import('../../csv/collect-export.ts');
    await collectExports(exports);
    return [];
  }
  const { readSeedFiles } = await import('../../sandbox/sandbox.ts');
  await readSeedFiles(exports);
  const copies = exports.map((file) => {
    const name = basename(file).replace(/(\.csv)?$/iu, '.csv');
    return { file, copy: `${folderOf(dir)}/${seedFolder}/${name}` };
  });
  const twice = copies.find(
    ({ copy }, index) => copies.findIndex((one) => one.copy === copy) < index,
  );
  if (twice === undefined) return copies;
  throw new AppError('usage', 'same-name', `Two exports are called ${basename(twice.copy)}.`, {
    why: 'They are copied into one folder. Nothing was written.',
    hint: 'Rename one of them.',
  });
}
