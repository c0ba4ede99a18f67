import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { outcomes } from '../support/service.ts';
import { groupFile, site } from '../support/site.ts';

const move = {
  live: { oslo: ['verna', 'dorice'], lille: ['steve'] },
  files: {
    oslo: ['dorice'],
    lille: `${groupFile('lille', ['steve', 'verna'])}  - { user: nora.vik@banc.ly, pending: true }\n`,
  },
};
const named = /verna@|Verna |dorice@|steve@/u;

describe('--ids-only', () => {
  it('saves and prints a plan without names, which is applied as the same plan would be', async () => {
    const { run, cwd, members } = await site(move);
    const whole = JSON.parse((await run(['plan', '--json'])).stdout) as Plan;
    const { stdout } = await run(['plan', '--ids-only', '--out', 'plan.json']);
    const saved = await readFile(join(cwd, 'plan.json'), 'utf8');
    expect(`${stdout}${saved}`).not.toMatch(named);
    expect((JSON.parse(saved) as Plan).digest).toBe(whole.digest);
    expect((await run(['apply', '--approved', 'plan.json'])).code).toBe(0);
    expect([members('oslo'), members('lille')]).toEqual([['dorice'], ['steve', 'verna']]);
  });

  it('names nobody in the receipt, in the journal and on the way', async () => {
    const { run, cwd } = await site(move);
    await run(['plan', '--out', 'plan.json']);
    const args = ['--approved', 'plan.json', '--receipt', 'receipt.json', '--ids-only'];
    const { stdout, stderr } = await run(['apply', ...args]);
    const receipt = await readFile(join(cwd, 'receipt.json'), 'utf8');
    const journal = await readFile(join(cwd, 'journal.jsonl'), 'utf8');
    expect(`${stdout}${stderr}${receipt}${journal}`).not.toMatch(named);
    expect(outcomes(JSON.parse(receipt) as Receipt)).toHaveLength(2);
    expect(journal).toContain('"intent"');
  });
});
