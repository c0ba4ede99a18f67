import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quoted, startShell } from './shell.ts';

export interface CommitSpec {
  /** The first line of its message. */
  readonly subject: string;
  /** RFC 3339. */
  readonly at: string;
  readonly author?: string;
  /** By path from the top of the repository; null deletes. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly branch?: string;
  /** The branch that it merges, as it is then. */
  readonly merges?: string;
  /** Where a branch begins; main unless said otherwise. A branch of receipts begins at nothing. */
  readonly from?: string;
}

/** Nothing of the machine's own settings. */
const shell = startShell({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });

/** Makes a folder a git repository with that history, checked out at main. */
export async function asClone(folder: string, commits: readonly CommitSpec[]): Promise<void> {
  const begun = new Set<string>();
  const stream = commits.map((commit) => {
    const { subject, at, author = 'Verna Dillow', files, branch = 'main', merges, from } = commit;
    const seconds = Date.parse(at) / 1000;
    const begins =
      from ?? (branch === 'main' || branch === 'rollcall-receipts' ? undefined : 'main');
    const parent = begun.has(branch) ? undefined : begins;
    begun.add(branch);
    return [
      `commit refs/heads/${branch}`,
      `author ${author} <verna@banc.ly> ${seconds} +0000`,
      `committer GitHub <noreply@github.com> ${seconds} +0000`,
      data(subject),
      ...(parent === undefined ? [] : [`from refs/heads/${parent}`]),
      ...(merges === undefined ? [] : [`merge refs/heads/${merges}`]),
      ...Object.entries(files).map(([path, text]) =>
        text === null ? `D ${path}` : `M 100644 inline ${path}\n${data(text)}`,
      ),
      '',
    ].join('\n');
  });
  await writeFile(join(folder, '.stream'), stream.join('\n'));
  const steps = [
    'git init --quiet --initial-branch main',
    'git fast-import --quiet < .stream',
    'rm .stream',
    'git checkout --quiet --force main',
  ];
  await run(folder, steps.join('\n'));
}

export async function gitIn(folder: string, ...args: readonly string[]): Promise<string> {
  return run(folder, ['git', ...args].map(quoted).join(' '));
}

async function run(folder: string, command: string): Promise<string> {
  const { code, stdout, stderr } = await shell.run(command, folder);
  if (code !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout.trim();
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
