import { quoted, startShell } from '../../support/shell.ts';

/** Nothing of the machine's own settings, and the same commits every time. */
const shell = startShell({
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Verna',
  GIT_AUTHOR_EMAIL: 'verna@banc.ly',
  GIT_AUTHOR_DATE: '2026-11-21T09:00:00Z',
  GIT_COMMITTER_NAME: 'Verna',
  GIT_COMMITTER_EMAIL: 'verna@banc.ly',
  GIT_COMMITTER_DATE: '2026-11-21T09:00:00Z',
});

/** Runs git in a folder, and gives what it says. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await shell.run(['git', ...args].map(quoted).join(' '), folder);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
