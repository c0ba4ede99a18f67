import { stat } from 'node:fs/promises';
import { readDeclared } from '../declared/read.ts';
import { writeWhole } from '../files/write-whole.ts';
import { importText } from '../render/import-text.ts';
import { initText } from '../render/init-text.ts';
import { jsonText } from '../render/json.ts';
import { codeownersOf } from './ci/codeowners.ts';
import { folderOf } from './editable-files.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { exitOfImport, type ImportDone, importGroups } from './import.ts';
import { Interrupted } from './init/ask-line.ts';
import { type Answers, answersOf, type InitOptions } from './init/answers.ts';
import { writeInit } from './init/write-init.ts';
import type { Context } from './options.ts';

/** `rollcall init`: what a new repository needs. Files that are there stay as they are. */
export async function init(options: InitOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const config = `${folderOf(options.dir)}/rollcall.yaml`;
  const hasConfig = await stat(config).then(
    () => true,
    () => false,
  );
  const answers = await answersOf(options, hasConfig, terminal).catch(orInterrupted);
  if (answers === undefined) return exitCodes.interrupted;
  const files = await writeInit(answers, options);
  const done = answers.importsNow ? await importFirst(answers, options, context) : undefined;
  if (typeof done === 'number') return done;
  const imported = done?.imported;
  const owned = await writeOwners(options);
  const result = {
    created: [...files.created, ...owned],
    kept: files.kept,
    ignored: hasConfig
      ? ofConfig.filter((name) => options[name] !== undefined).map((name) => `--${name}`)
      : [],
    ...(imported === undefined ? {} : { imported }),
  };
  const look = { style: terminal.outStyle, width: terminal.width };
  if (options.json === true) terminal.out(jsonText(result));
  else {
    if (imported !== undefined) terminal.out(`${importText(imported, look)}\n`);
    terminal.out(initText(result, look));
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
  return importGroups(
    exports,
    {
      dir,
      state,
      mode,
      ...(json === undefined ? {} : { json }),
      ...(debug === undefined ? {} : { debug }),
    },
    context,
  );
}

const codeownersFile = '.github/CODEOWNERS';

/** CODEOWNERS, when rollcall.yaml names owners. */
async function writeOwners({ dir }: InitOptions): Promise<readonly string[]> {
  const { declared } = await readDeclared(dir, { mayBeEmpty: true });
  if (declared === undefined || declared.config.owners.length === 0) return [];
  const { text, changed } = await codeownersOf(declared, { dir, file: codeownersFile });
  if (!changed) return [];
  await writeWhole(codeownersFile, text);
  return [codeownersFile];
}
