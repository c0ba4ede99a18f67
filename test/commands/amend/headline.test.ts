import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { editing } from '../../support/editing.ts';
import type { SiteSpec } from '../../support/site.ts';

const people = ['anna', 'ben', 'cat', 'dan'];
const groups = ['hanoi', 'lille', 'oslo', 'porto', 'york'];
const file = (name: string) =>
  `group: ${name}\nmode: authoritative\nmembers:\n  - umar@banc.ly # Umar Silva\n  - zoe@banc.ly # Zoë\n`;
const spec: SiteSpec = {
  live: {},
  files: Object.fromEntries(groups.map((name) => [name, file(name)])),
  others: {
    'accounts.yaml': `accounts:\n${[...people, 'umar', 'zoe'].map((who) => `  ${who}@banc.ly: 0-${who}\n`).join('')}`,
    'groups/tokyo.yaml':
      'group: tokyo\nmode: additive\nmembers: [{ user: umar@banc.ly, until: 2026-11-30 }, { set: team }]\n',
    'sets/team.yaml': 'set: team\nmembers: [umar@banc.ly]\n',
  },
};
const at = ['--at', '2026-11-28T09:00:00Z'];

async function headlineOf(args: readonly string[], sheet?: string) {
  const { run, cwd } = await editing(spec);
  if (sheet !== undefined) await writeFile(`${cwd}/sheet.csv`, sheet);
  const { stdout } = await run([...args, ...at], { TZ: 'UTC' });
  return stdout.split('\n\n')[0]?.replaceAll(/\n */gu, ' ');
}

describe('What an edit prints begins with people and groups', () => {
  it.each([
    [
      ['revoke', 'umar@banc.ly', '--all'],
      'Umar Silva leaves 6 groups on 2026-11-28: hanoi, lille, oslo, porto, tokyo, york.',
    ],
    [
      ['revoke', 'anna@banc.ly', '--all', '--on', '2026-12-31'],
      'anna@banc.ly leaves every group on 2026-12-31; the files list none.',
    ],
    [['grant', 'anna@banc.ly', 'oslo'], 'anna@banc.ly joins oslo.'],
    [
      ['grant', 'anna@banc.ly', 'oslo', 'york', '--from', '2026-12-01', '--until', '2026-12-31'],
      'anna@banc.ly joins oslo, york from 2026-12-01 until 2026-12-31.',
    ],
    [
      ['grant', 'anna@banc.ly', ...groups],
      'anna@banc.ly joins 5 groups: hanoi, lille, oslo, porto, york.',
    ],
    [['grant', 'anna@banc.ly', 'team'], 'anna@banc.ly joins the set team.'],
    [
      ['grant', 'umar@banc.ly', 'oslo', '--until', '2026-12-31', '--shorten'],
      'Umar Silva stays in oslo until 2026-12-31.',
    ],
    [['grant', 'umar@banc.ly', 'oslo'], 'Nothing to change: already in place.'],
    [['revoke', 'umar@banc.ly', 'oslo', 'york'], 'Umar Silva leaves oslo, york.'],
    [
      ['move', 'zoe@banc.ly', '--out', 'oslo', '--in', 'team'],
      'Zoë leaves oslo and joins the set team.',
    ],
  ])('%j: %s', async (args, headline) => {
    expect(await headlineOf(args)).toBe(headline);
  });

  it('names the people of one group, and counts those of several', async () => {
    const all = people.map((who) => `${who}@banc.ly\n`).join('');
    expect(await headlineOf(['grant', '--sheet', 'sheet.csv', 'oslo'], `Email\n${all}`)).toBe(
      '4 people join oslo: anna@banc.ly, ben@banc.ly, cat@banc.ly and 1 more.',
    );
    expect(
      await headlineOf(
        ['revoke', '--sheet', 'sheet.csv', '--all'],
        'Email\nzoe@banc.ly\numar@banc.ly\n',
      ),
    ).toBe('2 people leave every group on 2026-11-28: Umar Silva, Zoë.');
  });

  it('has a line for each group where there are several', async () => {
    const { run, cwd } = await editing(spec);
    const rows = ['anna', 'ben'].map(
      (who) => `${who}@banc.ly,oslo,\n${who}@banc.ly,york,2026-12-31\n`,
    );
    await writeFile(`${cwd}/sheet.csv`, `Email,Group,Until\n${rows.join('')}cat@banc.ly,york,\n`);
    const { stdout } = await run(['grant', '--sheet', 'sheet.csv', ...at], { TZ: 'Europe/Oslo' });
    await expect(stdout).toMatchFileSnapshot('golden/several-groups.txt');
  });
});
