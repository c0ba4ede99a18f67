import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { DraftedReview } from '../../../src/commands/review/draft-review.ts';
import type { FileEdit, Remark } from '../../../src/model/edits.ts';
import type { ConsentEntry } from '../../../src/model/text.ts';
import { site, type SiteSpec } from '../../support/site.ts';

const started = ['--at', '2026-12-01T09:00:00Z'];

export type Row = Record<string, string>;

/** By `group person`, where no sheet of a test names two people alike. */
export type Answers = Readonly<Record<string, Readonly<Partial<Row>>>>;

/** A site, and a review of its groups. */
export async function reviewing(spec: SiteSpec) {
  const there = await site(spec);
  const path = (name: string) => join(there.cwd, name);
  const text = (name: string) => readFile(path(name), 'utf8');
  const rowsOf = async (name: string): Promise<Row[]> => {
    const sheet = await text(name);
    const delimiter = sheet.replace('\ufeff', '').startsWith('Group;') ? ';' : ',';
    return parse<Row>(sheet, { bom: true, columns: true, delimiter });
  };

  return {
    ...there,
    ...{ path, text, rowsOf },
    group: (name: string) => text(`memberships/groups/${name}.yaml`),

    /** Writes the sheets, as CSV unless the options say otherwise. Gives their names. */
    start: async (...options: readonly string[]) => {
      const format = options.includes('--format') ? [] : ['--format', 'csv'];
      const ended = await there.run([
        ...['review', 'start', '--out', 'reviews', ...started, ...format, ...options],
      ]);
      const names = await readdir(path('reviews')).catch(() => []);
      return { ...ended, sheets: names.sort().map((name) => `reviews/${name}`) };
    },

    /** Fills in a sheet, as Excel saves it where the comma is the decimal sign. What is not named is left empty. */
    answer: async (sheet: string, answers: Answers, others?: Readonly<Partial<Row>>) => {
      const rows = (await rowsOf(sheet)).map((row) => ({
        ...row,
        ...(answers[`${row['Group'] ?? ''} ${row['Person'] ?? ''}`] ?? others),
      }));
      const options = { header: true, bom: true, delimiter: ';', escape_formulas: true };
      await writeFile(path(sheet), stringify(rows, options));
    },

    /** Runs with `--json`: what changed, as a diff shows it, and what was said. */
    apply: async (sheets: readonly string[], ...options: readonly string[]) => {
      const ended = await there.run([
        ...['review', 'apply', ...sheets, '--at', '2026-12-07', '--json', ...options],
      ]);
      const result = JSON.parse(ended.stdout || '{}') as Applied;
      return { ...ended, result, diff: diffOf(result.edits), said: saidIn(result) };
    },
  };
}

interface Applied extends Pick<DraftedReview, 'groups' | 'decisions' | 'refused' | 'notes'> {
  readonly edits: readonly FileEdit[];
  readonly consent?: ConsentEntry;
}

function diffOf(edits: readonly FileEdit[] = []): readonly string[] {
  return edits.flatMap(({ file, lines }) => [
    file.replace(/^memberships\//u, ''),
    ...lines.map(({ sign, text }) => `${sign}${text}`),
  ]);
}

function saidIn({ refused = [], notes = [] }: Partial<Applied>): readonly string[] {
  const place = ({ row }: Remark) => (row === undefined ? '' : ` ${row.file}:${row.line}`);
  return [
    ...refused.map((each) => `refused ${each.code}${place(each)}`),
    ...notes.map((each) => `note ${each.code}${place(each)}`),
  ];
}
