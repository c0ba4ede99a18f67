import { describe, expect, it } from 'vitest';
import { appliedEarlier } from '../../../src/model/receipt.ts';
import { receiptOf } from '../../report/history/receipts.ts';
import { asClone } from '../../support/clone.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

const files = {
  'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\nowners: ["@banc/it"]\n',
  'memberships/accounts.yaml': 'accounts: { nora@banc.ly: 0-nora }\n',
  'memberships/leavers.yaml': 'leavers: [{ user: steve@banc.ly, on: 2026-12-24, because: HR-1 }]\n',
  'memberships/sets/team.yaml':
    'set: team\nowners: ["@banc/leads"]\nmembers:\n  - nora@banc.ly # Nora Vik\n  - steve@banc.ly\n',
  'memberships/groups/oslo.yaml': `group: oslo
mode: authoritative
members:
  - { user: florian@banc.ly, until: 2026-12-31, because: OPS-1 } # Florian Toten
  - { user: siri@banc.ly, from: 2027-01-04 }
  - { user: odd@banc.ly, pending: true }
  - { set: team }
`,
  'memberships/groups/lille.yaml':
    'group: lille\nowners: ["@banc/lille"]\nmode: additive\nmembers: [0-nora]\n',
};
const at = ['--at', '2026-12-01'];
const run = async (...args: readonly string[]) =>
  rollcall([...args, ...at], { cwd: await folder(files) });

describe('rollcall list', () => {
  it.each([
    [
      'groups',
      `Group  People  Next change  Owners
lille  1                    @banc/lille
oslo   3       2026-12-31   @banc/it

2 groups.
`,
    ],
    [
      'sets',
      `Set   People  Used by  Owners
team  2       oslo     @banc/leads

1 set.
`,
    ],
    [
      'people',
      `Person           Name           Groups  Sets  Next change
florian@banc.ly  Florian Toten  1       0     2026-12-31
nora@banc.ly     Nora Vik       2       1
odd@banc.ly                     0       0     pending
siri@banc.ly                    0       0     2027-01-04
steve@banc.ly                   1       1     leaves 2026-12-24

5 people.
`,
    ],
  ])('shows %s, from the files alone', async (what, text) => {
    expect(await run('list', what)).toEqual({ code: 0, stdout: text, stderr: '' });
  });

  it('shows what one owner approves', async () => {
    const { stdout } = await run('list', 'groups', '--owner', '@banc/lille');
    expect(stdout).toContain('1 group.');
    expect((await run('list', 'people', '--owner', '@banc/lille')).stdout).toContain('1 person.');
  });

  it('gives a sheet, and JSON with every membership', async () => {
    const { stdout } = await run('list', 'groups', '--format', 'csv');
    expect(stdout.split('\r\n')[0]).toBe('Group,People,Next change,Owners,Mode,File');
    const json = JSON.parse((await run('list', 'people', '--json')).stdout) as {
      readonly people: readonly object[];
    };
    expect(json.people[1]).toMatchObject({
      email: 'nora@banc.ly',
      id: '0-nora',
      groups: [{ name: 'lille' }, { name: 'oslo', through: [{ kind: 'set', name: 'team' }] }],
    });
  });

  it('says what can be listed', async () => {
    const { code, stderr } = await run('list', 'grups');
    expect(code).toBe(64);
    expect(stderr).toContain('Did you mean "groups"?');
  });

  it('goes on where a file is not valid, and says so by its exit code', async () => {
    const cwd = await folder({ ...files, 'memberships/groups/bad.yaml': 'group: [\n' });
    const { code, stdout } = await rollcall(['list', 'groups', ...at], { cwd });
    expect({ code, groups: stdout.includes('2 groups.') }).toEqual({ code: 3, groups: true });
  });
});

