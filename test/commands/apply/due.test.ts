import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/model/receipt.ts';
import { outcomes } from '../../support/service.ts';
import { site } from '../../support/site.ts';

const until = (group: string) =>
  `group: ${group}\nmode: authoritative\nmembers:\n  - dorice@banc.ly\n  - { user: verna@banc.ly, until: 2026-11-22 }\n`;
const world = {
  live: { oslo: ['verna', 'dorice', 'steve'], lille: ['verna', 'dorice'] },
  files: { oslo: until('oslo'), lille: until('lille') },
};
const due = (...args: string[]) => ['apply', '--due', '--at', '2026-11-23', '--json', ...args];
const receiptIn = (text: string) => JSON.parse(text) as Receipt;

describe('rollcall apply --due', () => {
  it('does what merged files dated, asks nobody, and leaves drift without a word', async () => {
    const { run, members } = await site(world);
    const { code, stdout } = await run(due());
    expect(code).toBe(0);
    expect(outcomes(receiptIn(stdout))).toEqual([
      '- lille verna: applied',
      '- oslo verna: applied',
    ]);
    expect(members('oslo')).toEqual(['dorice', 'steve']);
  });

  it('keeps to the groups that it was asked about', async () => {
    const { run, members } = await site(world);
    expect((await run(due('--group', 'lille'))).code).toBe(0);
    expect([members('oslo'), members('lille')]).toEqual([['dorice', 'steve', 'verna'], ['dorice']]);
  });

  it.each([
    ['overdue for more than a week', '2026-12-09', []],
    ['in a group that was not asked about', '2026-12-01', ['--group', 'oslo']],
  ])('does not take a mover out of the old group while the add is %s', async (_, at, args) => {
    const lille = until('lille')
      .replaceAll('verna', 'steve')
      .replace('until: 2026-11-22', 'from: 2026-12-01');
    const files = { oslo: until('oslo').replaceAll('verna', 'steve'), lille };
    const live = { oslo: ['steve', 'dorice'], lille: ['dorice'] };
    const { run, members } = await site({ live, files });
    const { code, stdout } = await run(['apply', '--due', '--at', at, '--json', ...args]);
    const { changes } = receiptIn(stdout);
    expect([code, outcomes(receiptIn(stdout))]).toEqual([1, ['- oslo steve: blocked']]);
    expect(changes[0]?.why).toBe(
      'It waits until the same person has been added to lille: that add is wanted, and not part of this run. Plan it, and apply it first.',
    );
    expect([members('oslo'), members('lille')]).toEqual([['dorice', 'steve'], ['dorice']]);
  });

  it('says so when nothing is due, and sends no write', async () => {
    const { run, sandbox } = await site({ ...world, files: { oslo: ['dorice'] } });
    const { code, stderr } = await run(due());
    expect(code).toBe(0);
    expect(stderr).toContain('Nothing is due.');
    expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('is withheld by the guards like anything else, and the receipt says by which', async () => {
    const config = (url: string) =>
      `target: { site: "${url}" }\nguards: { removals: { total: 1 } }\n`;
    const { run, cwd, sandbox } = await site(world);
    await writeFile(join(cwd, 'memberships/rollcall.yaml'), config(sandbox.url));
    const { code, stdout } = await run(due());
    expect(code).toBe(4);
    expect(outcomes(receiptIn(stdout))).toEqual([
      '- lille verna: withheld',
      '- oslo verna: withheld',
    ]);
    expect(receiptIn(stdout).findings.map(({ code: found }) => found)).toEqual(['removals-total']);
  });

  it('does not go with --yes', async () => {
    const { run, cwd } = await site(world);
    expect((await run(due('--yes'))).code).toBe(64);
    expect(await readdir(cwd)).toEqual(['memberships']);
  });
});
