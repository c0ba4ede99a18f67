import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quoted, startShell } from '../../support/shell.ts';
import { gitObjects, type Content, type Snapshot, type Tree } from './git-objects.ts';

/** Nothing of the machine's own settings. */
const shell = startShell({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly files: Snapshot;
  readonly tree: Tree;
}

export type Git = Awaited<ReturnType<typeof gitIn>>;

/** A git repository in a folder. What merging gives and what is checked out is git's own answer. */
export async function gitIn(folder: string) {
  const gitFolder = join(folder, '.git');
  await mkdir(join(gitFolder, 'refs'), { recursive: true });
  await mkdir(join(gitFolder, 'objects'));
  await mkdir(join(gitFolder, 'info'));
  await writeFile(join(gitFolder, 'HEAD'), 'ref: refs/heads/main\n');
  const objects = gitObjects(gitFolder);
  const commits = new Map<string, Commit>();

  async function git(...args: readonly string[]): Promise<string> {
    const command = ['git', `--git-dir=${gitFolder}`, ...args].map(quoted).join(' ');
    const { code, stdout, stderr } = await shell.run(command);
    if (code !== 0) throw new Error(`${command}: ${stdout}${stderr}`);
    return stdout;
  }

  function commitOf(sha: string): Commit {
    const commit = commits.get(sha);
    if (commit === undefined) throw new Error(`There is no commit ${sha}.`);
    return commit;
  }

  async function commit(
    files: Snapshot,
    parents: readonly string[],
    message: string,
  ): Promise<Commit> {
    const tree = await objects.tree(files);
    const made = { sha: await objects.commit(tree.sha, parents, message), parents, files, tree };
    commits.set(made.sha, made);
    return made;
  }

  /** What both together come to. */
  async function mergedFiles(onto: string, head: string): Promise<Snapshot> {
    const { files, parents } = commitOf(head);
    if (parents.includes(onto)) return files;
    return filesOf((await git('merge-tree', '--write-tree', onto, head)).trim());
  }

  /** What is there with the changes of one commit. */
  async function pickedFiles(onto: string, picked: string): Promise<Snapshot> {
    const [parent = ''] = commitOf(picked).parents;
    if (parent === onto) return commitOf(picked).files;
    // As if it had been made beside the commit: what both have in common is what that was made on.
    const beside = await commit(commitOf(onto).files, [parent], 'Beside');
    return mergedFiles(beside.sha, picked);
  }

  async function filesOf(tree: string): Promise<Snapshot> {
    const known = new Map(
      [...commits.values()].flatMap((each) =>
        each.tree.entries.map(({ path, sha }) => [sha, each.files.get(path)] as const),
      ),
    );
    const merged = new Map<string, Content>();
    for (const entry of (await git('ls-tree', '-r', '-z', tree)).split('\0').slice(0, -1)) {
      const [, mode, sha = '', path = ''] = /^(\d+) blob (\w+)\t([^]+)$/u.exec(entry) ?? [];
      const text = async () => {
        const content = await git('cat-file', 'blob', sha);
        return mode === '120000' ? { linkTo: content } : content;
      };
      merged.set(path, known.get(sha) ?? (await text()));
    }
    return merged;
  }

  return {
    commit,
    commitOf,
    merge: async (onto: string, head: string, message: string): Promise<Commit> =>
      commit(await mergedFiles(onto, head), [onto, head], message),

    /** Each commit of a branch anew, one on top of the other; merges into it and what is there already are left out. */
    rebase: async (onto: string, head: string, message: string): Promise<readonly Commit[]> => {
      const own = (await git('rev-list', '--reverse', '--no-merges', `${onto}..${head}`)).trim();
      const made: Commit[] = [];
      for (const sha of own.split('\n').filter(Boolean)) {
        const last = made.at(-1)?.sha ?? onto;
        const next = await commit(await pickedFiles(last, sha), [last], message);
        if (next.tree.sha !== commitOf(last).tree.sha) made.push(next);
      }
      if (made.length === 0) throw new Error('CONFLICT: nothing is left to rebase.');
      return made;
    },

    /** Writes the files of a commit that the patterns name; without any, all of them. */
    checkout: async (sha: string, patterns: string, to: string): Promise<void> => {
      await mkdir(to, { recursive: true });
      await rm(join(gitFolder, 'index'), { force: true });
      await writeFile(join(gitFolder, 'info/sparse-checkout'), `${patterns || '/*'}\n`);
      const sparse = ['-c', 'core.sparseCheckout=true', '-c', 'core.sparseCheckoutCone=false'];
      await git(`--work-tree=${to}`, ...sparse, 'read-tree', '--reset', '-u', sha);
    },
  };
}
