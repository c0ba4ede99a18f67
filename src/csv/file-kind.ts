import { open } from 'node:fs/promises';
import { exportError } from './faults.ts';

/** What a file is by its first bytes, whatever its name says. */
export interface KnownFile {
  readonly kind: TextEncodingName | 'workbook';
  /** How it begins: at most `headSize` bytes. */
  readonly head: Buffer;
}

/** Of a CSV. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Titles and the header are within it. */
const headSize = 256 * 1024;

/** Throws an AppError `invalid` for a file that is neither text nor a workbook of today's Excel. */
export async function knowFile(file: string): Promise<KnownFile> {
  const head = await headOf(file);
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return { kind: 'workbook', head };
  const other = others.find(({ begins }) => head.subarray(0, begins.length).equals(begins));
  if (other !== undefined) throw notASheet(file, other.called);
  const encoding = encodingOf(head);
  if (encoding === undefined) throw notASheet(file, 'no text, and no Excel workbook');
  if (isMarkup(head, encoding)) throw notASheet(file, 'HTML or XML');
  return { kind: encoding, head };
}

/** `what`: an old Excel workbook (.xls). */
export function notASheet(file: string, what: string): Error {
  return exportError(file, {
    code: 'sheet-format',
    what: `The file is ${what}.`,
    why: 'Sheets and exports must be CSV or .xlsx. The first bytes of the file decide, not its name.',
    hint: 'Open it in the spreadsheet program, and save it as .xlsx or as "CSV UTF-8".',
  });
}

const others = [
  {
    begins: Buffer.from('d0cf11e0', 'hex'),
    called: 'an old Excel workbook (.xls), or one that is protected by a password',
  },
  { begins: Buffer.from('%PDF'), called: 'a PDF' },
  { begins: Buffer.from('1f8b', 'hex'), called: 'compressed with gzip' },
] as const;

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const buffer = Buffer.alloc(headSize);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, headSize - length);
      length += bytesRead;
      if (bytesRead === 0 || length === headSize) return buffer.subarray(0, length);
    }
  } finally {
    await handle.close();
  }
}

/** By the byte order mark, else by which bytes are zero: every other one of a header in UTF-16 is. */
function encodingOf(head: Buffer): TextEncodingName | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const start = head.subarray(0, 64);
  if (!start.includes(0)) return head.includes(0) ? undefined : 'utf-8';
  const zeros = (from: number) => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even === 0 && odd * 4 >= start.length) return 'utf-16le';
  return odd === 0 && even * 4 >= start.length ? 'utf-16be' : undefined;
}

/** What some programs write as .xls: a page, or Excel's XML of 2003. */
function isMarkup(head: Buffer, encoding: TextEncodingName): boolean {
  return /^\uFEFF?\s*<[!?a-z]/iu.test(new TextDecoder(encoding).decode(head.subarray(0, 200)));
}
