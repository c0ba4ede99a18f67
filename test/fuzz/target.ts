import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../src/model/app-error.ts';
import type { Random } from './random.ts';

/** A reader of the program, and what it is fed with. */
export interface Target {
  readonly name: string;
  /** Inputs that are read well, or were found: by path below `corpus/NAME`. */
  readonly corpus: ReadonlyMap<string, Buffer>;
  /** Another input, made of one of the corpus. */
  readonly mutate: (random: Random) => Input;
  /** Reads it. What it throws is a finding of the fuzzer: errors of the program's own kind are not thrown on. */
  readonly run: (input: Input) => unknown;
}

export interface Input {
  /** Which file of the corpus it comes from. */
  readonly from: string;
  readonly bytes: Buffer;
}

export const corpusFolder = join(import.meta.dirname, 'corpus');

/** The files below a folder of the corpus, sorted: the same on every machine. */
export function corpusOf(name: string): ReadonlyMap<string, Buffer> {
  const folder = join(corpusFolder, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file)]));
}

/** One of the corpus. Those that were found are tried as they are: otherwise each would change all inputs of a seed. */
export function pickFrom(random: Random, corpus: ReadonlyMap<string, Buffer>): Input {
  const [from, bytes] = random.pick([...corpus].filter(([name]) => !isFound(name)));
  return { from, bytes };
}

function isFound(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('found-'));
}

/** Does something that may end with an error of the program's own kind, which must say what, where, and what to do. */
export async function mayRefuse(
  work: () => unknown,
  check: (error: AppError) => void = () => undefined,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.message.trim() === '' || error.code === '') throw new Error('An error says nothing.');
    check(error);
  }
}

/** Throws unless it holds. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
