import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { TreeEntry } from '../../github/server/world.ts';

/** What stands at a path: a text, or where a symbolic link leads. */
export type Content = string | { readonly linkTo: string };

/** Every file of a commit, by its path. */
export type Snapshot = ReadonlyMap<string, Content>;

export interface Tree {
  readonly sha: string;
  /** Everything below it. */
  readonly entries: readonly TreeEntry[];
  /** The folders below it, by their path. */
  readonly folders: ReadonlyMap<string, Tree>;
}

/** Writes what git keeps where git keeps it: a process for each would take most of the time of a story. */
export function gitObjects(gitFolder: string) {
  const written = new Set<string>();

  /** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
  async function write(type: 'blob' | 'tree' | 'commit', body: Uint8Array): Promise<string> {
    const object = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    const sha = createHash('sha1').update(object).digest('hex');
    if (written.has(sha)) return sha;
    written.add(sha);
    const file = join(gitFolder, 'objects', sha.slice(0, 2), sha.slice(2));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, deflateSync(object, { level: 1 }));
    return sha;
  }

  async function tree(files: Snapshot): Promise<Tree> {
    const inside = new Map<string, Map<string, Content>>();
    const lines: { readonly name: string; readonly mode: string; readonly sha: string }[] = [];
    const entries: TreeEntry[] = [];
    for (const [path, content] of files) {
      const [name = '', ...below] = path.split('/');
      if (below.length > 0) {
        const folder = inside.get(name) ?? new Map<string, Content>();
        inside.set(name, folder.set(below.join('/'), content));
        continue;
      }
      const isText = typeof content === 'string';
      const sha = await write('blob', Buffer.from(isText ? content : content.linkTo));
      lines.push({ name, sha, mode: isText ? '100644' : '120000' });
      entries.push({ path: name, sha, type: 'blob' });
    }
    const folders = new Map<string, Tree>();
    for (const [name, content] of inside) {
      const folder = await tree(content);
      // Git puts a folder where its name with a slash belongs.
      lines.push({ name: `${name}/`, sha: folder.sha, mode: '40000' });
      entries.push({ path: name, sha: folder.sha, type: 'tree' });
      entries.push(...folder.entries.map((each) => ({ ...each, path: `${name}/${each.path}` })));
      folders.set(name, folder);
      for (const [path, each] of folder.folders) folders.set(`${name}/${path}`, each);
    }
    const body = lines
      .map(({ name, ...line }) => ({ ...line, name: Buffer.from(name) }))
      .sort((a, b) => Buffer.compare(a.name, b.name))
      .flatMap(({ mode, name, sha }) => [
        Buffer.from(`${mode} ${name.toString().replace('/', '')}\0`),
        Buffer.from(sha, 'hex'),
      ]);
    return { sha: await write('tree', Buffer.concat(body)), entries, folders };
  }

  /** Everybody's commits are Verna's, and of the same moment. */
  function commit(of: string, parents: readonly string[], message: string): Promise<string> {
    const who = 'Verna <verna@banc.ly> 1795251600 +0000';
    const lines = [
      `tree ${of}`,
      ...parents.map((parent) => `parent ${parent}`),
      ...[`author ${who}`, `committer ${who}`, '', message, ''],
    ];
    return write('commit', Buffer.from(lines.join('\n')));
  }

  return { tree, commit };
}
