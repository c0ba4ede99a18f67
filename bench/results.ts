import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type Result, type Row, machineName } from './measure.ts';

const file = resolve(import.meta.dirname, 'results.md');

/** A row as the page holds it: its line of the table, and its section. */
interface Written {
  readonly line: string;
  readonly section: string;
}

/** Puts a row into the page. The other rows stay, unless they were measured on another machine. */
export async function writeResult(row: Row, result: Result, load: number): Promise<void> {
  const machine = `Machine: ${machineName()}.`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const rows = before.includes(machine) ? rowsIn(before) : new Map<number, Written>();
  rows.set(row.number, write(row, result, load));
  const sorted = [...rows].sort(([a], [b]) => a - b).map(([, written]) => written);
  const page = [
    '# Results',
    'Written by `npm run bench`, which runs all of it on one machine; `npm run bench -- 1 3` runs some rows, and leaves the others as they were. The server is the sandbox in a process of its own. Times are medians, from the start of the process to its end.',
    machine,
    [
      '| # | work | goal | measured | |',
      '|---|---|---|---|---|',
      ...sorted.map(({ line }) => line),
    ].join('\n'),
    ...sorted.map(({ section }) => section),
  ].join('\n\n');
  const options = await resolveConfig(file);
  writeFileSync(file, await format(page, { ...options, filepath: file }));
}

function write(
  { number, work, goal }: Row,
  { measured, met, details }: Result,
  load: number,
): Written {
  return {
    line: `| ${number} | ${work} | ${goal} | ${measured} | ${met ? 'met' : '**missed**'} |`,
    section: `## ${number}. ${work}\n\n${details.trim()}\n\nLoad average of the machine before: ${load.toFixed(1)}.`,
  };
}

function rowsIn(page: string): Map<number, Written> {
  const [head = '', ...sections] = page.split(/^(?=## \d)/mu);
  const lines = new Map(
    [...head.matchAll(/^\| (\d+) .*$/gmu)].map(([line, number]) => [Number(number), line]),
  );
  return new Map(
    sections.map((section) => {
      const number = Number(/\d+/u.exec(section)?.[0]);
      return [number, { line: lines.get(number) ?? '', section: section.trim() }];
    }),
  );
}
