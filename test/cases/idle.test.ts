import { appendFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { IdlePeople } from '../../src/report/idle/idle.ts';
import { site } from '../support/site.ts';

const header =
  'User id,User name,email,User status,Added to org,Last seen in Jira - banc,Last seen in Confluence - banc';

/** Everybody came in 2020, and was seen or not. */
function row(handle: string, seen: string, more: { status?: string; added?: string } = {}): string {
  const { status = 'Active', added = '1 Sep 2020' } = more;
  return `0-${handle},${handle},${handle}@banc.ly,${status},${added},${seen}`;
}

const people = [
  row('ann', '19 Nov 2026,Never accessed'),
  row('bob', '2 Aug 2026,2026-08-03'),
  row('cy', 'Never accessed,Never accessed'),
  row('dan', 'Never accessed,Never accessed', { added: '1 Nov 2026' }),
  row('eve', '1 Jan 2026,', { status: 'Suspended' }),
  row('fay', ',', { status: 'Invited' }),
  row('gil', '1 Jan 2026,some time ago'),
  row('hal', '02/03/2026,'),
  row('ida', '1 Jan 2026,'),
  row('ray', '1 Jan 2021,'),
];

const handles = people.map((line) => line.split(',')[1] ?? '');

async function world(rows: readonly string[] = people, head = header) {
  const set = 'set: team\nmembers: [ida@banc.ly]\n';
  const { cwd, run } = await site({
    live: { jira: handles, guild: ['bob', 'cy'], tool: handles, extra: ['bob'] },
    files: {
      jira: `group: jira\nmode: authoritative\nmembers:\n${handles
        .filter((handle) => handle !== 'ida')
        .map((handle) => `  - ${handle}@banc.ly\n`)
        .join('')}  - { set: team }\n`,
      guild: ['bob', 'cy'],
      tool: handles,
    },
    others: { 'sets/team.yaml': set },
    seats: [{ limit: 100, groups: ['jira', 'tool'] }],
  });
  await writeFile(`${cwd}/users.csv`, `${[head, ...rows].join('\n')}\n`);
  const idle = async (...args: readonly string[]) => {
    const { stdout } = await run(['idle', 'users.csv', '--at', '2026-11-21', '--json', ...args]);
    return JSON.parse(stdout) as IdlePeople;
  };
  return { cwd, run, idle };
}

const briefly = ({ rows }: Pick<IdlePeople, 'rows'>) =>
  rows.map(
    ({ email = '', group, lastSeen }) => `${email.split('@')[0] ?? ''} ${group} ${lastSeen}`,
  );

describe('idle', () => {
  it('lists who was not seen, in declared groups that grant a licence, and who never was, last', async () => {
    const { idle } = await world();
    expect(briefly(await idle())).toEqual([
      'ray jira 2021-01-01',
      'ray tool 2021-01-01',
      'ida tool 2026-01-01',
      'bob jira 2026-08-03',
      'bob tool 2026-08-03',
      'cy jira never',
      'cy tool never',
    ]);
  });

  it('judges nobody who is new, invited or deactivated, and guesses nothing', async () => {
    const { idle } = await world();
    const { left, unknown, inherited } = await idle();
    expect(left).toEqual({ new: 1, inactive: 1, invited: 1, protected: 0 });
    expect(unknown).toEqual([
      { person: 'gil (gil@banc.ly)', why: '"some time ago" is not a day that is known.' },
      { person: 'hal (hal@banc.ly)', why: '"02/03/2026" is not a day that is known.' },
    ]);
    expect(inherited).toMatchObject([{ email: 'ida@banc.ly', group: 'jira', through: 'set team' }]);
    const { rows } = await idle('--dates', 'dmy');
    expect(rows).toContainEqual(expect.objectContaining({ id: '0-hal', lastSeen: '2026-03-02' }));
  });

  it.each([
    ['by email', 'Ray@banc.ly', ''],
    ['by id', '0-ray', ''],
    ['by an email of accounts.yaml', 'glass@banc.ly', 'accounts: { glass@banc.ly: 0-ray }\n'],
  ])('lists nobody who is protected %s: they are idle by design', async (_, account, accounts) => {
    const { cwd, idle } = await world();
    await appendFile(
      `${cwd}/memberships/rollcall.yaml`,
      `guards: { protect: { accounts: [${account}] } }\n`,
    );
    if (accounts !== '') await writeFile(`${cwd}/memberships/accounts.yaml`, accounts);
    const { rows, left } = await idle();
    expect(left.protected).toBe(1);
    expect(rows.filter(({ id }) => id === '0-ray')).toEqual([]);
    expect(rows.filter(({ id }) => id === '0-bob')).toHaveLength(2);
  });

  it('takes the groups that are named, and shows which other group keeps the seat', async () => {
    const { idle } = await world();
    expect(briefly(await idle('--group', 'guild'))).toEqual([
      'bob guild 2026-08-03',
      'cy guild never',
    ]);
    const { rows } = await idle('--group', 'jira');
    expect(rows.find(({ id }) => id === '0-bob')).toMatchObject({
      products: ['Product 1'],
      keptBy: ['tool'],
    });
    expect(
      (await idle()).rows.every(({ id, keptBy }) => id === '0-ida' || keptBy.length === 0),
    ).toBe(true);
  });

  it('knows undeclared groups by an export with memberships', async () => {
    const { idle } = await world(
      people.map((line) => `${line},${line.includes('bob') ? 'tool' : 'guild'}`),
      `${header},Group name`,
    );
    const { rows } = await idle('--group', 'jira');
    expect(rows.find(({ id }) => id === '0-bob')?.keptBy).toEqual(['tool']);
  });

  it.each(['idle.csv', 'idle.xlsx'])('writes %s, which revoke takes as it is', async (file) => {
    const { run, idle } = await world();
    await idle('--out', file);
    const { code, stdout } = await run(['revoke', '--sheet', file]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('bob@banc.ly')]);
    expect(briefly(await idle())).toEqual([]);
  });

  it('refuses an export that does not have when people were seen', async () => {
    const { run } = await world(['0-ann,ann@banc.ly'], 'User id,email');
    const { code, stderr } = await run(['idle', 'users.csv']);
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('No column of this export says when'),
    ]);
  });

  it('says only that no group grants a licence, where none does', async () => {
    const { cwd, run } = await site({ live: { oslo: ['ann'] }, files: { oslo: ['ann'] } });
    await writeFile(`${cwd}/users.csv`, `${[header, ...people].join('\n')}\n`);
    const { code, stdout, stderr } = await run(['idle', 'users.csv']);
    expect([code, stdout.replaceAll(/\s+/gu, ' '), stderr]).toEqual([
      0,
      'Atlassian shows no declared group that grants a licence. Use --group to choose groups. ',
      '',
    ]);
    const csv = await run(['idle', 'users.csv', '--format', 'csv']);
    expect(csv.stderr).toContain('Use --group to choose groups.');
  });

  it('is a table with what is left out', async () => {
    const { run } = await world();
    const { stdout } = await run(['idle', 'users.csv', '--at', '2026-11-21']);
    await expect(stdout).toMatchFileSnapshot('golden/idle.txt');
  });
});
