import { unzipSync } from 'fflate';
import { readSheets } from '../../../src/commands/review/read-sheets.ts';
import { readActivity } from '../../../src/csv/activity.ts';
import { collectExports } from '../../../src/csv/collect-export.ts';
import { readSheet } from '../../../src/csv/sheet.ts';
import { zipOf } from '../../github/zip.ts';
import { mutateBytes } from '../mutate/bytes.ts';
import { mutateText } from '../mutate/text.ts';
import type { Random } from '../random.ts';
import { corpusOf, mayRefuse, must, pickFrom, type Target } from '../target.ts';
import { withFile } from '../written.ts';

const corpus = corpusOf('sheet');
const all = [...corpus.values()];
const marks = {
  csv: [',', ';', '\t', '|', '"', '""', '\n', '\r', '\r\n', 'Email', 'Group', 'sep=;\n', '=', "'"],
  xml: [
    ...['<', '>', '</row>', '<row r="1">', '<c t="s"><v>9</v></c>', '<c r="XFD1048576">', '&amp;'],
    ...['&#x0;', '&#xD800;', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '<![CDATA[', ']]>', '<!--'],
    ...['r="A1"', 'r="ZZZZZZ9"', 't="b"', 's="99"', '<f>1+1</f>', '<mergeCell ref="A1:B2"/>'],
    ...['hidden="1"', 'Target="../../../x"', 'x:', ' xmlns="urn:x"', '1e308', '-1', '2958466'],
  ],
};

/** A CSV or a workbook, given to everything that reads one. */
export const sheet: Target = {
  name: 'sheet',
  corpus,
  mutate(random) {
    const { from, bytes } = pickFrom(random, corpus);
    if (random.chance(0.3)) return { from, bytes: mutateBytes(random, bytes, all) };
    return from.endsWith('.xlsx')
      ? { from, bytes: mutateParts(random, bytes) }
      : { from, bytes: Buffer.from(mutateText(random, bytes.toString(), marks.csv)) };
  },
  run: ({ bytes }) => withFile(bytes, readEverywhere),
};

async function readEverywhere(file: string): Promise<void> {
  const named = (error: { readonly message: string; readonly why?: string | undefined }) =>
    must(`${error.message}${error.why ?? ''}`.includes('input'), 'An error names no file.');
  await mayRefuse(async () => {
    for await (const { line } of readSheet(file)) must(line > 0, 'A row has no line.');
  }, named);
  await mayRefuse(() => collectExports([file]), named);
  await mayRefuse(() => readActivity([file]), named);
  await mayRefuse(async () => {
    const { refused } = await readSheets([file], undefined);
    for (const { row } of refused) must(row !== undefined, 'A row that is refused has no place.');
  }, named);
}

/** A workbook with the XML of one part changed: the archive stays sound. */
function mutateParts(random: Random, bytes: Buffer): Buffer {
  const parts = Object.entries(unzipSync(bytes));
  const changed = random.below(parts.length);
  return zipOf(
    Object.fromEntries(
      parts.map(([name, part], index) => [
        name,
        index === changed ? mutateText(random, Buffer.from(part).toString(), marks.xml) : part,
      ]),
    ),
  );
}
