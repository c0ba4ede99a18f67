import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { drawPicture, pictured } from '../../scripts/generate/picture.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { folder, rollcall } from '../support/rollcall.ts';

const root = resolve(import.meta.dirname, '../..');
const at = ['--at', '2026-11-23T09:00:00Z'];

it('the job of both articles: three join, nine leave, and a second plan is empty', async () => {
  const cwd = await folder();
  const run = (...args: string[]) =>
    rollcall([...args, ...at, '--dir', `${root}/memberships`], { cwd });

  const plan = JSON.parse((await run('plan', '--json', '--out', 'plan.json')).stdout) as Plan;
  const joins = plan.changes.filter(({ action }) => action === 'add');
  expect(
    joins.map(({ account, group }) => `${account.email ?? ''} → ${group.name}`).sort(),
  ).toEqual([
    'amelmeth@banc.ly → houston-sales',
    'ftoten2@banc.ly → hanoi-legal',
    'vdillow@banc.ly → oslo-engineering',
  ]);
  expect(plan.changes).toHaveLength(12);
  expect(plan.consents).toHaveLength(1);

  const applied = await run('apply', '--approved', 'plan.json', '--json');
  expect(applied.code).toBe(0);
  const outcomes = (JSON.parse(applied.stdout) as Receipt).changes.map(
    ({ outcome, confirmed }) => `${outcome} ${String(confirmed)}`,
  );
  expect(new Set(outcomes)).toEqual(new Set(['applied true']));

  const again = await run('plan', '--json', '--detailed-exitcode');
  expect(again.code).toBe(0);
  expect((JSON.parse(again.stdout) as Plan).changes).toEqual([]);
});

it('without its consent, the removals from Engineering wait', async () => {
  const { cp, rm } = await import('node:fs/promises');
  const cwd = await folder();
  await cp(`${root}/memberships`, `${cwd}/memberships`, { recursive: true });
  await rm(`${cwd}/memberships/consents.yaml`);
  const { code, stdout } = await rollcall(['plan', ...at], { cwd });
  expect(code).toBe(4);
  expect(stdout).toContain('3 to add, 3 to remove in 6 groups. 6 withheld.');
  expect(stdout).toContain('removals: { Engineering: 6 }');
});

it('the picture in the README is what the program prints', async () => {
  const state = await folder();
  const env = { FORCE_COLOR: '1' };
  const { stdout } = await rollcall([...pictured, '--state', state], { cwd: root, env });
  expect(drawPicture(stdout)).toBe(await readFile(`${root}/docs/plan.svg`, 'utf8'));
});
