import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { startOf } from './report.ts';
import type { Report } from './report.ts';
import { sourceText } from './source-text.ts';
import type { SourceText } from './source-text.ts';
import { describeError } from './system-error.ts';

/** 5 MiB: some fifty thousand people. Nobody reviews more in one file. */
const usual = 5 * 1024 * 1024;
/** accounts.yaml has everybody: 16 MiB are some two hundred thousand. */
const ofAccounts = 16 * 1024 * 1024;

/** The text of a file, without a byte order mark. Undefined when it can't be had, which is reported. */
export async function readText(path: string, report: Report): Promise<SourceText | undefined> {
  try {
    const { size } = await stat(path);
    const largest = path.endsWith('/accounts.yaml') ? ofAccounts : usual;
    if (size > largest) {
      const message = `the file has ${size} bytes; more than ${largest} are not read`;
      report('file-too-large', startOf(path), message, 'split it into smaller files');
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
    report('unreadable-file', startOf(path), message, 'let this account read it');
  }
  return undefined;
}
