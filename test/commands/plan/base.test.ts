import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { site } from '../../support/site.ts';
import { sentences } from '../../support/world.ts';

const world = {
  live: { oslo: ['verna', 'dorice', 'rachael'], lille: ['steve'] },
  base: { oslo: ['dorice', 'verna'], lille: ['steve'] },
  files: { oslo: ['dorice'], lille: ['steve'] },
};
const planIn = (stdout: string) => JSON.parse(stdout) as Plan;

describe('rollcall plan --base', () => {
  it('shows what the proposal causes, with drift beside it, and reads no other group', async () => {
    const { run, sandbox } = await site(world);
    const { code, stdout } = await run(['plan', '--base', 'base', '--json']);
    expect(code).toBe(0);
    expect(sentences(planIn(stdout).changes)).toEqual(['- oslo verna']);
    expect(sentences(planIn(stdout).drift)).toEqual(['- oslo rachael']);
    expect(sandbox.requests.filter(({ path }) => path.includes('g-lille'))).toEqual([]);
    const text = await run(['plan', '--base', 'base']);
    expect(text.stdout.replaceAll('\n', ' ')).toContain('1 group read');
  });

  it('never sends credentials where the proposal points: only the base says where they go', async () => {
    const { run, cwd, sandbox } = await site(world);
    const elsewhere = 'target: { site: "https://evil.atlassian.net" }\n';
    await writeFile(join(cwd, 'memberships/rollcall.yaml'), elsewhere);
    const { code, stdout } = await run(['plan', '--base', 'base', '--json']);
    expect(code).toBe(1);
    expect(planIn(stdout).findings.map((finding) => finding.code)).toEqual(['target-changed']);
    expect(planIn(stdout).changes).toEqual([]);
    expect(sandbox.requests).toEqual([]);
  });

  it('exits 3 for an unsound base configuration, and says where', async () => {
    const { run, cwd } = await site(world);
    await writeFile(join(cwd, 'base/rollcall.yaml'), 'target: {}\n');
    const { code, stderr } = await run(['plan', '--base', 'base']);
    expect(code).toBe(3);
    expect(stderr).toContain('base/rollcall.yaml:1:9');
  });

  it('counts a fault against the proposal only when the base does not have it too', async () => {
    const broken = 'group: hanoi\nmode: authoritative\nmembers: [nobody]\n';
    const { run, cwd } = await site({ ...world, others: { 'groups/hanoi.yaml': broken } });
    expect((await run(['plan', '--base', 'base'])).code).toBe(3);
    await writeFile(join(cwd, 'base/groups/hanoi.yaml'), broken);
    expect((await run(['plan', '--base', 'base'])).code).toBe(0);
  });

  it('plans onto a base that declares no group yet', async () => {
    const { run, cwd } = await site(world);
    await rm(join(cwd, 'base/groups'), { recursive: true });
    await mkdir(join(cwd, 'base/groups'));
    const { stdout } = await run(['plan', '--base', 'base', '--json']);
    expect(sentences(planIn(stdout).changes)).toEqual(['- oslo rachael', '- oslo verna']);
  });
});
