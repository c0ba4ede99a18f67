import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { LineCounter } from 'yaml';
import type { Place } from '../model/finding.ts';
import { type Report, fileStart } from './report.ts';

/** The text of one file, and where each of its characters stands. */
export interface SourceText {
  /** As in findings: the folder as given, then `/`, then the path inside it. */
  readonly path: string;
  readonly text: string;
  /** The place of a character, counted in UTF-16 code units from 0. */
  readonly placeAt: (offset: number) => Place;
}

export function sourceText(path: string, text: string): SourceText {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    lines.addNewLine(end + 1);
  }
  return {
    path,
    text,
    placeAt: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { file: path, line, column: col };
    },
  };
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is a file',
};

/** Why the operating system refused, in words where there are some. */
export function describeError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return words[code] ?? code;
}

interface Limits {
  readonly bytes: number;
  /** Of ends of lines, quotes, brackets, and what else makes a value of a text: each takes a kilobyte while it is read. */
  readonly marks: number;
}

/** 5 MiB: some fifty thousand people. Nobody reviews more in one file. */
const usual: Limits = { bytes: 5 * 1024 * 1024, marks: 300_000 };
/** accounts.yaml has everybody: 16 MiB are some two hundred thousand. */
const ofAccounts: Limits = { bytes: 16 * 1024 * 1024, marks: 1_200_000 };

/** The text of a file, without a byte order mark. Undefined when it can't be had, which is reported. */
export async function readSourceText(
  path: string,
  report: Report,
): Promise<SourceText | undefined> {
  try {
    const { size } = await stat(path);
    const most = path.endsWith('/accounts.yaml') ? ofAccounts : usual;
    const hint = 'split it into smaller files';
    if (size > most.bytes) {
      const message = `the file has ${size} bytes; more than ${most.bytes} are not read`;
      report('file-too-large', fileStart(path), message, hint);
      return undefined;
    }
    const bytes = await readFile(path);
    const end = endOfMarks(bytes, most.marks);
    if (end !== undefined) {
      const before = bytes.subarray(0, end).toString();
      const message = `up to here the file has ${most.marks} lines, keys and entries; more are not read`;
      const place = sourceText(path, before).placeAt(before.length);
      report('file-too-large', place, message, hint);
      return undefined;
    }
    const source = sourceText(path, new TextDecoder('utf-8').decode(bytes));
    if (isUtf8(bytes)) return source;
    // A decoder writes this character where it can't read on.
    const place = source.placeAt(Math.max(0, source.text.indexOf('\ufffd')));
    report('not-utf8', place, 'the file is not UTF-8 from here on', 'save it as UTF-8');
  } catch (error) {
    const message = `the file can't be read: ${describeError(error)}`;
    report('unreadable-file', fileStart(path), message, 'let this account read it');
  }
  return undefined;
}

/** Where a text has so many marks; undefined where it has fewer. */
function endOfMarks(bytes: Uint8Array, most: number): number | undefined {
  let marks = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (alone.has(byte) || (beforeBlank.has(byte) && isBlank(bytes[at + 1]))) marks++;
    if (marks > most) return at;
  }
  return undefined;
}

const codesOf = (text: string) => new Set(Buffer.from(text));
const alone = codesOf('\n,[]{}"\'');
const beforeBlank = codesOf('-?:');

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
