import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { admin, site, token } from '../../support/site.ts';
import { sentences } from '../../support/world.ts';

const move = {
  live: { oslo: ['verna', 'dorice'], lille: ['steve'] },
  files: { oslo: ['dorice'], lille: ['steve', 'verna'] },
};
const planIn = (stdout: string) => JSON.parse(stdout) as Plan;

describe('rollcall plan', () => {
  it('shows who would join and leave, and changes nothing (promise 10)', async () => {
    const { run, members, sandbox } = await site(move);
    const { code, stdout } = await run(['plan']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 to add, 1 to remove in 2 groups.');
    expect(members('oslo')).toEqual(['dorice', 'verna']);
    expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('prints, saves and digests one and the same plan (promise 1)', async () => {
    const { run, cwd } = await site(move);
    const { stdout } = await run([
      'plan',
      '--json',
      '--out',
      'out/plan.json',
      '--at',
      '2026-11-23',
    ]);
    const saved = await readFile(join(cwd, 'out/plan.json'), 'utf8');
    expect(stdout).toBe(saved);
    expect(sentences(planIn(saved).changes)).toEqual(['+ lille verna', '- oslo verna']);
    expect(planIn(saved).at).toBe('2026-11-23T00:00:00Z');
    const text = await run(['plan', '--at', '2026-11-23']);
    expect(text.stdout).toContain(`Plan ${planIn(saved).digest.slice(0, 8)}`);
  });

  it.each([
    ['markdown', '### rollcall: 1 to add, 1 to remove in 2 groups\n'],
    ['csv', '\uFEFFEmail,Group,accountId,groupId,Action,Name,Status,Why,File,Line\r\n'],
  ])('prints it as %s', async (format, beginning) => {
    const { run } = await site(move);
    const { code, stdout } = await run(['plan', '--format', format]);
    expect(code).toBe(0);
    expect(stdout.slice(0, beginning.length)).toBe(beginning);
    expect(stdout).toContain('verna@banc.ly');
  });

  it('prints the summary line alone with --quiet', async () => {
    const { run } = await site(move);
    const { stdout } = await run(['plan', '--quiet']);
    expect(stdout).toBe('Plan: 1 to add, 1 to remove in 2 groups.\n');
  });

  it('reads only the groups that it is asked about', async () => {
    const { run, sandbox } = await site(move);
    const { stdout } = await run(['plan', '--json', '--group', 'LILLE']);
    expect(sentences(planIn(stdout).changes)).toEqual(['+ lille verna']);
    expect(planIn(stdout).scope).toEqual(['g-lille']);
    expect(sandbox.requests.filter(({ path }) => path.includes('groupId=g-oslo'))).toEqual([]);
  });

  it('asks what a mistyped group was meant to be', async () => {
    const { run } = await site(move);
    const { code, stderr } = await run(['plan', '--group', 'olso']);
    expect(code).toBe(64);
    expect(stderr).toContain('Did you mean "oslo"?');
  });

  it('gives the same changes against a server of small pages, hidden emails and apps', async () => {
    const crowd = Array.from({ length: 120 }, (_, index) => `user-${index + 100}`);
    const { run } = await site({
      live: { oslo: [...crowd, 'steve', 'bot-1'] },
      files: { oslo: ['user-100', ...crowd.slice(1), 'verna'] },
      outside: ['verna'],
      hidden: ['steve'],
      inactive: ['user-150'],
      apps: ['bot-1'],
      pageCap: 7,
    });
    const { code, stdout } = await run(['plan', '--json']);
    expect(sentences(planIn(stdout).changes)).toEqual(['+ oslo verna', '- oslo steve']);
    expect(code).toBe(0);
  });
});

describe('the exit code of a plan', () => {
  it.each([
    ['2 when changes are pending and it was asked', move, ['--detailed-exitcode'], 2],
    [
      '0 when nothing is pending',
      { ...move, files: { oslo: ['dorice', 'verna'] } },
      ['--detailed-exitcode'],
      0,
    ],
    [
      '4 when a guard withholds',
      { live: { oslo: ['a1', 'b1', 'c1', 'd1'] }, files: { oslo: ['a1'] } },
      [],
      4,
    ],
    [
      '4 when an email leads nowhere',
      { ...move, files: { oslo: ['dorice', 'verna', 'nora'] } },
      [],
      4,
    ],
    [
      '1 when a group is not there',
      { ...move, files: { oslo: ['dorice', 'verna'], rome: ['verna'] } },
      [],
      1,
    ],
    [
      '3 when a file is invalid, and the others go on',
      { ...move, files: { oslo: ['dorice'], lille: 'group: lille\n' } },
      [],
      3,
    ],
  ])('is %s', async (_, spec, args, code) => {
    const { run } = await site(spec);
    const ended = await run(['plan', ...args]);
    expect(ended.code, ended.stdout + ended.stderr).toBe(code);
  });
});

it('an invalid file leaves its group alone, and the others are planned', async () => {
  const { run } = await site({
    ...move,
    files: { oslo: ['dorice'], lille: 'group: lille\nmembers: []\n' },
  });
  const { stdout } = await run(['plan']);
  expect(stdout).toContain('- verna');
  expect(stdout).toContain('memberships/groups/lille.yaml:1:1');
});

it('an account that turns out to show another email than accounts.yaml says is not added', async () => {
  const { run } = await site({
    live: { oslo: ['dorice'] },
    files: { oslo: ['dorice', 'alice'] },
    outside: ['steve'],
    others: { 'accounts.yaml': 'accounts:\n  alice@banc.ly: 712020:5teve\n' },
    ids: { steve: '712020:5teve' },
  });
  const { code, stdout } = await run(['plan']);
  expect(code).toBe(4);
  expect(stdout.replace(/\s+/gu, ' ')).toContain('which shows steve@banc.ly');
  expect(stdout).toContain('No changes now: 1 withheld.');
});

it('--debug tells each request, and no output ever holds the credentials', async () => {
  const { run } = await site(move);
  const { stdout, stderr } = await run(['plan', '--debug']);
  expect(stderr).toContain('GET /rest/api/3/group/member');
  const pair = Buffer.from(`${admin}:${token}`).toString('base64');
  expect(stdout + stderr).not.toContain(token);
  expect(stdout + stderr).not.toContain(pair);
});
