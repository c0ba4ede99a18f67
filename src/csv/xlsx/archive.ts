import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { sentence } from '../../model/text.ts';
import { exportError } from '../faults.ts';
import { notASheet } from '../file-kind.ts';

/** Bytes of a workbook, packed. */
const largestFile = 32 * 1024 * 1024;
/** Bytes of the parts that are read, unpacked: some 100,000 rows of six columns. */
const largestParts = 48 * 1024 * 1024;
/** A workbook has a few dozen parts. An archive may claim billions. */
const mostEntries = 10_000;

/** The parts of a workbook. No more is unpacked than is asked for, and never more than `largestParts`. */
export class Archive {
  readonly #file: string;
  readonly #bytes: Uint8Array;
  #left = largestParts;

  private constructor(file: string, bytes: Uint8Array) {
    this.#file = file;
    this.#bytes = bytes;
  }

  /** Throws an AppError `invalid` for a file that is too large. */
  static async open(file: string): Promise<Archive> {
    const { size } = await stat(file);
    if (size > largestFile) throw tooLarge(file);
    return new Archive(file, await readFile(file));
  }

  /** The names of all parts. */
  names(): readonly string[] {
    const names: string[] = [];
    this.#unzip(({ name }) => {
      names.push(partName(name));
      return false;
    });
    return names;
  }

  /** The bytes of a part; undefined where there is none of that name. Throws an AppError `invalid`. */
  part(name: string, most = largestParts): Uint8Array | undefined {
    let found: string | undefined;
    const parts = this.#unzip((entry) => {
      if (partName(entry.name) !== partName(name)) return false;
      if (found !== undefined) throw damaged(this.#file, `It has two parts called ${name}.`);
      found = entry.name;
      // What the entry says of its size is all that is unpacked of it.
      this.#left -= entry.originalSize;
      if (this.#left < 0 || entry.originalSize > most) throw tooLarge(this.#file);
      return true;
    });
    return found === undefined ? undefined : parts[found];
  }

  #unzip(filter: (entry: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> {
    let entries = 0;
    try {
      return unzipSync(this.#bytes, {
        filter: (entry) => {
          entries += 1;
          if (entries > mostEntries) throw new Error('Its list of parts has no end.');
          return filter(entry);
        },
      });
    } catch (error) {
      throw explainDamage(this.#file, error);
    }
  }
}

/** Part names compare without case; some writers put backslashes. */
function partName(name: string): string {
  return posix.join('/', name.replaceAll('\\', '/')).toLowerCase();
}

/** An error of the archive or its XML, as people are told of it. Those that say enough go through. */
export function explainDamage(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'AppError') return error;
  return damaged(file, sentence(error.message.replace(/\n[^]*$/u, '')), error);
}

/** `why`: a sentence. */
export function damaged(file: string, why: string, cause?: unknown): Error {
  return exportError(file, {
    code: 'workbook-damaged',
    what: 'This workbook is damaged, or Excel would not open it.',
    why,
    hint: 'Open it in a spreadsheet program, and save it again as .xlsx or as "CSV UTF-8".',
    cause,
  });
}

function tooLarge(file: string): Error {
  return exportError(file, {
    code: 'workbook-too-large',
    what: 'This workbook is too large to be read.',
    why: 'More than 32 MiB, or 48 MiB unpacked, are not read: a small file can be made to unpack to any size.',
    hint: 'Save the sheet as "CSV UTF-8": a CSV may be of any size.',
  });
}

/** What else comes as a ZIP archive. */
export function otherArchive(file: string, names: readonly string[]): Error {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^\/xl\/workbook\.bin$/u)) return notASheet(file, 'a binary Excel workbook (.xlsb)');
  if (has(/^\/content\.xml$/u)) return notASheet(file, 'an OpenDocument file (.ods)');
  if (has(/^\/index\/.*\.iwa$|^\/index\.zip$/u))
    return notASheet(file, 'an Apple document (.numbers)');
  if (has(/^\/(?:word|ppt)\//u)) return notASheet(file, 'a Word or PowerPoint document');
  return notASheet(file, 'a ZIP archive, and no workbook');
}
