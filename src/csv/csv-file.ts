import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Layout } from './columns.ts';
import { csvError } from './faults.ts';
import type { TextEncodingName } from './file-kind.ts';
import { type FirstRow, findHeader, mostFirstRows, sameHeader, scoreOf } from './find-header.ts';
import type { OnHeader, TableRow } from './table.ts';

/** How a CSV is written, and how it begins. */
interface CsvText {
  readonly encoding: TextEncodingName;
  readonly head: Buffer;
}

/**
 * Reads a CSV row by row, however large: UTF-8 or UTF-16, with any usual delimiter, and with titles above the header.
 * Throws an AppError `invalid` with file and line.
 */
export async function* readCsv(
  file: string,
  { encoding, head }: CsvText,
  layout: Layout<string>,
  onHeader: OnHeader,
): AsyncGenerator<TableRow> {
  const start = findStart(file, asUtf8(head, encoding), layout);
  const { delimiter, isBelowTitles } = start;
  const above = start.line - 1;
  let complete = above;
  let header: readonly string[] | undefined;
  try {
    const parser = parse({
      bom: true,
      delimiter,
      max_record_size: longestRow,
      // Not the option `info`: it makes an object more of every row, and reading takes twice as long.
      on_record: (record: string[], { lines }) => {
        complete = above + lines;
        const row: TableRow = { line: complete, record };
        // The parser hands on whatever comes back; its types know of rows alone.
        return row as unknown as string[];
      },
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    // A failure to read the file destroys the parser, and so reaches the loop below.
    pipeline(textFrom(file, encoding, start.offset), parser, () => undefined);
    for await (const row of parser as AsyncIterable<TableRow>) {
      const { line, record } = row;
      if (header === undefined) {
        header = record;
        onHeader({ line, record, isBelowTitles, delimiter });
      } else if (!sameHeader(record, header)) {
        yield row;
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? csvError(file, error, complete + 1, above) : error;
  }
  if (header === undefined) onHeader({ line: 1, record: [], isBelowTitles: false, delimiter });
}

/** Where a row ends at the latest: a quote that is never closed would swallow the file. */
const longestRow = 1024 * 1024;

/** Where the header begins, and what separates its cells. */
interface Start {
  readonly line: number;
  /** In bytes of UTF-8. */
  readonly offset: number;
  readonly delimiter: string;
  readonly isBelowTitles: boolean;
}

/**
 * The delimiter is the one that `sep=` names, or that makes most of a line known headers: spreadsheets write semicolons
 * where the comma is the decimal sign. A comma when none does.
 */
function findStart(file: string, head: Buffer, layout: Layout<string>): Start {
  const lines = firstLines(head);
  const named = lines
    .map(({ text }) => separatorLine.exec(text)?.[1])
    .find((each) => each !== undefined);
  const rows = lines.filter(({ text }) => !separatorLine.test(text) && !typeLine.test(text));
  const tried = (named === undefined ? delimiters : [named]).map((delimiter) => {
    const split = rows.map((line) => ({ ...line, cells: cellsOf(line.text, delimiter) }));
    const scores = split.map(({ cells }, index) => scoreOf(cells, index, layout));
    return { delimiter, split, score: Math.max(0, ...scores) };
  });
  const best = tried.reduce((one, other) => (other.score > one.score ? other : one));
  const header = findHeader(file, best.split, layout);
  return {
    line: header?.line ?? 1,
    offset: header?.offset ?? 0,
    delimiter: best.delimiter,
    isBelowTitles: header !== undefined && header !== best.split[0],
  };
}

const delimiters = [',', ';', '\t', '|'];
/** Excel's word to itself, which it takes for no row. */
const separatorLine = /^"?sep=([^\w\s"]|\t)"?[,;\t|]*$/iu;
/** What PowerShell's Export-Csv puts first. */
const typeLine = /^"?#TYPE\b/u;

/** As far as a header needs: no cell of it holds its delimiter. */
function cellsOf(text: string, delimiter: string): readonly string[] {
  return text.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
}

interface FirstLine extends Pick<FirstRow, 'line'> {
  readonly offset: number;
  readonly text: string;
}

/** Those that hold something. */
function firstLines(head: Buffer): readonly FirstLine[] {
  const lines: FirstLine[] = [];
  let line = 1;
  for (let offset = 0; offset < head.length && lines.length < mostFirstRows; line += 1) {
    const found = head.subarray(offset).findIndex((byte) => byte === cr || byte === lf);
    const end = found === -1 ? head.length : offset + found;
    const text = head
      .toString('utf8', offset, end)
      .replace(/^\uFEFF/u, '')
      .trim();
    if (text !== '') lines.push({ line, offset, text });
    offset = end + (head[end] === cr && head[end + 1] === lf ? 2 : 1);
  }
  return lines;
}

const [lf, cr] = [0x0a, 0x0d];

function asUtf8(bytes: Buffer, encoding: TextEncodingName): Buffer {
  return encoding === 'utf-8' ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes));
}

/** The text in UTF-8, from so many bytes on. */
function textFrom(file: string, encoding: TextEncodingName, offset: number) {
  return encoding === 'utf-8'
    ? createReadStream(file, { start: offset })
    : transcoded(file, encoding, offset);
}

async function* transcoded(file: string, encoding: TextEncodingName, offset: number) {
  const decoder = new TextDecoder(encoding);
  let left = offset;
  const rest = (text: string) => {
    const bytes = Buffer.from(text);
    const kept = bytes.subarray(left);
    left = Math.max(0, left - bytes.length);
    return kept;
  };
  for await (const chunk of createReadStream(file)) {
    yield rest(decoder.decode(chunk as Buffer, { stream: true }));
  }
  yield rest(decoder.decode());
}
