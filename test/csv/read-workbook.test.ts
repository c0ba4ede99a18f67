import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type SheetLine, readSheet } from '../../src/csv/sheet.ts';
import type { TableHeader } from '../../src/csv/table.ts';
import { zipOf } from '../github/zip.ts';
import { asProcess, folder } from '../support/rollcall.ts';
import { runs } from '../support/runs.ts';
import { type WorkbookParts, textCell, textRows, workbook } from '../support/workbook.ts';
import { written } from './written.ts';

async function read(bytes: Uint8Array, sheetName?: string) {
  const lines: SheetLine[] = [];
  const headers: TableHeader[] = [];
  // Its name is no .xlsx: the first bytes count.
  const file = await written(Buffer.from(bytes), 'sheet.csv');
  const onHeader = (header: TableHeader) => headers.push(header);
  for await (const line of readSheet(file, { sheetName, onHeader })) lines.push(line);
  return { lines, rows: lines.map(({ row }) => row), header: headers[0] };
}

const header = ['Email', 'Group', 'From'];
const people = (...rows: readonly string[]) => textRows([header]) + rows.join('');

describe('a workbook', () => {
  it('gives back what a spreadsheet program wrote, whatever the texts', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((each) => each.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF@%/]/gu, '').trim());
    const day = fc.date({
      min: new Date('1901-01-01'),
      max: new Date('9998-12-31'),
      noInvalidDate: true,
    });
    const cell = fc.oneof(
      text.map((value) => ({ value, text: value })),
      fc.integer().map((value) => ({ value, text: `${value}` })),
      fc.boolean().map((value) => ({ value, text: value ? 'TRUE' : 'FALSE' })),
      day.map((date) => {
        const iso = date.toISOString().slice(0, 10);
        return { value: new Date(`${iso}T00:00:00Z`), text: iso };
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), async (cells) => {
        const rows: CellValue[][] = cells.map(([one, two]) => ['a@b.c', one.value, two.value]);
        const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [header, ...rows] }] });
        const found = (await read(bytes)).lines.map(({ record }) =>
          [record[1], record[2]].map((each) => each ?? ''),
        );
        expect(found).toEqual(cells.map(([one, two]) => [one.text, two.text]));
      }),
      { numRuns: runs(40) },
    );
  });

  it('is read with shared texts, results of formulas, days by their look, and line numbers', async () => {
    const sharedStrings = `<sst><si><t>a@b.c</t></si><si><r><t>Ops </t></r><r><rPr><b/></rPr><t>EU</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>x_x000D_</t></si></sst>`;
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-409]d\\-mmm\\-yy;@"/><numFmt numFmtId="171" formatCode="0 &quot;days&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`;
    const { rows } = await read(
      workbook({
        sheets: {
          S:
            textRows([[...header, 'Until', 'Because']]) +
            '<row r="7"><c r="A7" t="s"><v>0</v></c><c r="B7" t="s"><v>1</v></c><c r="C7" s="2"><v>46357</v></c><c r="D7" s="1"><f>C7+1</f><v>46358</v></c><c r="E7" t="str"><f>"x"&amp;1</f><v>x1</v></c></row>' +
            '<row r="9"><c r="A9" t="s"><v>0</v></c><c r="D9" s="3"><v>46358</v></c><c r="E9" t="d"><v>2026-12-01T00:00:00</v></c></row>' +
            `<row>${textCell('c@b.c')}<c/><c t="n" s="1"><v>46357.75</v></c></row>`,
        },
        sharedStrings,
        styles,
      }),
    );
    const until = '2026-12-02';
    expect(rows).toEqual([
      { line: 7, email: 'a@b.c', group: 'Ops EU', from: '2026-12-01', until, because: 'x1' },
      { line: 9, email: 'a@b.c', until: '46358', because: '2026-12-01' },
      { line: 10, email: 'c@b.c', from: '2026-12-01 18:00:00' },
    ]);
  });

  it('marks cells whose text is not what people see', async () => {
    const cells = `${textCell('a@b.c')}<c><v>5570580123456789</v></c><c><f>A1</f></c>`;
    const { lines } = await read(workbook({ sheets: { S: people(`<row>${cells}</row>`) } }));
    expect(lines[0]?.marks).toEqual({ group: 'imprecise', from: 'uncalculated' });
  });

  it('counts days from 1904 where it says so', async () => {
    const { lines } = await read(
      workbook({
        sheets: {
          S: people(
            `<row>${textCell('a@b.c')}${textCell('x')}<c s="1"><v>44895</v></c></row>`,
            `<row>${textCell('b@b.c')}${textCell('x')}<c><v>44895</v></c></row>`,
          ),
        },
        before: '<workbookPr date1904="1"/>',
        styles: '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
      }),
    );
    expect(lines[0]?.row.from).toBe('2026-12-01');
    expect(lines[1]?.marks).toEqual({ from: 'from-1904' });
  });

  it('is read from its first sheet that can be seen, or from the one that is named', async () => {
    const row = (name: string) => people(`<row>${textCell('a@b.c')}${textCell(name)}</row>`);
    const bytes = workbook({
      sheets: { Lists: row('lists'), People: row('people'), Old: row('old') },
      attributes: { Lists: 'state="hidden"' },
    });
    const first = await read(bytes);
    expect(first.rows).toMatchObject([{ group: 'people' }]);
    expect(first.header?.sheet).toEqual({ name: 'People', others: ['Old'] });
    expect((await read(bytes, 'LISTS')).rows).toMatchObject([{ group: 'lists' }]);
    await expect(read(bytes, 'Peple')).rejects.toMatchObject({
      kind: 'invalid',
      code: 'sheet-missing',
      why: 'Its sheets are: "Lists", "People", "Old".',
    });
  });

  it('has its header below titles', async () => {
    const titles = textRows([['Changes of December'], ['From HR'], []]);
    const { rows, header: found } = await read(
      workbook({ sheets: { S: titles + people(`<row>${textCell('a@b.c')}</row>`) } }),
    );
    expect(rows).toEqual([{ line: 5, email: 'a@b.c' }]);
    expect(found).toMatchObject({ line: 4, isBelowTitles: true });
  });

  it('tells which rows a filter hides', async () => {
    const rows = `<row>${textCell('a@b.c')}</row><row hidden="1">${textCell('b@b.c')}</row>`;
    const { lines } = await read(workbook({ sheets: { S: people(rows) } }));
    expect(lines.map(({ isHidden }) => isHidden)).toEqual([undefined, true]);
  });
});

describe('a file that is neither CSV nor .xlsx is refused, whatever its name', () => {
  it.each([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls'],
    ['OpenDocument', zipOf({ mimetype: 'x', 'content.xml': '<x/>' }), '.ods'],
    ['a binary workbook', zipOf({ 'xl/workbook.bin': 'x' }), '.xlsb'],
    ['a document', zipOf({ 'word/document.xml': '<x/>' }), 'Word'],
    ['an archive of something', zipOf({ 'export.csv': 'Email\n' }), 'ZIP'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['HTML that Excel opens', Buffer.from('\uFEFF\n<html><table>'), 'HTML'],
    ['bytes of anything', Buffer.from([1, 0, 0, 0, 2, 0, 7, 9]), 'no text'],
  ])('%s', async (_what, bytes, says) => {
    const error = await read(bytes).catch((each: unknown) => each);
    expect(error).toMatchObject({
      kind: 'invalid',
      code: 'sheet-format',
      hint: expect.stringContaining('save it as .xlsx or as "CSV UTF-8"') as unknown,
    });
    expect(String(error)).toContain(says);
  });
});

describe('a workbook that is meant to harm', () => {
  const one = people(`<row>${textCell('a@b.c')}</row>`);
  const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
  const sheet = (text: string | Uint8Array): WorkbookParts => ({
    sheets: { S: '' },
    others: { 'xl/worksheets/s0.xml': text },
  });

  it.each<[string, WorkbookParts]>([
    ['multiplies entities', sheet(`<!DOCTYPE x [<!ENTITY l0 "lol">${lol.join('')}]><x>&l9;</x>`)],
    ['reads other files', sheet('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x>&x;</x>')],
    ['uses an entity of its own', sheet('<x><row><c><v>&x;</v></c></row></x>')],
    ['nests without end', sheet('<x>'.repeat(1_000_000))],
    [
      'has attributes without end',
      sheet(`<x ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
    ],
    ['has a text without end', { sheets: { S: textRows([['x'.repeat(1_000_000)]]) } }],
    ['has a cell far out', { sheets: { S: `<row><c r="XFD1"><v>1</v></c></row>` } }],
    ['has a row far down', { sheets: { S: `<row r="1e9"><c><v>1</v></c></row>` } }],
    ['has cells of nowhere', { sheets: { S: `<row><c r="__proto__"><v>1</v></c></row>` } }],
    ['lacks its texts', { sheets: { S: '<row><c t="s"><v>0</v></c></row>' } }],
    ['breaks off', sheet('<worksheet><sheetData><row><c')],
    ['is in no encoding', sheet(Buffer.from([0x3c, 0xff, 0xfe, 0x3e]))],
    [
      'lacks its sheet',
      { sheets: { S: one }, others: { 'xl/_rels/book.xml.rels': '<Relationships/>' } },
    ],
    [
      'leads out of itself',
      {
        sheets: { S: one },
        others: {
          'xl/_rels/book.xml.rels':
            '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
        },
      },
    ],
    [
      'shares too many texts',
      { sheets: { S: one }, sharedStrings: `<sst>${'<si/>'.repeat(6_000_000)}</sst>` },
    ],
  ])('and %s is refused', async (_how, parts) => {
    await expect(read(workbook(parts))).rejects.toMatchObject({
      kind: 'invalid',
      code: expect.stringMatching(/^workbook-(?:damaged|too-large)$/u) as unknown,
      why: expect.stringMatching(/\.$/u) as unknown,
    });
  });

  it.each([
    ['claims to unpack to gigabytes', 3_000_000_000, 'workbook-too-large'],
    ['unpacks to more than it claims', 10, 'workbook-damaged'],
  ])('and %s is refused', async (_how, size, code) => {
    const bytes = workbook({ sheets: { S: one } });
    // In the list of its parts, the size of each stands before its name.
    const name = bytes.lastIndexOf('xl/worksheets/s0.xml');
    bytes.writeUInt32LE(size, name - 46 + 24);
    await expect(read(bytes)).rejects.toMatchObject({ kind: 'invalid', code });
  });

  it.each([
    ['has long rows of one cell', '', '<row><c r="AAA1"><v>1</v></c></row>', 250_000, ''],
    ['has a text of all its bytes', '<row><c><v>', '1', 40_000_000, '</v></c></row>'],
    ['has a tag of all its bytes', '<row ', 'a="" ', 8_000_000, '/>'],
  ])('and %s takes no room', async (_how, begin, each, times, end) => {
    const cwd = await folder({ 'memberships/rollcall.yaml': 'target: { sandbox: {} }\n' });
    const rows = Buffer.concat([
      Buffer.from(`<worksheet><sheetData>${textRows([header])}${begin}`),
      Buffer.alloc(each.length * times, each),
      Buffer.from(`${end}</sheetData></worksheet>`),
    ]);
    await writeFile(join(cwd, 'export.xlsx'), workbook(sheet(rows)));
    const env = { NODE_OPTIONS: '--max-old-space-size=64' };
    const { code, stderr } = await asProcess(['import', 'export.xlsx'], { cwd, env });
    expect({ code, says: stderr.includes('workbook is damaged') }).toEqual({ code: 3, says: true });
  });

  it('and is broken anywhere is refused, or read', async () => {
    const whole = workbook({ sheets: { S: one }, sharedStrings: '<sst><si><t>x</t></si></sst>' });
    const at = fc.nat(whole.length - 1);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 4 }),
        at,
        async (flips, cut) => {
          const bytes = Buffer.from(whole.subarray(0, flips.length > 3 ? cut : undefined));
          for (const [index, byte] of flips)
            if (index > 3 && index < bytes.length) bytes[index] = byte;
          const done = await read(bytes).catch((error: unknown) => error);
          expect(done instanceof Error ? done : { kind: 'invalid' }).toMatchObject({
            kind: 'invalid',
          });
        },
      ),
      { numRuns: runs(150) },
    );
  });
});
