import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/model/receipt.ts';
import { outcomes } from '../../support/service.ts';
import { admin, groupFile, site, token } from '../../support/site.ts';

const move = {
  live: { oslo: ['dorice', 'nora'], lille: ['steve'] },
  files: {
    oslo: ['carl', 'dora', 'dorice'],
    lille: groupFile('lille', ['dora', 'steve']).replace('authoritative', 'additive'),
  },
  outside: ['carl', 'dora'],
  seats: [{ limit: 1, groups: ['lille'] }],
};
const args = ['apply', '--approved', 'plan.json', '--receipt', 'receipt.json', '--json'];
const receiptIn = (text: string) => JSON.parse(text) as Receipt;

/** A site where an apply could do all but one change for want of a seat, which is free now. */
async function halfDone(more: readonly string[] = []) {
  const there = await site(move);
  const { run, sandbox } = there;
  await run(['plan', '--out', 'plan.json']);
  const first = await run([...args, ...more]);
  expect(outcomes(receiptIn(first.stdout))).toEqual([
    '+ lille dora: blocked',
    '+ oslo carl: applied',
    '+ oslo dora: applied',
    '- oslo nora: applied',
  ]);
  const someone = await fetch(
    `${sandbox.url}/rest/api/3/group/user?groupId=g-lille&accountId=0-steve`,
    {
      method: 'DELETE',
      headers: { authorization: `Basic ${Buffer.from(`${admin}:${token}`).toString('base64')}` },
    },
  );
  expect(someone.ok).toBe(true);
  return there;
}

const all = ['+ lille dora', '+ oslo carl', '+ oslo dora', '- oslo nora'];

describe('the same command again', () => {
  it('says what it did, and apart from that what was done before', async () => {
    const { run } = await halfDone();
    const { stdout } = await run(args.filter((word) => word !== '--json'));
    expect(stdout).toMatch(/^Apply complete: 1 added, 0 removed, 3 applied by an earlier run\b/u);
    const third = await run(args.filter((word) => word !== '--json'));
    expect(third.stdout).toMatch(
      /^Apply complete: 0 added, 0 removed, 4 applied by an earlier run\b/u,
    );
  });

  it.each<[string, (cwd: string) => Promise<void>, readonly string[]]>([
    ['from the journal', (cwd) => rm(join(cwd, 'receipt.json')), []],
    ['from the receipt in its place', (cwd) => rm(join(cwd, 'journal.jsonl')), []],
    [
      'from a folder of earlier receipts',
      async (cwd) => {
        await rm(join(cwd, 'journal.jsonl'));
        await mkdir(join(cwd, 'receipts/2026/11'), { recursive: true });
        await rename(join(cwd, 'receipt.json'), join(cwd, 'receipts/2026/11/1.json'));
      },
      ['--earlier', 'receipts'],
    ],
    [
      'with account ids only, from the journal',
      (cwd) => rm(join(cwd, 'receipt.json')),
      ['--ids-only'],
    ],
    [
      'with account ids only, from the receipt',
      (cwd) => rm(join(cwd, 'journal.jsonl')),
      ['--ids-only'],
    ],
  ])('gives a receipt of the whole plan: %s', async (_, lose, more) => {
    const { run, cwd } = await halfDone(more.filter((word) => word === '--ids-only'));
    await lose(cwd);
    const { code, stdout } = await run([...args, ...more]);
    const receipt = receiptIn(stdout);
    const ours = receipt.changes.filter(({ outcome }) => outcome !== 'unapproved');
    expect(code).toBe(0);
    expect(outcomes({ ...receipt, changes: ours })).toEqual(all.map((each) => `${each}: applied`));
    expect(ours.every(({ attempts, confirmed }) => attempts > 0 && confirmed === true)).toBe(true);
  });

  it('and undo takes all of it back', async () => {
    const { run, members } = await halfDone();
    await run(args);
    expect(members('lille')).toEqual(['dora']);
    const { code, stdout } = await run(['undo', 'receipt.json']);
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      '4 changes undone in lille, oslo: carl, dora, nora.',
    ]);
    await run(['apply', '--yes']);
    expect(members('oslo')).toEqual(['dorice', 'nora']);
  });

  it('says of an earlier receipt that is none what is wrong with it, and sends nothing', async () => {
    const { run, sandbox } = await halfDone();
    const before = sandbox.requests.length;
    const { code, stderr } = await run([...args, '--earlier', 'plan.json']);
    expect([code, sandbox.requests.length]).toEqual([1, before]);
    expect(stderr).toContain('The receipt plan.json is refused.');
  });
});
