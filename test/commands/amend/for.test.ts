import { describe, expect, it } from 'vitest';
import { boundText } from '../../../src/render/edits/local-time.ts';
import { editing } from '../../support/editing.ts';
import type { SiteSpec } from '../../support/site.ts';

const spec: SiteSpec = {
  live: {},
  files: { oslo: ['cat'], lille: ['ben', 'cat'] },
  others: { 'accounts.yaml': 'accounts:\n  anna@banc.ly: 0-anna\n  ben@banc.ly: 0-ben\n' },
};
const at = ['--at', '2026-11-28T22:12:37Z'];
const inOslo = { TZ: 'Europe/Oslo' };

async function granted(...args: string[]) {
  const { edit } = await editing(spec);
  return (await edit(['grant', 'anna@banc.ly', 'oslo', ...args, ...at], {})).diff.slice(1);
}

describe('grant --for', () => {
  it.each([
    [['--for', '4h'], 'until: 2026-11-29T02:12:37Z'],
    [['--for', '30m'], 'until: 2026-11-28T22:42:37Z'],
    [['--for', '2d'], 'until: 2026-11-30T22:12:37Z'],
    [['--for', '1w', '--from', '2026-12-01'], 'from: 2026-12-01, until: 2026-12-07'],
    [['--for', '1d', '--from', '2026-12-01'], 'from: 2026-12-01, until: 2026-12-01'],
    [['--for', '4h', '--from', '2026-12-01'], 'from: 2026-12-01, until: 2026-12-01T04:00:00Z'],
    [
      ['--for', '2d', '--from', '2026-12-01T08:00:00+01:00'],
      'from: 2026-12-01T08:00:00+01:00, until: 2026-12-03T07:00:00Z',
    ],
    [['--for', '9999w', '--from', '9999-01-01'], 'from: 9999-01-01, until: 9999-12-31'],
  ])('%j ends when so long has passed since it began', async (args, dates) => {
    expect((await granted(...args)).join('\n')).toContain(`{ user: anna@banc.ly, ${dates} }`);
  });

  it.each(['4', '4 h', '0h', '3M', '1y', '-2d', '1.5h'])('refuses %j', async (length) => {
    const { run } = await editing(spec);
    const { code, stderr } = await run(['grant', 'anna@banc.ly', 'oslo', `--for=${length}`], {});
    expect(code).toBe(64);
    expect(stderr).toContain('30m, 4h, 2d, 1w');
  });

  it('is not for a day that is named as well', async () => {
    const { run } = await editing(spec);
    const until = ['--until', '2026-12-31'];
    const { code } = await run(['grant', 'anna@banc.ly', 'oslo', '--for', '4h', ...until], {});
    expect(code).toBe(64);
  });

  it('counts from the day of each row of a sheet, and leaves days that a row has', async () => {
    const { edit, cwd } = await editing(spec);
    const { writeFile } = await import('node:fs/promises');
    const rows =
      'Email,Group,From,Until\nanna@banc.ly,oslo,2026-12-01,\nben@banc.ly,oslo,,2026-12-24\n';
    await writeFile(`${cwd}/add.csv`, rows);
    const { diff } = await edit(['grant', '--sheet', 'add.csv', '--for', '2d', ...at], {});
    expect(diff.filter((line) => line.includes('banc.ly'))).toEqual([
      '+  - { user: anna@banc.ly, from: 2026-12-01, until: 2026-12-02 }',
      '+  - { user: ben@banc.ly, until: 2026-12-24 }',
    ]);
  });

  it('goes for the new groups of a move', async () => {
    const { edit } = await editing(spec);
    const moved = ['move', 'ben@banc.ly', '--out', 'lille', '--in', 'oslo', '--for', '1h', ...at];
    expect((await edit(moved, {})).result.memberships).toEqual([
      { action: 'join', user: 'ben@banc.ly', group: 'oslo', until: '2026-11-28T23:12:37Z' },
      { action: 'leave', user: 'ben@banc.ly', group: 'lille' },
    ]);
  });

  it('tells the end as the clock on the wall will show it', async () => {
    const { run } = await editing(spec);
    const { stdout } = await run(['grant', 'anna@banc.ly', 'oslo', '--for', '4h', ...at], inOslo);
    expect(stdout.split('\n')[0]).toBe(
      'anna@banc.ly joins oslo until 2026-11-29 03:12:37 CET (02:12:37Z).',
    );
  });
});

describe('A day or an instant, where the reader is', () => {
  it.each([
    ['2026-11-29T02:00:00Z', 'until', 'Europe/Oslo', '2026-11-29 03:00 CET (02:00Z)'],
    [
      '2026-11-29T02:00:00Z',
      'until',
      'America/New_York',
      '2026-11-28 21:00 EST (2026-11-29 02:00Z)',
    ],
    ['2026-11-29T02:00:00Z', 'until', 'UTC', '2026-11-29 02:00 UTC'],
    ['2026-07-01T02:00:00+02:00', 'from', 'Europe/Oslo', '2026-07-01 02:00 CEST (00:00Z)'],
    ['2026-12-31', 'until', 'Europe/Oslo', '2026-12-31 (2027-01-01 01:00 CET)'],
    ['2026-12-31', 'until', 'America/New_York', '2026-12-31 (19:00 EST)'],
    ['2026-12-01', 'from', 'Europe/Oslo', '2026-12-01 (01:00 CET)'],
    ['2026-12-01', 'from', 'Asia/Kathmandu', '2026-12-01 (05:45 GMT+5:45)'],
    ['2026-12-31', 'until', 'UTC', '2026-12-31'],
    ['2026-12-31', 'until', 'Europe/London', '2026-12-31'],
    ['9999-12-31', 'until', 'Europe/Oslo', '9999-12-31'],
  ] as const)('%s as %s in %s', (text, bound, zone, shown) => {
    expect(boundText(text, bound, zone)).toBe(shown);
  });

  it.each([
    ['a zone that nobody knows', 'Mars/Olympus'],
    ['a path', ':/etc/localtime'],
  ])('is told in some zone although TZ holds %s', async (_, TZ) => {
    const { run } = await editing(spec);
    const { code } = await run(['grant', 'anna@banc.ly', 'oslo', '--for', '4h', ...at], { TZ });
    expect(code).toBe(0);
  });
});
