import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { receiptOf } from '../../report/history/receipts.ts';
import { asClone } from '../../support/clone.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

type ReceiptSpec = Parameters<typeof receiptOf>[0];

const group = (name: string, ...people: readonly string[]) =>
  `group: ${name}\nmode: authoritative\nallowEmpty: true\nmembers:\n${people.map((each) => `  - ${each}@banc.ly\n`).join('')}`;
const files = {
  'memberships/rollcall.yaml': 'target: { site: "https://banc.atlassian.net" }\n',
  'memberships/groups/oslo.yaml': group('oslo', 'dorice', 'nora', 'siri'),
  'memberships/groups/lille.yaml': group('lille', 'dorice'),
};
const at = (hour: number) => `2026-11-02T${String(hour).padStart(2, '0')}:00:00Z`;
const json = (spec: ReceiptSpec) => JSON.stringify(receiptOf(spec));

/** A folder where this was applied. */
async function applied(...receipts: readonly ReceiptSpec[]) {
  const cwd = await folder({
    ...files,
    ...Object.fromEntries(receipts.map((each, index) => [`kept/${index}.json`, json(each)])),
  });
  const undo = (...args: readonly string[]) =>
    rollcall(['undo', ...args, '--receipts', 'kept'], { cwd });
  return { cwd, undo, text: textIn(cwd) };
}

const textIn = (cwd: string) => (name: string) =>
  readFile(join(cwd, 'memberships/groups', `${name}.yaml`), 'utf8');

describe('rollcall undo --pull', () => {
  it('takes back what a pull request did, over all its receipts and no others', async () => {
    const failed = { change: '- lille steve', outcome: 'failed', confirmed: null } as const;
    const again = { change: '+ oslo nora', outcome: 'already', attempts: 0 } as const;
    const { undo, text } = await applied(
      { finished: at(9), pulls: [7], changes: ['+ oslo nora', failed] },
      { finished: at(10), pulls: [8], changes: ['+ oslo siri'] },
      { finished: at(11), pulls: [7], changes: [again, '- lille steve'] },
    );
    const { code, stdout } = await undo('--pull', '7');
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('golden/pull.txt');
    expect(await text('oslo')).toBe(group('oslo', 'dorice', 'siri'));
    expect(await text('lille')).toContain('steve@banc.ly');
  });

  it('leaves alone whom it added and removed again on their end date', async () => {
    const ended = { change: '- oslo odd', because: { kind: 'until' } } as const;
    const { undo } = await applied(
      { finished: at(9), pulls: [7], changes: ['+ oslo odd', '+ oslo nora'] },
      { finished: at(10), pulls: [7], changes: [ended] },
    );
    const { code, stdout } = await undo('--pull', '#7', '--json');
    expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({
      ...{ code: 0, taken: 1 },
      left: [{ code: 'already', why: 'The pull request removed them again later.' }],
    });
  });

  it('knows which change is of it where one apply carried out several', async () => {
    const { undo, text } = await applied({
      ...{ finished: at(9), pulls: [7, 8] },
      changes: [
        { change: '+ oslo nora', pulls: [7] },
        { change: '+ oslo siri', pulls: [8] },
      ],
    });
    expect((await undo('--pull', '8')).code).toBe(0);
    expect(await text('oslo')).toBe(group('oslo', 'dorice', 'nora'));
  });

  it('asks the history of the files where the receipt does not say so, and leaves what that does not know', async () => {
    const cwd = await folder();
    const changes = ['+ oslo nora', '+ oslo siri', '- lille steve'];
    await asClone(cwd, [
      {
        ...{ subject: 'Begin', at: at(1) },
        files: { ...files, 'memberships/groups/oslo.yaml': group('oslo', 'dorice') },
      },
      {
        ...{ subject: 'Add Nora (#7)', at: at(2) },
        files: { 'memberships/groups/oslo.yaml': group('oslo', 'dorice', 'nora') },
      },
      { ...{ subject: 'Add Siri (#8)', at: at(3) }, files },
      {
        ...{ subject: 'Record 1 receipt', at: at(4), branch: 'rollcall-receipts' },
        files: {
          'receipts/2026/11/memberships-20261102T040000Z-1-1.json': json({
            ...{ finished: at(4), pulls: [7, 8], changes },
          }),
        },
      },
    ]);
    const { code, stdout } = await rollcall(['undo', '--pull', '7', '--json'], { cwd });
    expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({
      ...{ code: 1, taken: 1 },
      left: [{ code: 'which-pull', account: { email: 'siri@banc.ly' } }, { code: 'which-pull' }],
    });
    expect(await textIn(cwd)('oslo')).toBe(group('oslo', 'dorice', 'siri'));
  });

  it('tells where it looked for a pull request that has no receipt', async () => {
    const { cwd, undo } = await applied({ finished: at(9), pulls: [7], changes: [] });
    const missing = await undo('--pull', '9');
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('There is no receipt of pull request #9.');
    expect(missing.stderr).toContain('Searched 1 receipt of kept.');
    const nowhere = await rollcall(['undo', '--pull', '9'], { cwd });
    expect(nowhere.stderr).toContain(
      'There is no branch rollcall-receipts, and no folder .rollcall here.',
    );
  });

  it.each([
    { args: [], headline: 'Neither a receipt nor a pull request is specified.' },
    { args: ['a.json', '--pull', '7'], headline: 'A receipt and --pull do not go together.' },
    { args: ['--pull', 'x'], headline: '--pull "x" is not the number of a pull request.' },
  ])('refuses $args', async ({ args, headline }) => {
    const { code, stderr } = await rollcall(['undo', ...args], { cwd: await folder(files) });
    expect(code).toBe(64);
    expect(stderr).toContain(headline);
  });
});