describe('rollcall show', () => {
  it('shows a group: its facts, and everybody with dates, way and reason', async () => {
    const { code, stdout } = await run('show', 'OSLO');
    expect(code).toBe(0);
    expect(stdout).toBe(`Group oslo
  Mode    authoritative
  Owners  @banc/it
  File    memberships/groups/oslo.yaml

Person           Name           State      Dates             Through   Why
    Line
florian@banc.ly  Florian Toten  in         until 2026-12-31            OPS-1
    4
nora@banc.ly     Nora Vik       in                           set team
    memberships/sets/team.yaml:4
odd@banc.ly                     pending
    6
siri@banc.ly                    scheduled  from 2027-01-04
    5
steve@banc.ly                   in                           set team
    memberships/sets/team.yaml:5
`);
  });

  it('shows a person by email in any case, or by account id', async () => {
    const byEmail = await run('show', 'Nora@banc.ly');
    expect(byEmail.stdout).toContain('Nora Vik  nora@banc.ly\n  Account  0-nora\n');
    expect((await run('show', '0-nora')).stdout).toBe(byEmail.stdout);
    expect((await run('show', 'steve@banc.ly')).stdout).toContain('Leaves  2026-12-24, HR-1');
  });

  it('shows a set, and what uses it', async () => {
    expect((await run('show', 'team')).stdout).toContain('Set team\n  Used by  oslo\n');
  });

  it('names the nearest where there is none', async () => {
    const { code, stderr } = await run('show', 'osla');
    expect(code).toBe(1);
    expect(stderr).toContain('Did you mean "oslo"?');
  });
});

describe('rollcall list receipts', () => {
  it('shows those of the branch and of this machine, with who merged and approved', async () => {
    const cwd = await folder({
      '.rollcall/receipt.json': JSON.stringify(
        receiptOf({ finished: '2026-11-04T09:00:00Z', changes: ['+ oslo siri', '- oslo odd'] }),
      ),
      '.rollcall/other.json': '{}',
    });
    const kept = receiptOf({
      ...{ finished: '2026-11-03T09:00:00Z', pulls: [12, 13] },
      changes: ['+ oslo nora', { change: '+ lille nora', outcome: 'failed' }],
    });
    await asClone(cwd, [
      { subject: 'Begin', at: '2026-11-01T09:00:00Z', files },
      {
        ...{ subject: 'Record', at: '2026-11-03T09:00:00Z', branch: 'rollcall-receipts' },
        files: {
          'receipts/2026/11/memberships-20261103T090000Z-1-1.json': JSON.stringify(kept),
          'settled.json': '{}',
        },
      },
    ]);
    const { code, stdout, stderr } = await rollcall(['list', 'receipts'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Finished              Pull request  Merged by  Approved by  Added  Removed
    Not done  File
2026-11-04T09:00:00Z  by hand                               1      1
    0         .rollcall/receipt.json
2026-11-03T09:00:00Z  #12, #13      dorice     steve        1      0
    1         receipts/2026/11/memberships-20261103T090000Z-1-1.json

2 receipts.
`);
  });

  it('counts of each what that run did, and not what it found done by an earlier run', async () => {
    const first = receiptOf({ finished: '2026-11-03T09:00:00Z', changes: ['+ oslo nora'] });
    const again = receiptOf({
      finished: '2026-11-03T10:00:00Z',
      changes: ['+ oslo nora', '- oslo odd'],
    });
    const [nora, odd] = again.changes;
    const changes = [{ ...nora, why: appliedEarlier }, odd];
    const cwd = await folder({
      '.rollcall/1.json': JSON.stringify(first),
      '.rollcall/2.json': JSON.stringify({ ...again, changes }),
    });
    const { stdout } = await rollcall(['list', 'receipts', '--format', 'csv'], { cwd });
    expect(stdout.trim().split(/\r?\n/u).slice(1)).toEqual([
      '2026-11-03T10:00:00Z,by hand,,,0,1,0,.rollcall/2.json',
      '2026-11-03T09:00:00Z,by hand,,,1,0,0,.rollcall/1.json',
    ]);
  });

  it('shows none where nothing was applied', async () => {
    const { code, stdout } = await rollcall(['list', 'receipts'], { cwd: await folder(files) });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No receipts.\n' });
  });
});
