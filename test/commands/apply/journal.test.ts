import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/model/receipt.ts';
import { clock } from '../../support/clock.ts';
import { inFrontOf, silent } from '../../support/in-front-of.ts';
import { start } from '../../support/rollcall.ts';
import { admin, site, token } from '../../support/site.ts';

const move = {
  live: { oslo: ['verna', 'dorice'], lille: ['steve'] },
  files: { oslo: ['dorice'], lille: ['steve', 'verna'] },
};
const env = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: token };

const journalIn = async (cwd: string) =>
  (await readFile(join(cwd, '.rollcall/journal.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly kind: string });

it('the journal stands beside the receipt, from begin to end, and holds no credentials', async () => {
  const { run, cwd } = await site(move);
  await run(['apply', '--yes']);
  const lines = await journalIn(cwd);
  const twice = ['intent', 'outcome', 'intent', 'outcome'];
  expect(lines.map(({ kind }) => kind)).toEqual(['begin', ...twice, 'end']);
  expect(JSON.stringify(lines)).not.toContain(token);
  expect((await run(['apply', '--yes'])).stderr).not.toContain('cut off');
});

describe('one apply at a time', () => {
  it('the second one is told which process to wait for', async () => {
    const { run, cwd, sandbox } = await site(move);
    await mkdir(join(cwd, '.rollcall'));
    await writeFile(join(cwd, '.rollcall/apply.lock'), `${process.ppid}\n`);
    const { code, stderr } = await run(['apply', '--yes']);
    expect(code).toBe(1);
    expect(stderr).toContain('Another apply is under way.');
    expect(stderr).toContain(String(process.ppid));
    expect(sandbox.requests).toEqual([]);
  });
});

const elsewhere = '1\r\n0123456789ab\r\nbuild-7\r\n';

it('of an apply in another container the name is told, not a number that means another process here', async () => {
  const { run, cwd, sandbox } = await site(move);
  await mkdir(join(cwd, '.rollcall'));
  await writeFile(join(cwd, '.rollcall/apply.lock'), elsewhere);
  const { code, stderr } = await run(['apply', '--yes']);
  const text = stderr.replaceAll(/\s+/gu, ' ');
  expect([code, sandbox.requests]).toEqual([1, []]);
  expect(text).toContain('A process of another container or machine (build-7) is applying.');
  expect(text).toContain(
    'free five minutes after it ended, or once you delete .rollcall/apply.lock',
  );
  expect(text).not.toMatch(/process [01]\b/iu);
});

it('an apply that slept until another took its lock sends nothing more, and writes its receipt', async () => {
  const { run, cwd, sandbox, members } = await site(move);
  const lock = join(cwd, '.rollcall/apply.lock');
  const url = await inFrontOf(sandbox.url, () => {
    writeFileSync(lock, elsewhere);
    void clock.sleep(10 * 60_000);
    return false;
  });
  await writeFile(join(cwd, 'memberships/rollcall.yaml'), `target: { site: "${url}" }\n`);
  const { code, stdout } = await run(['apply', '--yes', '--json']);
  const { changes } = JSON.parse(stdout) as Receipt;
  expect([code, ...changes.map(({ outcome }) => outcome)]).toEqual([1, 'applied', 'blocked']);
  expect(changes[1]?.why).toContain('Nothing more is sent. Another apply has taken over.');
  expect(members('oslo')).toContain('verna');
  expect(await readFile(lock, 'utf8')).toBe(elsewhere);
});

describe('where the receipt can not go', () => {
  it.each([
    ['', 64],
    ['out/journal.jsonl', 1],
    ['apply.lock', 1],
    ['memberships/rollcall.yaml', 1],
    ['memberships/new/receipt.json', 1],
    ['link', 1],
  ])('nothing is read or changed: %j', async (receipt, expected) => {
    const { run, cwd, sandbox } = await site(move);
    const config = await readFile(join(cwd, 'memberships/rollcall.yaml'), 'utf8');
    await symlink('nowhere', join(cwd, 'link'));
    expect((await run(['apply', '--yes', '--receipt', receipt])).code).toBe(expected);
    expect(sandbox.requests).toEqual([]);
    expect(await readFile(join(cwd, 'memberships/rollcall.yaml'), 'utf8')).toBe(config);
  });

  it('a link to a file is followed, and stays', async () => {
    const { run, cwd } = await site(move);
    await writeFile(join(cwd, 'real.json'), '');
    await symlink('real.json', join(cwd, 'link'));
    expect((await run(['apply', '--yes', '--receipt', 'link'])).code).toBe(0);
    const written = JSON.parse(await readFile(join(cwd, 'real.json'), 'utf8')) as Receipt;
    expect(written.changes).toHaveLength(2);
  });
});

it('a journal that another apply writes is not written too, whatever --state says', async () => {
  const { run, cwd, sandbox } = await site(move);
  await mkdir(join(cwd, 'out'));
  await writeFile(join(cwd, 'out/journal.jsonl.lock'), `${process.ppid}\n`);
  const { code, stderr } = await run(['apply', '--yes', '--receipt', 'out/r.json']);
  expect([code, sandbox.requests]).toEqual([1, []]);
  expect(stderr.replaceAll(/\s+/gu, ' ')).toContain('then delete out/journal.jsonl.lock');
});

describe('SIGTERM', () => {
  it('while apply still reads ends it at once, with a receipt of nothing', async () => {
    const { cwd } = await site(move);
    let stop = (): unknown => undefined;
    const url = await silent(() => stop());
    await writeFile(join(cwd, 'memberships/rollcall.yaml'), `target: { site: "${url}" }\n`);
    const { child, ended } = start(['apply', '--yes', '--json'], { cwd, env });
    // Once: a second signal ends it without a receipt.
    stop = () => {
      stop = () => undefined;
      child.kill('SIGTERM');
    };
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ interrupted: true, changes: [] });
    expect(stderr).toContain('Stopping: nothing was changed.');
    expect(await readdir(join(cwd, '.rollcall'))).toEqual([expect.stringMatching(/^receipt-/u)]);
  });

  it.each(['--yes', '--due'])(
    'lets what is in flight finish, and writes the receipt: %s',
    async (flag) => {
      const oslo = `group: oslo\nmode: authoritative\nmembers:\n  - dorice@banc.ly\n  - { user: verna@banc.ly, until: 2026-01-01 }\n`;
      const live = { ...move.live, lille: ['steve', 'verna'] };
      const files = { oslo, lille: oslo.replaceAll('oslo', 'lille').replace('dorice', 'steve') };
      const { cwd, sandbox } = await site({ live, files });
      let stop = (): unknown => undefined;
      const url = await inFrontOf(sandbox.url, () => {
        stop();
        return false;
      });
      await writeFile(join(cwd, 'memberships/rollcall.yaml'), `target: { site: "${url}" }\n`);
      const { child, ended } = start(['apply', flag, '--json'], { cwd, env });
      stop = () => child.kill('SIGTERM');
      const { code, stdout } = await ended;
      const receipt = JSON.parse(stdout) as Receipt;
      expect([code, receipt.interrupted]).toEqual([130, true]);
      expect(receipt.changes.map(({ outcome }) => outcome)).toEqual(['applied', 'blocked']);
      expect((await journalIn(cwd)).at(-1)?.kind).toBe('end');
    },
  );
});
