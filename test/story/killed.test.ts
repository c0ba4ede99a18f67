import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Receipt } from '../../src/model/receipt.ts';
import { forty } from '../support/forty.ts';
import { inFrontOf } from '../support/in-front-of.ts';
import { start } from '../support/rollcall.ts';
import { admin, site, token } from '../support/site.ts';

const env = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: token };

it('promise 9: killed after every single write of forty changes, and run again each time, it ends as if nothing had happened', async () => {
  // Each life ends after its next write, before the answer to it: an intent in the journal, and no outcome.
  let kill: (() => void) | undefined;
  const { cwd, sandbox, members } = await site({ ...forty, files: forty.wanted });
  const proxy = await inFrontOf(sandbox.url, () => {
    kill?.();
    return kill !== undefined;
  });
  await writeFile(join(cwd, 'memberships/rollcall.yaml'), `target: { site: "${proxy}" }\n`);
  await start(['plan', '--out', 'plan.json'], { cwd, env }).ended;

  const told: string[] = [];
  let lives = 0;
  for (let code: number | null = null; code === null; lives++) {
    expect(lives).toBeLessThanOrEqual(41);
    const args = ['apply', '--approved', 'plan.json', '--receipt', 'receipt.json'];
    const { child, ended } = start(args, { cwd, env });
    kill = () => child.kill('SIGKILL');
    const run = await ended;
    code = run.code;
    told.push(run.stderr);
  }

  expect(lives).toBe(41);
  for (const [name, wanted] of Object.entries(forty.wanted)) {
    expect(members(name)).toEqual([...wanted].sort());
  }
  const writes = sandbox.requests.filter(({ method }) => method !== 'GET');
  // Forty writes made forty changes: none was sent twice.
  expect(writes).toHaveLength(40);
  expect(told[0]).not.toContain('cut off');
  for (const stderr of told.slice(1)) expect(stderr).toMatch(/was cut off[^]*: in\s+place/u);
  const receipt = JSON.parse(await readFile(join(cwd, 'receipt.json'), 'utf8')) as Receipt;
  expect(receipt.changes.map(({ outcome }) => outcome)).toEqual(Array(40).fill('already'));
});
