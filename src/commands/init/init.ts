import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDeclared } from '../../declared/read.ts';
import { type FileToWrite, writeFiles } from '../../files/write-files.ts';
import { AppError } from '../../model/app-error.ts';
import { given } from '../../model/objects.ts';
import { importText } from '../../render/edits-text.ts';
import { initText } from '../../render/init-text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { folderOf } from '../../shell/folder.ts';
import { outLayout } from '../../shell/terminal.ts';
import { codeownersOf, writeCodeowners } from '../ci/codeowners-file.ts';
import { type ImportDone, exitOfImport, importGroups } from '../import/import.ts';
import { type Answers, answersOf, Interrupted, seedFolder } from './answers.ts';
import { type EditorFiles, editorFiles } from './editor-files.ts';
import type { InitOptions } from './options.ts';
import { schemas } from './schemas.ts';
import { configText } from './texts.ts';
import { type WorkflowFiles, workflowFiles } from './workflows.ts';

/** `rollcall init`: what a new repository needs. Files that are there stay as they are. */
export async function runInit(options: InitOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const config = `${folderOf(options.dir)}/rollcall.yaml`;
  const hasConfig = await stat(config).then(
    () => true,
    () => false,
  );
  const answers = await answersOf(options, hasConfig, terminal).catch(orInterrupted);
  if (answers === undefined) return exitCodes.interrupted;
  const { workflows: source } = answers;
  const workflows =
    source === undefined ? undefined : await workflowFiles(options, source, folderOf(options.dir));
  const editor = await editorFiles(folderOf(options.dir), schemaFolder);
  const files = await writeInit(answers, options, editor, workflows);
  const done = answers.importsNow ? await importFirst(answers, options, context) : undefined;
  if (typeof done === 'number') return done;
  const imported = done?.imported;
  const owned = await writeOwners(options);
  const result = given({
    created: [...files.created, ...owned],
    kept: files.kept,
    taken: workflows?.taken ?? [],
    advice: [...(workflows?.advice ?? []), ...editor.advice],
    ignored: hasConfig
      ? ofConfig.filter((name) => options[name] !== undefined).map((name) => `--${name}`)
      : [],
    imported,
  });
  const layout = outLayout(terminal);
  if (options.json === true) terminal.out(jsonText(result));
  else {
    if (imported !== undefined)
      terminal.out(`${importText(imported, { ...layout, goesOn: true })}\n`);
    terminal.out(initText(result, layout));
  }
  return done === undefined ? exitCodes.done : exitOfImport(done);
}

/** Options that a rollcall.yaml is made of. */
const ofConfig = [
  'site',
  'scoped',
  'organization',
  'directory',
  'owner',
  'approvals',
  'protect',
] as const;

function orInterrupted(error: unknown): undefined {
  if (error instanceof Interrupted) return undefined;
  throw error;
}

function importFirst(
  { exports }: Answers,
  { dir, state, mode, json, debug }: InitOptions,
  context: Context,
): Promise<ImportDone | ExitCode> {
  return importGroups(exports, given({ dir, state, mode, json, debug }), context);
}

interface InitFiles {
  readonly created: readonly string[];
  /** Files that were there, and stay as they are. */
  readonly kept: readonly string[];
}

/** Writes what a new repository lacks. What is there stays as it is. Throws an AppError before anything is written. */
async function writeInit(
  answers: Answers,
  options: InitOptions,
  editor: EditorFiles,
  workflows: WorkflowFiles | undefined,
): Promise<InitFiles> {
  const copies = await seedCopies(answers, options);
  const drafts = new Map<string, FileToWrite>();
  const created: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of ownTexts(answers, options, editor, workflows)) {
    if (await exists(path)) kept.push(path);
    else if (text !== undefined) drafts.set(path, { text });
  }
  // Exports name everybody, with emails and when they were last seen.
  const seeds = `${folderOf(options.dir)}/${seedFolder}/`;
  const ignored = await ignoring([`${options.state}/`, '*.tmp', seeds]);
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

/** Beside rollcall.yaml; its name begins with a dot, so that it is no folder of declarations. */
const schemaFolder = '.schemas';

/** No text stands for a file that is there in any case. */
function* ownTexts(
  answers: Answers,
  { dir }: InitOptions,
  editor: EditorFiles,
  workflows: WorkflowFiles | undefined,
): Generator<[path: string, text: string | undefined]> {
  const folder = folderOf(dir);
  const modeline = `# yaml-language-server: $schema=${schemaFolder}/config.schema.json`;
  yield [`${folder}/rollcall.yaml`, configText(answers, modeline)];
  for (const [kind, schema] of Object.entries(schemas)) {
    yield [`${folder}/${schemaFolder}/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  }
  yield* editor.texts;
  if (workflows !== undefined) yield* workflows.texts;
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

/** An export, and where a sandbox finds it. */
interface SeedCopy {
  readonly file: string;
  readonly copy: string;
}

/** What a sandbox begins with. Reads every export first: throws an AppError for one that can't be used. */
async function seedCopies(
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
    const name = basename(file).replace(
      /(?:\.(csv|xlsx))?$/iu,
      (_, kind = 'csv') => `.${String(kind).toLowerCase()}`,
    );
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

/** CODEOWNERS, when rollcall.yaml names owners. */
async function writeOwners({ dir }: InitOptions): Promise<readonly string[]> {
  const { declared } = await readDeclared(dir, { mayBeEmpty: true });
  if (declared === undefined || declared.config.owners.length === 0) return [];
  const found = await codeownersOf(declared, { dir });
  if (found.faults.length === 0) return [];
  await writeCodeowners(found);
  return [found.file];
}
