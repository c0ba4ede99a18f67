import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { constants } from 'node:fs';
import { schemas } from '../../declared/kinds.ts';
import { type FileToWrite, writeFiles } from '../../files/write-files.ts';
import { folderOf } from '../editable-files.ts';
import type { Answers, InitOptions } from './answers.ts';
import { configText } from './config-text.ts';
import { seedCopies } from './seed-copies.ts';
import { workflowTexts } from './workflow-texts.ts';

/** Beside rollcall.yaml; its name begins with a dot, so that it is no folder of declarations. */
const schemaFolder = '.schemas';

export interface InitFiles {
  readonly created: readonly string[];
  /** Files that were there, and stay as they are. */
  readonly kept: readonly string[];
}

/** Writes what a new repository lacks. What is there stays as it is. Throws an AppError before anything is written. */
export async function writeInit(answers: Answers, options: InitOptions): Promise<InitFiles> {
  const copies = await seedCopies(answers, options);
  const drafts = new Map<string, FileToWrite>();
  const created: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of ownTexts(answers, options)) {
    if (await exists(path)) kept.push(path);
    else if (text !== undefined) drafts.set(path, { text });
  }
  const ignored = await ignoring([`${options.state}/`, '*.tmp']);
  if (ignored !== undefined) drafts.set('.gitignore', ignored);
  created.push(...drafts.keys());
  await writeFiles(drafts);
  for (const { file, copy } of copies) {
    if (await exists(copy)) {
      kept.push(copy);
      continue;
    }
    await mkdir(`${folderOf(options.dir)}/sandbox`, { recursive: true });
    await copyFile(file, copy, constants.COPYFILE_EXCL);
    created.push(copy);
  }
  return { created, kept: kept.filter((path) => !path.includes(`/${schemaFolder}/`)) };
}

/** No text stands for a file that is there in any case. */
function* ownTexts(
  answers: Answers,
  { dir, branch }: InitOptions,
): Generator<[path: string, text: string | undefined]> {
  const folder = folderOf(dir);
  const { workflows } = answers;
  const modeline = `# yaml-language-server: $schema=${schemaFolder}/config.schema.json`;
  yield [`${folder}/rollcall.yaml`, configText(answers, modeline)];
  for (const [kind, schema] of Object.entries(schemas)) {
    yield [`${folder}/${schemaFolder}/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  }
  if (workflows === undefined) return;
  for (const [name, text] of workflowTexts({ source: workflows, branch, folder })) {
    yield [`.github/workflows/${name}`, text];
  }
}

/** The .gitignore with the lines that it lacks; undefined when it has them all. */
async function ignoring(lines: readonly string[]): Promise<FileToWrite | undefined> {
  const before = await readFile('.gitignore', 'utf8').catch(() => undefined);
  const there = new Set((before ?? '').split(/\r?\n/u).map((line) => line.trim()));
  const missing = lines.filter((line) => !there.has(line));
  if (missing.length === 0) return undefined;
  const added = missing.map((line) => `${line}\n`).join('');
  if (before === undefined) return { text: added };
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return { before, text: `${before}${gap}${added}` };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
