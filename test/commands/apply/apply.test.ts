import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import type { Receipt } from '../../../src/model/receipt.ts';
import { outcomes } from '../../support/service.ts';
import { groupFile, site } from '../../support/site.ts';

const move = {
  live: { oslo: ['verna', 'dorice'], lille: ['steve'] },
  files: { oslo: ['dorice'], lille: ['steve', 'verna'] },
};
const receiptIn = (text: string) => JSON.parse(text) as Receipt;

describe('rollcall apply', () => {
  it('does what was approved, confirms it, and leaves nothing for a second plan', async () => {
    const { run, members } = await site(move);
    await run(['plan', '--out', 'plan.json']);
    const { code, stdout } = await run(['apply', '--approved', 'plan.json', '--json']);
    expect(code).toBe(0);
    expect(outcomes(receiptIn(stdout))).toEqual([
      '+ lille verna: applied',
      '- oslo verna: applied',
    ]);
    expect(receiptIn(stdout).changes.every(({ confirmed }) => confirmed === true)).toBe(true);
    expect([members('oslo'), members('lille')]).toEqual([['dorice'], ['steve', 'verna']]);
    expect((await run(['plan', '--detailed-exitcode'])).code).toBe(0);
  });

  it('sends no write when it is run again', async () => {
    const { run, sandbox } = await site(move);
    await run(['plan', '--out', 'plan.json']);
    await run(['apply', '--approved', 'plan.json']);
    const before = sandbox.requests.length;
    const again = await run(['apply', '--approved', 'plan.json', '--json']);
    expect(again.code).toBe(0);
    expect(outcomes(receiptIn(again.stdout))).toEqual([
      '+ lille verna: applied',
      '- oslo verna: applied',
    ]);
    expect(sandbox.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('leaves what was merged since without approval, and says so', async () => {
    const { run, cwd, members } = await site(move);
    await run(['plan', '--out', 'plan.json']);
    await writeFile(
      join(cwd, 'memberships/groups/oslo.yaml'),
      groupFile('oslo', ['dorice', 'steve']),
    );
    const { code, stdout } = await run(['apply', '--approved', 'plan.json', '--json']);
    expect(code).toBe(0);
    expect(outcomes(receiptIn(stdout))).toContain('+ oslo steve: unapproved');
    expect(members('oslo')).toEqual(['dorice']);
  });

  it('writes the receipt where it is told, with the digest of what was approved', async () => {
    const { run, cwd } = await site(move);
    const plan = (await run(['plan', '--json', '--out', 'plan.json'])).stdout;
    await run(['apply', '--approved', 'plan.json', '--receipt', 'out/receipt.json']);
    const receipt = receiptIn(await readFile(join(cwd, 'out/receipt.json'), 'utf8'));
    expect(receipt.digests.approved).toEqual([(JSON.parse(plan) as Plan).digest]);
  });

  it('applies what it shows when it is told --yes, and asks nobody without a terminal', async () => {
    const { run, members } = await site(move);
    const refused = await run(['apply']);
    expect(refused.code).toBe(64);
    expect(members('oslo')).toEqual(['dorice', 'verna']);
    const { code, stdout } = await run(['apply', '--yes']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 added, 1 removed. Confirmed by reading Atlassian again.');
  });

  it('gives a seat that a removal frees to whoever waited for it', async () => {
    const { run, members } = await site({
      live: { oslo: ['verna', 'dorice'], lille: ['steve'] },
      files: { oslo: ['dorice', 'rachael'], lille: ['steve', 'verna'] },
      outside: ['rachael'],
      seats: [{ limit: 2, groups: ['oslo'] }],
    });
    const { code, stdout } = await run(['apply', '--yes']);
    expect(code).toBe(0);
    expect(members('oslo')).toEqual(['dorice', 'rachael']);
    expect(stdout).toContain('2 added, 1 removed');
  });
});

describe('a swap between two groups without a free seat', () => {
  it('is blocked as a whole, says to free one seat, and exits 1', async () => {
    const { run, members } = await site({
      live: { oslo: ['verna', 'dorice'], lille: ['steve', 'rachael'] },
      files: { oslo: ['dorice', 'steve'], lille: ['rachael', 'verna'] },
      seats: [
        { limit: 2, groups: ['oslo'] },
        { limit: 2, groups: ['lille'] },
      ],
    });
    const { code, stdout } = await run(['apply', '--yes']);
    expect(code).toBe(1);
    expect(stdout).toContain('4 blocked');
    expect(stdout).toContain('free one seat');
    expect([members('oslo'), members('lille')]).toEqual([
      ['dorice', 'verna'],
      ['rachael', 'steve'],
    ]);
  });
});

describe('the receipt', () => {
  it('is proved writable before anything is changed', async () => {
    const { run, members } = await site({ ...move, others: { 'a-file': '' } });
    await run(['plan', '--out', 'plan.json']);
    for (const place of ['memberships/a-file/r.json', 'memberships']) {
      const { code, stderr } = await run(['apply', '--approved', 'plan.json', '--receipt', place]);
      expect(code).toBe(1);
      expect(stderr).toContain('could not be written');
    }
    expect(members('oslo')).toEqual(['dorice', 'verna']);
  });

  it('of each apply is kept, under the name of its moment', async () => {
    const { run, cwd } = await site(move);
    await run(['apply', '--yes']);
    await run(['apply', '--yes']);
    const names = (await readdir(join(cwd, '.rollcall'))).filter((name) =>
      /^receipt-\d{8}T.*\.json$/u.test(name),
    );
    expect(names).toHaveLength(2);
  });
});

it('what the fresh plan finds is told when apply goes by an approved plan', async () => {
  const { run, cwd } = await site(move);
  await run(['plan', '--out', 'plan.json']);
  await writeFile(join(cwd, 'memberships/groups/lille.yaml'), 'group: lille\nmode: x\n');
  const { code, stdout } = await run(['apply', '--approved', 'plan.json']);
  expect(code).toBe(3);
  expect(stdout).toContain('memberships/groups/lille.yaml:2:7');
});

describe('a fault in the file of another group', () => {
  const others = { 'groups/hanoi.yaml': 'group: hanoi\nmode: x\n' };

  it.each<[number, string, readonly string[], Readonly<Record<string, string>>]>([
    [0, 'approved plans', ['--approved', 'plan.json'], others],
    [0, 'chosen groups', ['--yes', '--group', 'oslo', 'lille'], others],
    [3, 'everything', ['--yes'], others],
    [
      3,
      'approved plans, at the top',
      ['--approved', 'plan.json'],
      { 'consents.yaml': 'consent: []\n' },
    ],
  ])('is told, and makes it exit %i for %s', async (exit, _, args, files) => {
    const { run, cwd, members } = await site(move);
    await run(['plan', '--out', 'plan.json']);
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(cwd, 'memberships', name), text);
    }
    const { code, stdout } = await run(['apply', ...args]);
    expect(code).toBe(exit);
    expect(stdout).toContain(Object.keys(files)[0]);
    expect(members('lille')).toEqual(['steve', 'verna']);
  });
});

describe('a plan file is refused', () => {
  it.each<[string, (plan: Record<string, unknown>) => unknown, RegExp]>([
    [
      'whose content was changed',
      (plan) => ({ ...plan, changes: [] }),
      /expected [0-9a-f]{64}, found [0-9a-f]{64}/,
    ],
    ['of another version', (plan) => ({ ...plan, version: 3 }), /Expected version 2, found 3/],
    ['that is no plan', () => ({ version: 2 }), /not a plan/],
    ['whose groups lack one', (plan) => ({ ...plan, groups: [] }), /names a group that its groups/],
    ['that is nothing', () => null, /Expected version 2, found none/],
  ])('%s', async (_, change, message) => {
    const { run, cwd, sandbox } = await site(move);
    const plan = JSON.parse((await run(['plan', '--json'])).stdout) as Record<string, unknown>;
    await writeFile(join(cwd, 'plan.json'), JSON.stringify(change(plan)));
    const before = sandbox.requests.length;
    const { code, stderr } = await run(['apply', '--approved', 'plan.json']);
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/gu, ' ')).toMatch(message);
    expect(sandbox.requests).toHaveLength(before);
  });

  it('that was made for another target', async () => {
    const one = await site(move);
    const other = await site(move);
    const plan = (await one.run(['plan', '--json'])).stdout;
    await writeFile(join(other.cwd, 'plan.json'), plan);
    const { code, stderr } = await other.run(['apply', '--approved', 'plan.json']);
    expect(code).toBe(1);
    expect(stderr).toContain(other.sandbox.url);
    expect(stderr).toContain(one.sandbox.url);
  });
});
