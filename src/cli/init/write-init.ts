import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { schemas } from '../../declared/kinds.ts';
import { newConfigFile } from '../../declared/write/new-config.ts';
import { type FileToWrite, writeFiles } from '../../files/write-files.ts';
import { folderOf } from '../editable-files.ts';
import { type Answers, type InitOptions, seedFolder } from './answers.ts';
import { workflowTexts } from './workflow-texts.ts';

/** Beside rollcall.yaml; its name begins with a dot, so that it is no folder of declarations. */
const schemaFolder = '.schemas';

export interface InitFiles {
  readonly created: readonly string[];
  /** Files that were there, and stay as they are. */
  readonly kept: readonly string[];
}

/** Writes what a new repository lacks. What is there stays as it is. */
export async function writeInit(answers: Answers, options: InitOptions): Promise<InitFiles> {
  const texts = new Map([...ownTexts(answers, options)]);
  const created: string[] = [];
  const kept: string[] = [];
  const drafts = new Map<string, FileToWrite>();
  for (const [path, text] of texts) {
    if (await exists(path)) {
      kept.push(path);
      continue;
    }
    drafts.set(path, { text });
    created.push(path);
  }
  const ignored = await ignoring(`${options.state}/`);
  if (ignored !== undefined) {
    drafts.set('.gitignore', ignored);
    created.push('.gitignore');
  }
  await writeFiles(drafts);
  if (answers.target?.kind === 'sandbox') created.push(...(await copySeed(answers, options)));
  return { created, kept };
}

function* ownTexts(answers: Answers, { dir, branch }: InitOptions): Generator<[string, string]> {
  const folder = folderOf(dir);
  const { target, protect, owners, approvals, workflows } = answers;
  if (target !== undefined) {
    const modeline = `# yaml-language-server: $schema=${schemaFolder}/config.schema.json`;
    yield [
      `${folder}/rollcall.yaml`,
      newConfigFile({ modeline, target, protect, owners, approvals }),
    ];
  }
  for (const [kind, schema] of Object.entries(schemas)) {
    yield [`${folder}/${schemaFolder}/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  }
  if (workflows === undefined) return;
  for (const [name, text] of workflowTexts({ source: workflows, branch, folder })) {
    yield [`.github/workflows/${name}`, text];
  }
}

/** The .gitignore with one line more; undefined when it has it. */
async function ignoring(line: string): Promise<FileToWrite | undefined> {
  const before = await readFile('.gitignore', 'utf8').catch(() => undefined);
  if (before?.split(/\r?\n/u).some((each) => each.trim() === line) === true) return undefined;
  if (before === undefined) return { text: `${line}\n` };
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return { before, text: `${before}${gap}${line}\n` };
}

async function copySeed({ exports }: Answers, { dir }: InitOptions): Promise<readonly string[]> {
  const folder = join(folderOf(dir), seedFolder);
  await mkdir(folder, { recursive: true });
  const copies = exports.map((file) => ({ file, copy: join(folder, basename(file)) }));
  for (const { file, copy } of copies) await copyFile(file, copy);
  return copies.map(({ copy }) => copy);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
