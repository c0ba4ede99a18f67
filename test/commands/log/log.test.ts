import { describe, expect, it } from 'vitest';
import { receiptOf } from '../../report/history/receipts.ts';
import { asClone, type CommitSpec } from '../../support/clone.ts';
import { folder, inTerminal, rollcall } from '../../support/rollcall.ts';

const group = (name: string, ...lines: readonly string[]) =>
  `group: ${name}\nmode: authoritative\nallowEmpty: true\nmembers:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const team = (...people: readonly string[]) => `set: team\nmembers: [${people.join(', ')}]\n`;
const nora = '{ user: nora@banc.ly, until: 2026-11-20, because: OPS-7 }';
const record = (name: string, receipt: Parameters<typeof receiptOf>[0]): CommitSpec => ({
  ...{
    subject: 'Record 1 receipt of memberships',
    at: receipt.finished,
    branch: 'rollcall-receipts',
  },
  files: { [`receipts/2026/11/memberships-${name}.json`]: JSON.stringify(receiptOf(receipt)) },
});

/** Three months of a repository: an import, three pull requests, and the receipts of all but the first. */
const commits: readonly CommitSpec[] = [
  {
    ...{ subject: 'Import what is live', at: '2026-10-01T08:00:00Z' },
    files: {
      'memberships/rollcall.yaml': 'target: { site: "https://banc.atlassian.net" }\n',
      'memberships/sets/team.yaml': team('verna@banc.ly'),
      'memberships/groups/oslo.yaml': group('oslo', 'steve@banc.ly', '{ set: team }'),
      'memberships/groups/lille.yaml': group('lille', 'nora@banc.ly'),
    },
  },
  {
    ...{ subject: 'Nora helps out in Oslo (#1)', at: '2026-11-02T09:00:00Z', author: 'Dorice' },
    files: {
      'memberships/groups/oslo.yaml': group('oslo', nora, 'steve@banc.ly', '{ set: team }'),
    },
  },
  {
    ...{ subject: 'Merge pull request #2 from banc/siri', at: '2026-11-03T09:00:00Z' },
    files: { 'memberships/sets/team.yaml': team('verna@banc.ly', 'siri@banc.ly') },
  },
  {
    ...{ subject: 'Steve has moved on', at: '2026-11-24T09:00:00Z' },
    files: { 'memberships/groups/oslo.yaml': group('oslo', nora, '{ set: team }') },
  },
  record('20261102T090500Z-1-1', {
    ...{ finished: '2026-11-02T09:05:00Z', pulls: [1], changes: ['+ oslo nora'] },
  }),
  record('20261103T090500Z-2-1', {
    finished: '2026-11-03T09:15:00Z',
    pulls: [2],
    changes: [{ change: '+ oslo siri', finished: '2026-11-03T09:05:00Z', confirmed: false }],
  }),
  record('20261121T001700Z-3-1', {
    finished: '2026-11-21T00:17:00Z',
    changes: [{ change: '- oslo nora', because: { kind: 'until', text: 'OPS-7' } }],
  }),
];

async function clone(more: readonly CommitSpec[] = []): Promise<string> {
  const cwd = await folder();
  await asClone(cwd, [...commits, ...more]);
  return cwd;
}

const log = async (...args: readonly string[]) =>
  rollcall(['log', ...args], { cwd: await clone() });

describe('rollcall log', () => {
  it('shows who joined and left a group, newest first', async () => {
    const { code, stdout, stderr } = await log('Oslo');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('golden/group.txt');
  });

  it('shows the groups of a person, in 80 columns', async () => {
    const { written } = await inTerminal(['log', 'nora@banc.ly'], 80, { cwd: await clone() });
    await expect(written).toMatchFileSnapshot('golden/person.txt');
    expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('finds a person by account id and by name', async () => {
    const cwd = await clone();
    const [email, id, name] = await Promise.all(
      ['nora@banc.ly', '0-nora', 'NORA'].map((who) => rollcall(['log', who, '--csv'], { cwd })),
    );
    expect(email?.stdout).toContain('2026-11-02 09:05,added,oslo,#1');
    expect([id?.stdout, name?.stdout]).toEqual([email?.stdout, email?.stdout]);
  });

  it('gives a sheet with commits and lines, and JSON with every event', async () => {
    const cwd = await clone();
    const { stdout } = await rollcall(['log', 'oslo', '--csv'], { cwd });
    await expect(stdout).toMatchFileSnapshot('golden/group.csv');
    const json = JSON.parse((await rollcall(['log', 'oslo', '--json'], { cwd })).stdout) as object;
    expect(json).toMatchObject({
      ...{ kind: 'group', title: 'oslo', notes: [] },
      events: { length: 7, 0: { action: 'remove', account: { email: 'steve@banc.ly' } } },
    });
  });

  it('begins at a day', async () => {
    const { stdout } = await log('oslo', '--since', '2026-11-20');
    expect(stdout).toContain('Changes  2, newest first');
    expect((await log('oslo', '--since', '20.11.26')).code).toBe(64);
  });

  it('takes receipts from a folder in place of the branch', async () => {
    const { stdout } = await log('oslo', '--receipts', 'none', '--csv');
    expect(stdout).not.toContain('added');
    expect(stdout).toContain('to add');
  });

  it('leaves out receipts of another target, and tells so', async () => {
    const cwd = await clone([
      {
        ...{ subject: 'Move', at: '2026-11-26T09:00:00Z' },
        files: { 'memberships/rollcall.yaml': 'target: { site: "https://new.atlassian.net" }\n' },
      },
    ]);
    const { stdout, stderr } = await rollcall(['log', 'oslo', '--csv'], { cwd });
    expect(stdout).not.toContain('added');
    expect(stderr).toBe('3 receipts are of another target: skipped.\n');
  });

  it('asks what was meant', async () => {
    const { code, stderr } = await log('olso');
    expect(code).toBe(1);
    expect(stderr).toContain('The history knows no group or person "olso".');
    expect(stderr).toContain('Did you mean "oslo"?');
  });

  it('explains what it needs where there is no history', async () => {
    const { code, stderr } = await rollcall(['log', 'oslo'], { cwd: await folder() });
    expect(code).toBe(1);
    await expect(stderr).toMatchFileSnapshot('golden/no-history.txt');
  });

  it('keeps names from being anything but names', async () => {
    const hostile: CommitSpec = {
      ...{ subject: '::error::x \u001b[2J\u202e =cmd() (#9)', author: '##[add-mask]x' },
      ...{
        at: '2026-11-25T09:00:00Z',
        files: { 'memberships/groups/o.yaml': group('=o|', 'o@b.ly') },
      },
    };
    const cwd = await clone([hostile]);
    const { stdout } = await rollcall(['log', 'o@b.ly'], { cwd });
    await expect(stdout).toMatchFileSnapshot('golden/hostile.txt');
    const sheet = (await rollcall(['log', 'o@b.ly', '--csv'], { cwd })).stdout;
    expect(sheet).not.toMatch(/(?:^|,)"?[=+@-]/mu);
  });
});
