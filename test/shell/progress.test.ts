import { expect, it } from 'vitest';
import { createProgress } from '../../src/shell/progress.ts';

/** Reads so many groups, one every so many milliseconds, and gives what was written. */
function written(live: boolean, total: number, each: number, width = 80): readonly string[] {
  const lines: string[] = [];
  let time = 0;
  const write = (text: string) => lines.push(text);
  const { on } = createProgress({ write, live, columns: () => width, now: () => time });
  for (let done = 1; done <= total; done++) {
    on({ task: 'reading', done, total });
    time += each;
  }
  return lines;
}

it('a log gets a line at each quarter of what takes long', () => {
  expect(written(false, 100, 100)).toEqual([
    '75 of 100 groups read, 10 a second, 3 s left\n',
    '100 of 100 groups read, 10 a second\n',
  ]);
});

it('a log gets nothing of what is soon done', () => {
  expect(written(false, 1000, 1)).toEqual([]);
});

it('a terminal gets one line that is drawn over, and taken away at the end', () => {
  const lines = written(true, 40, 100);
  expect(lines[20]).toBe('\r[##########..........] 21 of 40 groups read, 11 a second, 2 s left');
  expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  expect(lines.at(-1)).toMatch(/^\r +\r$/u);
});

it('a shorter line leaves nothing of a longer one', () => {
  let screen = '';
  for (const text of written(true, 40, 100)) {
    for (const part of text.split(/(?=\r)/u)) {
      const over = part.slice(1);
      screen = over + screen.slice(over.length);
    }
    expect(screen.trimEnd()).toMatch(
      /^(?:\[[#.]{20}\] \d+ of 40 groups read(?:, \d+ a second(?:, \d+ s left)?)?)?$/u,
    );
  }
});

it.each([
  [70, '[##########..........] 21 of 40 groups read, 11 a second, 2 s left'],
  [66, '21 of 40 groups read, 11 a second, 2 s left'],
  [40, '21 of 40 groups read, 11 a second, 2 s '],
])('a terminal of %s columns gets no more than it has room for in a row', (columns, line) => {
  expect(written(true, 40, 100, columns)[20]).toBe(`\r${line}`);
});

it('a terminal is drawn to at most ten times a second', () => {
  expect(written(true, 1000, 1).length).toBeLessThanOrEqual(12);
});

it('the same task again, after someone was asked, is timed anew', () => {
  const lines: string[] = [];
  let time = 0;
  const write = (text: string) => lines.push(text);
  const { on } = createProgress({ write, live: true, columns: () => 80, now: () => time });
  on({ task: 'reading', done: 9, total: 9 });
  time = 60_000;
  on({ task: 'reading', done: 1, total: 9 });
  expect(lines.at(-1)).toContain('1 of 9 groups read');
  expect(lines.at(-1)).not.toContain('a second');
});
