import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, rollcall } from '../support/rollcall.ts';
import { admin, site } from '../support/site.ts';

const oslo = { live: { oslo: ['verna'] }, files: { oslo: ['verna'] } };

describe('with --json, stdout holds one document whatever happens', () => {
  it.each([
    [['plan', '--at', 'tomorrow'], { code: 'bad-instant', exit: 64 }],
    [['plan', '--gruop', 'x'], { code: 'unknown-option', exit: 64, hint: 'Did you mean --group?' }],
    [['plan', '--format', 'pdf'], { code: 'invalid-argument', exit: 64 }],
    [['paln'], { code: 'unknown-command', exit: 64 }],
    [['undo', 'nothing.json'], { exit: 1 }],
    [['plan', '--group', 'olso'], { code: 'unknown-group', exit: 64 }],
  ])('%j: the error, with a stable code', async (args, error) => {
    const { run } = await site(oslo);
    const { code, stdout, stderr } = await run([...args, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ error });
    expect(code).toBe(error.exit);
    expect(stderr).toMatch(/^error: /mu);
  });

  it('tells of credentials that Atlassian refuses, and not which they are', async () => {
    const { run } = await site(oslo);
    const secret = 'wrong-one';
    const env = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: secret };
    const { code, stdout } = await run(['plan', '--json'], env);
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { error: { exit: 1 } }]);
    expect(stdout).not.toContain(secret);
  });

  it('without it, stdout stays empty', async () => {
    const { run } = await site(oslo);
    expect(await run(['plan', '--at', 'tomorrow'])).toMatchObject({ code: 64, stdout: '' });
  });

  it('a name in an error can not break out of it', async () => {
    const cwd = await folder();
    const typed = '\u001b[2J\u202e::error::##[error]"';
    const { stdout, stderr } = await rollcall([typed, '--json'], { cwd });
    expect(stdout + stderr).not.toMatch(/[\u001b\u202e]|^\s*::|##\[/mu);
    const { error } = JSON.parse(stdout) as { error: { message: string } };
    expect(error.message).toContain(typed);
  });
});

it('what an error left in place of a plan is not applied', async () => {
  const { run, cwd, members } = await site({
    live: { oslo: ['verna'] },
    files: { oslo: ['steve'] },
    outside: ['steve'],
  });
  const { stdout } = await run(['plan', '--at', 'tomorrow', '--json']);
  await writeFile(join(cwd, 'plan.json'), stdout);
  const { code } = await run(['apply', '--approved', 'plan.json']);
  expect(code).not.toBe(0);
  expect(members('oslo')).toEqual(['verna']);
});
