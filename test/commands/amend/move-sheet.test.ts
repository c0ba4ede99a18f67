import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { editing } from '../../support/editing.ts';
import type { SiteSpec } from '../../support/site.ts';

const people = ['anna', 'ben', 'cat', 'dan'];
const group = (name: string, lines: readonly string[]) =>
  `group: ${name}\nmode: authoritative\nmembers:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const spec: SiteSpec = {
  live: {},
  outside: [...people, 'zoe'],
  files: {
    oslo: group('oslo', ['anna@banc.ly # Anna', 'ben@banc.ly', 'zoe@banc.ly', '{ set: team }']),
    lille: group('lille', ['cat@banc.ly', 'zoe@banc.ly']),
    york: group('york', ['zoe@banc.ly']),
  },
  others: {
    'accounts.yaml': `accounts:\n${people.map((who) => `  ${who}@banc.ly: 0-${who}\n`).join('')}`,
    'sets/team.yaml': 'set: team\nmembers: [dan@banc.ly]\n',
  },
};
const at = ['--at', '2026-11-28T09:00:00Z'];

async function moved(sheet: string, ...args: readonly string[]) {
  const { edit, run, cwd } = await editing(spec);
  await writeFile(`${cwd}/moves.csv`, sheet);
  const { code, diff, result, stderr } = await edit([
    'move',
    '--sheet',
    'moves.csv',
    ...args,
    ...at,
  ]);
  const refused = (result.refused ?? []).map(({ why, row }) => `${row?.line ?? ''} ${why}`);
  const back = () => readFile(`${cwd}/back.csv`, 'utf8');
  return { code, diff, refused, run, back, stderr };
}

describe('move --sheet with Out and In', () => {
  it('moves each person out of one group and into another', async () => {
    const { code, diff } = await moved(
      'Email,Out,In\nanna@banc.ly,oslo,lille\ncat@banc.ly,lille,york\n',
    );
    expect({ code, diff }).toEqual({
      code: 0,
      diff: [
        ...['groups/lille.yaml', '-  - cat@banc.ly', '+  - anna@banc.ly  # Anna'],
        ...['groups/oslo.yaml', '-  - anna@banc.ly # Anna'],
        ...['groups/york.yaml', '+  - cat@banc.ly'],
      ],
    });
  });

  it('on the day of the row: until then they stay where they are', async () => {
    const { diff } = await moved(
      'Email,From group,To group,From\nanna@banc.ly,oslo,lille,2026-12-01\nben@banc.ly,oslo,lille,2026-11-01\n',
    );
    expect(diff).toEqual([
      'groups/lille.yaml',
      '+  - { user: anna@banc.ly, from: 2026-12-01 }  # Anna',
      '+  - { user: ben@banc.ly, from: 2026-11-01 }',
      'groups/oslo.yaml',
      '-  - anna@banc.ly # Anna',
      '-  - ben@banc.ly',
      '+  - { user: anna@banc.ly, until: 2026-11-30 } # Anna',
    ]);
  });

  it('counts the groups of a row before those of the command line', async () => {
    const { diff } = await moved(
      'Email,Out,In\nanna@banc.ly,,york\n',
      '--out',
      'oslo',
      '--in',
      'lille',
    );
    expect(diff.filter((line) => line.endsWith('.yaml'))).toEqual([
      'groups/oslo.yaml',
      'groups/york.yaml',
    ]);
  });

  it('gives back the rows that do not fit, each whole', async () => {
    const { code, refused, diff, back } = await moved(
      'Email,Out,In\nanna@banc.ly,oslo,lille\nben@banc.ly,,lille\ncat@banc.ly,lille,olso\ndan@banc.ly,oslo,lille\n',
      ...['--rejects', 'back.csv'],
    );
    expect(code).toBe(1);
    expect(refused).toEqual([
      '3 The row has no group in Out.',
      expect.stringMatching(/^4 .*olso/u),
      expect.stringMatching(/^5 They are in through the set "team"/u),
    ]);
    expect(diff).toContain('+  - anna@banc.ly  # Anna');
    expect(diff.join()).not.toContain('dan@banc.ly');
    expect(
      (await back())
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(',')[0]),
    ).toEqual(['ben@banc.ly', 'cat@banc.ly', 'dan@banc.ly']);
  });

  it('can not end on a day what a set brings in', async () => {
    const { refused } = await moved('Email,Out,In,From\ndan@banc.ly,oslo,lille,2026-12-01\n');
    expect(refused).toEqual([`2 They are in through the set "team", and can't leave it on a day.`]);
  });

  it.each([
    ['a nearly known column', 'Email,Outt,In\nanna@banc.ly,oslo,lille\n', 3, 'Did you mean "Out"?'],
    ['a column of groups', 'Email,Group\nanna@banc.ly,oslo\n', 64, 'Use the columns Out and In'],
  ])('refuses %s', async (_, sheet, exit, message) => {
    const { code, stderr } = await moved(sheet);
    expect({ code, stderr }).toMatchObject({
      code: exit,
      stderr: expect.stringContaining(message) as string,
    });
  });

  it('reads a column of ids beside it, and says that it is ignored', async () => {
    const { code } = await moved('Id,Email,Out,In\n7,anna@banc.ly,oslo,lille\n');
    expect(code).toBe(0);
  });

  it('grant and revoke ignore Out and In, and say so', async () => {
    const { edit, cwd } = await editing(spec);
    await writeFile(`${cwd}/sheet.csv`, 'Email,Group,Out,In\nanna@banc.ly,lille,x,y\n');
    const { result } = await edit(['grant', '--sheet', 'sheet.csv', ...at], {});
    expect(result.notes?.map(({ why }) => why).join()).toContain('Out, In');
  });

  it.each([[['--out', 'oslo']], [['--in', 'oslo']], [[]]])(
    'one person needs both groups, and has %j',
    async (args) => {
      const { run } = await editing(spec);
      expect((await run(['move', 'anna@banc.ly', ...args], {})).code).toBe(64);
    },
  );

  it('one person moves on a day too', async () => {
    const { run } = await editing(spec);
    const args = ['move', 'anna@banc.ly', '--out', 'oslo', '--in', 'lille', '--from', '2026-12-01'];
    const { stdout } = await run([...args, ...at], {});
    expect(stdout.split('\n')[0]).toBe(
      'Anna leaves oslo on 2026-12-01 and joins lille from 2026-12-01.',
    );
  });
});
