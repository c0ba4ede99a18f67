import { readFile } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { writeWhole } from '../../files/write-whole.ts';
import {
  type BlockFault,
  codeownersRules,
  ownedPaths,
  updateBlock,
} from '../../github/codeowners.ts';
import { AppError, messageOf } from '../../model/app-error.ts';
import type { Declared } from '../../model/declared.ts';
import { jsonText, printable } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { folderOf, readFiles, reportFaults } from '../../shell/files.ts';
import type { FileOptions } from '../../shell/options.ts';

export interface CodeownersOptions extends FileOptions {
  readonly file: string;
  readonly check?: boolean;
}

/** GitHub does not load a larger one, and then nobody owns anything. */
const largest = 3_000_000;

/** `rollcall ci codeowners`: the `owners` of the files as CODEOWNERS has them. */
export async function runCodeowners(
  options: CodeownersOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  // What an unsound file owns is not known, and leaving it out would give it to somebody else.
  if (files.faults.length > 0) {
    reportFaults(files, context);
    return exitCodes.invalidFiles;
  }
  const { text, changed, rules, faults } = await codeownersOf(files.declared, options);
  if (changed && options.check !== true) await writeWhole(options.file, text);
  if (options.json === true) {
    terminal.out(jsonText({ file: options.file, rules, upToDate: !changed, faults }));
  } else {
    terminal.out(`${sentence(options, changed, rules)}\n`);
    if (options.check === true) faults.forEach((fault) => terminal.err(`${words[fault]}\n`));
  }
  if (files.declared.config.owners.length === 0) {
    terminal.err(
      `${options.dir}/rollcall.yaml names no owners: whoever may write can approve a change of it.\n`,
    );
  }
  return changed && options.check === true ? exitCodes.failed : exitCodes.done;
}

export interface Codeowners {
  /** What the file should hold. */
  readonly text: string;
  /** It does not. */
  readonly changed: boolean;
  /** How many there are. */
  readonly rules: number;
  readonly faults: readonly BlockFault[];
}

/** The CODEOWNERS file as it should be. Throws an AppError when it can't be written so. */
export async function codeownersOf(
  declared: Declared,
  options: Pick<CodeownersOptions, 'dir' | 'file'>,
): Promise<Codeowners> {
  const { rules, alike } = codeownersRules(ownedPaths(declared, placesOf(options)));
  if (alike.length > 0) throw cannotTellApart(alike);
  const found = await textOf(options.file);
  const { text, faults } = updateBlock(found, rules);
  if (text === undefined) throw damaged(options.file);
  if (Buffer.byteLength(text) > largest) throw tooLarge(options.file);
  return { text, changed: text !== found, rules: rules.length, faults };
}

const words: Readonly<Record<BlockFault, string>> = {
  'out-of-date': 'It does not say what "owners" of the files says.',
  'rules-after': 'Rules stand after the block of rollcall: the last rule that matches wins.',
  damaged: 'The lines that mark the block of rollcall are damaged.',
};

function sentence({ file, check }: CodeownersOptions, changed: boolean, rules: number): string {
  if (!changed) return `${file} is up to date: ${rules} ${rules === 1 ? 'rule' : 'rules'}.`;
  if (check !== true) return `${file} is written: ${rules} ${rules === 1 ? 'rule' : 'rules'}.`;
  return `${file} is out of date. Run "rollcall ci codeowners", and commit the file.`;
}

/** The working directory is the root of the repository, as in CI. Throws a usage error for what lies outside. */
function placesOf({ dir, file }: Pick<CodeownersOptions, 'dir' | 'file'>) {
  return {
    dir: folderOf(dir),
    folder: inRepository(dir, '--dir'),
    file: inRepository(file, '--file'),
  };
}

function inRepository(path: string, option: string): string {
  const inside = relative(process.cwd(), resolve(path)).split(sep).join(posix.sep);
  if (inside !== '..' && !inside.startsWith('../')) return inside;
  throw new AppError('usage', 'outside-repository', `${option} ${path} lies outside.`, {
    why: 'CODEOWNERS has paths from the root of the repository, which is the working directory.',
    hint: 'Run the command in the root of the repository.',
  });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new AppError('failed', 'cannot-read', `${file} could not be read.`, {
      why: messageOf(cause),
      hint: 'Let this account read it, or name another file with --file.',
      cause,
    });
  }
}

function cannotTellApart(paths: readonly string[]): AppError {
  return new AppError('failed', 'codeowners-alike', "CODEOWNERS can't tell these files apart.", {
    why: `CODEOWNERS has no way to write some characters of a name, and the owners differ:\n${paths.map(printable).join('\n')}`,
    hint: 'Rename the files to letters, digits, "-", "_" and ".".',
  });
}

function damaged(file: string): AppError {
  return new AppError(
    'failed',
    'codeowners-damaged',
    `The block of rollcall in ${file} is damaged.`,
    {
      why: 'The two lines that mark it must stand there once each, "# rollcall: begin" before "# rollcall: end".',
      hint: 'Remove those lines and the rules between them, and run "rollcall ci codeowners" again.',
    },
  );
}

function tooLarge(file: string): AppError {
  return new AppError('failed', 'codeowners-too-large', `${file} would be too large.`, {
    why: 'GitHub does not load a CODEOWNERS file above 3 MB, and then no file has an owner.',
    hint: 'Give owners to fewer files, or to sets.',
  });
}
