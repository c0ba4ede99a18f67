import { readFile, readdir } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { type FileToWrite, writeFiles } from '../../files/write-files.ts';
import {
  type BlockFault,
  othersPatterns,
  updateBlock,
  withoutBlock,
} from '../../github/codeowners/block.ts';
import { ruleOf, takesFrom } from '../../github/codeowners/pattern.ts';
import { claimedBeside, codeownersRules, ownedPaths } from '../../github/codeowners/rules.ts';
import { isAbout, rollcallCalls } from '../../github/rollcall-calls.ts';
import { AppError, messageOf } from '../../model/app-error.ts';
import type { Declared } from '../../model/declared.ts';
import { given } from '../../model/objects.ts';
import { printable } from '../../render/layout.ts';
import { folderOf } from '../../shell/folder.ts';

/** The CODEOWNERS file that GitHub reads, as it should be. */
export interface Codeowners {
  readonly file: string;
  /** What it holds; undefined when it is not there yet. */
  readonly before: string | undefined;
  readonly text: string;
  /** How many of its rules are the folder's. */
  readonly rules: number;
  /** Why it is not as it should be. */
  readonly faults: readonly (BlockFault | 'not-read')[];
  /** Files that hold the folder's block and that GitHub does not read, and what is left of them: undefined for nothing. */
  readonly elsewhere: readonly {
    readonly file: string;
    readonly before: string;
    readonly text: string | undefined;
    /** GitHub reads it for now, and so not the other. */
    readonly shadows: boolean;
  }[];
  /** Rules outside the folder that the block of an earlier version held. */
  readonly released: readonly string[];
}

interface Where {
  readonly dir: string;
  readonly file?: string;
}

/** GitHub does not load a larger one, and then nobody owns anything. */
const largest = 3_000_000;

/** GitHub reads the first of these that is there, and no other. */
const places: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** The working directory is the root of the repository, as in CI. Throws an AppError when the file can't be written so. */
export async function codeownersOf(declared: Declared, where: Where): Promise<Codeowners> {
  const folder = inRepository(where.dir, '--dir');
  const { file, before, elsewhere } = await placeOf(folder, where.file);
  const text = before ?? '';
  const workflows = await callersOf(folder);
  const beside = claimedBeside({ workflows, file, others: othersPatterns(text, folder) });
  const paths = ownedPaths(declared, { dir: folderOf(where.dir), folder, beside });
  const { rules, alike } = codeownersRules(paths);
  if (alike.length > 0) throw cannotTellApart(alike);
  const inFolder = paths.map(({ path }) => path).filter((path) => !beside.includes(path));
  const isTakenBy = (pattern: string) => takesFrom(pattern, folder, inFolder);
  const update = updateBlock(text, { folder, rules, isTakenBy });
  if (update.text === undefined) throw damaged(file);
  if (Buffer.byteLength(update.text) > largest) throw tooLarge(file);
  return {
    file,
    before,
    text: update.text,
    rules: rules.length,
    faults: [...update.faults, ...(elsewhere.length > 0 ? (['not-read'] as const) : [])],
    elsewhere,
    released: linesOf(text)
      .filter((line) => line.startsWith('/.github/ '))
      .filter((line) => !linesOf(update.text ?? '').includes(line)),
  };
}

/** Writes it, and takes the block out of the files that GitHub does not read. */
export async function writeCodeowners({
  file,
  before,
  text,
  elsewhere,
}: Codeowners): Promise<void> {
  const files = new Map<string, FileToWrite>([[file, given({ before, text })]]);
  for (const each of elsewhere)
    files.set(each.file, { before: each.before, text: each.text ?? null });
  await writeFiles(files);
}

/**
 * Which file GitHub reads. One that holds nothing but the folder's own block does not count beside one that people wrote:
 * it would switch their rules off. Throws an AppError when another file is asked for.
 */
async function placeOf(
  folder: string,
  asked: string | undefined,
): Promise<Pick<Codeowners, 'file' | 'before' | 'elsewhere'>> {
  const there = (
    await Promise.all(places.map(async (file) => ({ file, before: await textOf(file) })))
  ).flatMap(({ file, before }) => {
    if (before === undefined) return [];
    const left = withoutBlock(before, folder);
    return [{ file, before, left, onlyOurs: left?.trim() === '' }];
  });
  const others = there.find(({ onlyOurs }) => !onlyOurs);
  const ruled = linesOf(others?.left ?? others?.before ?? '').some((line) => ruleOf(line));
  const read = ruled ? others : there[0];
  const wanted = asked === undefined ? undefined : inRepository(asked, '--file');
  const file = read?.file ?? wanted ?? '.github/CODEOWNERS';
  if (wanted !== undefined && (wanted !== file || !places.includes(wanted))) {
    throw notRead(wanted, read?.file);
  }
  const elsewhere = there.flatMap(({ file: other, before, left, onlyOurs }) => {
    if (other === file || left === undefined) return [];
    const shadows = places.indexOf(other) < places.indexOf(file);
    return [{ file: other, before, text: onlyOurs ? undefined : left, shadows }];
  });
  return { file, before: read?.before, elsewhere };
}

/** The workflows that call rollcall for a folder. */
async function callersOf(folder: string): Promise<readonly string[]> {
  const names = await readdir('.github/workflows').catch(() => []);
  const files = names.filter((name) => /\.ya?ml$/u.test(name)).sort();
  const texts = await Promise.all(
    files.map(async (name) => {
      const path = `.github/workflows/${name}`;
      return { path, text: (await textOf(path)) ?? '' };
    }),
  );
  return texts
    .filter(({ text }) => rollcallCalls(text).some((call) => isAbout(call, folder)))
    .map(({ path }) => path);
}

function inRepository(path: string, option: string): string {
  const inside = relative(process.cwd(), resolve(path)).split(sep).join(posix.sep);
  if (inside !== '..' && !inside.startsWith('../')) return inside;
  throw new AppError('usage', 'outside-repository', `${option} ${path} lies outside.`, {
    why: 'CODEOWNERS has paths from the root of the repository, which is the working directory.',
    hint: 'Run the command in the root of the repository.',
  });
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw new AppError('failed', 'cannot-read', `${file} could not be read.`, {
      why: messageOf(cause),
      hint: 'Let this account read it.',
      cause,
    });
  }
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u);
}

function notRead(wanted: string, read: string | undefined): AppError {
  const order = places.join(', ');
  return new AppError(
    'failed',
    'codeowners-not-read',
    read === undefined
      ? `GitHub does not read ${wanted}.`
      : `${wanted} is not the file that GitHub is to read: ${read} is there.`,
    {
      why: `GitHub reads the first of ${order}, and no other: two of them would switch rules off.`,
      hint:
        read === undefined
          ? 'Leave out --file.'
          : `Leave out --file: the block then goes into ${read}.`,
    },
  );
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
      why: 'The two lines that mark it must be there once for each folder, "# rollcall: begin" before "# rollcall: end".',
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
