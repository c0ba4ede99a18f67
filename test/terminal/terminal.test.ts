import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { folder, inTerminal, rollcall } from '../support/rollcall.ts';
import { hasTmux, isRequired, openPane, type Finished, type PaneOptions } from './pane.ts';
import { longNamed, sample } from './places.ts';

const at = '--at 2026-11-23T09:00:00Z';
const colour = /\u001b\[\d+m/u;

async function shown(line: string, options: PaneOptions): Promise<Finished> {
  return (await openPane(line, options)).finished();
}

/** The same of a command that runs in this process and answers to nobody: a real terminal shows what it wrote. */
async function drawn(line: string, options: PaneOptions): Promise<Finished> {
  const [, ...args] = line.split(' ');
  const { columns = 80 } = options;
  const { code, written } = await inTerminal(args, columns, options);
  const place = await folder({ written });
  return { ...(await shown('cat written', { cwd: place, columns })), code };
}

/** Lines that the terminal had to break although there was a blank to break them at. */
function badlyBroken({ lines }: Finished, columns: number): readonly string[] {
  return lines.filter((line) => stringWidth(line) > columns && line.trim().includes(' '));
}

/** What was drawn over, and still shows. */
function left({ lines }: Finished): readonly string[] {
  return lines.filter((line) => /\d+ of \d+ (?:groups|changes)/u.test(line));
}

it.runIf(isRequired)('tmux is there, as CI asks for it', () => {
  expect(hasTmux).toBe(true);
});

describe.skipIf(!hasTmux)('in a real terminal (skipped where tmux is not installed)', () => {
  it('help is as it is in a pipe, and no line is broken', async () => {
    const golden = resolve(import.meta.dirname, '../cli/golden/help.txt');
    const { code, rows, lines } = await shown('rollcall', { cwd: await folder() });
    expect(code).toBe(64);
    expect(rows).toEqual(lines);
    expect(rows.join('\n')).toBe((await readFile(golden, 'utf8')).trimEnd());
  });

  it.each([
    'rollcall help',
    'rollcall plan --help',
    'rollcall ci --help',
    'rollcall ci approved -h',
  ])('%s fits 40 columns, but for what is to be typed', async (line) => {
    const finished = await drawn(line, { cwd: await folder(), columns: 40 });
    const broken = badlyBroken(finished, 40);
    expect(broken.filter((each) => !each.startsWith('  $ '))).toEqual([]);
  });

  it('a plan has colour, fits, and leaves nothing of its progress', async () => {
    const finished = await shown(`rollcall plan ${at}`, { cwd: await sample() });
    expect(finished).toMatchObject({ code: 0, rows: finished.lines });
    expect(finished.rows[0]).toBe('Plan: 3 to add, 9 to remove in 7 groups.');
    expect(finished.raw).toMatch(colour);
    expect(finished.raw).toContain('1 of 9 groups read');
    expect(left(finished)).toEqual([]);
  });

  it.each([
    ['NO_COLOR', shown, `rollcall plan ${at}`, { NO_COLOR: '1' }],
    ['a pipe', shown, `rollcall plan ${at} | cat`, {}],
    ['a pipe, for an error', shown, 'rollcall paln 2>&1 | cat', {}],
    [
      'NO_COLOR over FORCE_COLOR',
      drawn,
      `rollcall plan ${at}`,
      { NO_COLOR: '1', FORCE_COLOR: '1' },
    ],
    ['FORCE_COLOR=0', drawn, `rollcall plan ${at}`, { FORCE_COLOR: '0' }],
    ['a terminal that is dumb', drawn, `rollcall plan ${at}`, { TERM: 'dumb' }],
    ['NO_COLOR, for help', drawn, 'rollcall help', { NO_COLOR: '1' }],
  ] as const)('%s: not one escape sequence', async (_, print, line, env) => {
    const { raw, rows } = await print(line, { cwd: await sample(), env });
    expect(rows.length).toBeGreaterThan(1);
    expect(raw).not.toContain('\u001b');
  });

  it('a dumb terminal gets no line that is drawn over', async () => {
    const { raw } = await drawn(`rollcall plan ${at}`, {
      cwd: await sample(),
      env: { TERM: 'dumb' },
    });
    expect(raw).not.toMatch(/\r(?!\n)/u);
  });

  it.each([
    ['a plan', `rollcall plan ${at} | cat`],
    ['help', 'rollcall help | cat'],
    ['an error', 'rollcall paln 2>&1 | cat'],
  ])('FORCE_COLOR colours %s in a pipe too', async (_, line) => {
    const { raw } = await shown(line, { cwd: await sample(), env: { FORCE_COLOR: '1' } });
    expect(raw).toMatch(colour);
  });

  it('apply shows the plan, asks, and does it after "yes"', async () => {
    const pane = await openPane(`rollcall apply ${at}`, { cwd: await sample() });
    await pane.shows(/Type "yes" to apply: $/mu);
    await pane.press('yes', 'Enter');
    const { code, lines, rows } = await pane.finished();
    expect(code).toBe(0);
    expect(rows).toEqual(lines);
    const asked = lines.indexOf('Type "yes" to apply: yes');
    expect(lines.slice(asked - 3, asked)).toEqual([
      'Plan: 3 to add, 9 to remove in 7 groups.',
      '  Engineering -6  Finance -1  hanoi-legal +1  houston-sales +1  IT -1',
      '  oslo-engineering +1  Sales -1',
    ]);
    expect(lines).toContain(
      'Apply complete: 3 added, 9 removed. Confirmed by reading Atlassian again.',
    );
  });

  it.each([
    ['no', ['no', 'Enter'], 0],
    ['the end of the input', ['C-d'], 0],
    ['Ctrl-C', ['C-c'], 130],
  ])('apply does nothing after %s', async (_, keys, code) => {
    const cwd = await sample();
    const pane = await openPane(`rollcall apply ${at}`, { cwd });
    await pane.shows(/Type "yes" to apply: $/mu);
    await pane.press(...keys);
    const finished = await pane.finished();
    expect(finished.code).toBe(code);
    expect(finished.lines.at(-1)).toBe('Nothing was changed.');
    const again = await rollcall(['plan', ...at.split(' ')], { cwd });
    expect(again.stdout.split('\n')[0]).toBe('Plan: 3 to add, 9 to remove in 7 groups.');
  });

  it('init asks for what no option says', async () => {
    const cwd = await folder();
    const pane = await openPane('rollcall init --no-workflows', { cwd });
    for (const [question, answer] of [
      [/Which site .*\? $/mu, 'banc.atlassian.net'],
      [/Who approves .*\? $/mu, '@banc/it'],
      [/never be removed [^]*\? $/mu, 'breakglass@banc.ly'],
      [/How many approvals .*\[1\] $/mu, ''],
      [/Import the groups now .*\[no\] $/mu, ''],
    ] as const) {
      await pane.shows(question);
      await pane.press(...(answer === '' ? [] : [answer]), 'Enter');
    }
    expect(await pane.finished()).toMatchObject({ code: 0 });
    const config = await readFile(join(cwd, 'memberships/rollcall.yaml'), 'utf8');
    expect(config).toContain('site: "https://banc.atlassian.net"');
    expect(config).toContain('owners: ["@banc/it"]');
  });

  it.each([
    ['C-c', 130],
    ['C-d', 64],
  ])('init writes nothing after %s', async (key, code) => {
    const cwd = await folder();
    const pane = await openPane('rollcall init', { cwd });
    await pane.shows(/Which site .*\? $/mu);
    await pane.press(key);
    expect(await pane.finished()).toMatchObject({ code });
    expect(await readdir(cwd)).toEqual([]);
  });

  it.each([80, 40])(
    'long names break no line of %s columns that could be whole',
    async (columns) => {
      const cwd = await longNamed();
      for (const line of [
        'rollcall plan',
        'rollcall explain verna@banc.ly',
        'rollcall validate --dir broken',
        'rollcall apply --yes',
      ]) {
        const finished = await drawn(line, { cwd, columns, env: { NO_COLOR: '1' } });
        // A file's name is to be copied, and stays whole.
        const broken = badlyBroken(finished, columns);
        expect(
          broken.filter((each) => !each.startsWith('Receipt: ')),
          line,
        ).toEqual([]);
        expect(left(finished), line).toEqual([]);
      }
    },
  );
});
