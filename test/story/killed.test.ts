import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Receipt } from '../../src/model/receipt.ts';
import { forty } from '../support/forty.ts';
import { inFrontOf } from '../support/in-front-of.ts';
import { rollcall, start } from '../support/rollcall.ts';
import { admin, site, token } from '../support/site.ts';

const env = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: token };
/** How many writes each process lives to see: only the first one is sent alone. */
const lives = [1, 1, 2, 9, 15, Infinity];

// test/simulation/killed.test.ts does the same after every single write, without processes.
it('promise 9: killed again and again between forty writes, and run again each time, it ends as if nothing had happened', async () => {
  // Each life ends with a write that is done, before the answer to it: an intent in the journal, and no outcome.
  let left = 0;
  let kill = (): unknown => undefined;
  const { cwd, sandbox, members } = await site({ ...forty, files: forty.wanted });
  const proxy = await inFrontOf(sandbox.url, () => {
    left--;
    if (left === 0) kill();
    return left <= 0;
  });
  await writeFile(join(cwd, 'memberships/rollcall.yaml'), `target: { site: "${proxy}" }\n`);
  await rollcall(['plan', '--out', 'plan.json'], { cwd, env });

  const codes: (number | null)[] = [];
  const told: string[] = [];
  for (const writes of lives) {
    left = writes;
    const args = ['apply', '--approved', 'plan.json', '--receipt', 'receipt.json'];
    const { child, ended } = start(args, { cwd, env });
    kill = () => child.kill('SIGKILL');
    const { code, stderr } = await ended;
    codes.push(code);
    told.push(stderr);
  }

  expect(codes).toEqual([...lives.slice(1).map(() => null), 0]);
  for (const [name, wanted] of Object.entries(forty.wanted)) {
    expect(members(name)).toEqual([...wanted].sort());
  }
  const writes = sandbox.requests.filter(({ method }) => method !== 'GET');
  // Forty writes made forty changes: none was sent twice.
  expect(writes).toHaveLength(40);
  expect(told[0]).not.toContain('cut off');
  for (const stderr of told.slice(1)) {
    expect(stderr.replaceAll(/\s+/gu, ' ')).toMatch(/was cut off.*: in place/u);
  }
  const receipt = JSON.parse(await readFile(join(cwd, 'receipt.json'), 'utf8')) as Receipt;
  const outcomes = new Set(receipt.changes.map(({ outcome }) => outcome));
  expect(receipt.changes).toHaveLength(40);
  expect(outcomes).toEqual(new Set(['applied']));
});

it('two machines that apply the same plan at once end as one would', async () => {
  const { cwd, run, members } = await site({ ...forty, files: forty.wanted });
  await run(['plan', '--out', 'plan.json']);
  const machine = (name: string) =>
    start(
      ['apply', '--approved', 'plan.json', '--state', name, '--receipt', `${name}/receipt.json`],
      { cwd, env },
    ).ended;
  const ended = await Promise.all([machine('one'), machine('two')]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  for (const [name, wanted] of Object.entries(forty.wanted)) {
    expect(members(name)).toEqual([...wanted].sort());
  }
});
