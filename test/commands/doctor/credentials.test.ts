import { describe, expect, it } from 'vitest';
import { folder, rollcall } from '../../support/rollcall.ts';
import type { Told } from './target.ts';

describe('rollcall doctor --credentials', () => {
  it('tells what each kind is for, without files or network, for people and for scripts', async () => {
    const cwd = await folder();
    const { code, stdout, stderr } = await rollcall(['doctor', '--credentials'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('../../doctor/golden/credentials.txt');
    const json = await rollcall(['doctor', '--credentials', '--json'], { cwd });
    const { credentials } = JSON.parse(json.stdout) as Told;
    expect(credentials).toHaveLength(stdout.match(/^ {2}target /gmu)?.length ?? 0);
  });

  it.each([['--github'], ['--for', 'plan']])('goes with nothing else: %s', async (...others) => {
    const ended = await rollcall(['doctor', '--credentials', ...others], { cwd: await folder() });
    expect(ended.code).toBe(64);
  });
});
