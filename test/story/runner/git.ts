import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bare } from '../../support/rollcall.ts';

const run = promisify(execFile);

/** Nothing of the machine's own settings, and the same commits every time. */
const env = {
  ...bare,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Verna',
  GIT_AUTHOR_EMAIL: 'verna@banc.ly',
  GIT_AUTHOR_DATE: '2026-11-21T09:00:00Z',
  GIT_COMMITTER_NAME: 'Verna',
  GIT_COMMITTER_EMAIL: 'verna@banc.ly',
  GIT_COMMITTER_DATE: '2026-11-21T09:00:00Z',
};

/** Runs git in a folder, and gives what it says. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { env, maxBuffer: 2 ** 26 });
  return stdout.trim();
}
