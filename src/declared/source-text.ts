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

/** 5 MiB: some fifty thousand people. Nobody reviews more in one file. */
const usual = 5 * 1024 * 1024;
/** accounts.yaml has everybody: 16 MiB are some two hundred thousand. */
const ofAccounts = 16 * 1024 * 1024;

/** The text of a file, without a byte order mark. Undefined when it can't be had, which is reported. */
export async function readSourceText(
  path: string,
  report: Report,
): Promise<SourceText | undefined> {
  try {
    const { size } = await stat(path);
    const largest = path.endsWith('/accounts.yaml') ? ofAccounts : usual;
    if (size > largest) {
      const message = `the file has ${size} bytes; more than ${largest} are not read`;
      report('file-too-large', fileStart(path), message, 'split it into smaller files');
      return undefined;
    }
    const bytes = await readFile(path);
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
