import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';

/** The local clone that a folder is in. Only read: no command here writes, asks the network, or starts another program. */
export interface Clone {
  readonly dir: string;
  /** The folder of the files as the repository names it; empty where it is the top. */
  readonly folder: string;
  /** Older commits were not fetched. */
  readonly shallow: boolean;
}

/** Undefined, with why, where there is no git or no clone. */
export async function openClone(dir: string): Promise<Clone | { readonly why: string }> {
  const found = await stat(dir).catch(() => undefined);
  if (found?.isDirectory() !== true) return { why: `there is no folder ${dir}` };
  const args = ['rev-parse', '--is-shallow-repository', '--show-prefix'];
  const answer = await run(dir, args).catch((error: unknown) => ({ error }));
  if ('error' in answer) return { why: 'git is not installed, or not in the PATH' };
  const { code, stdout, stderr } = answer;
  if (code !== 0) return { why: stderr.split('\n')[0]?.replace(/^fatal: /u, '') ?? 'git failed' };
  const [shallow, prefix = ''] = stdout.toString().split('\n');
  return { dir, folder: prefix.replace(/\/$/u, ''), shallow: shallow === 'true' };
}

/** What git prints; undefined where it fails. */
export async function gitText(
  { dir }: Clone,
  args: readonly string[],
): Promise<string | undefined> {
  const { code, stdout } = await run(dir, args);
  return code === 0 ? stdout.toString() : undefined;
}

/** The first of the names that leads to a commit, and its id. */
export async function firstRef(
  { dir }: Clone,
  names: readonly string[],
): Promise<{ readonly name: string; readonly commit: string } | undefined> {
  const asked = names.map((name) => `${name}^{commit}\n`).join('');
  const { stdout } = await run(dir, ['cat-file', '--batch-check=%(objectname)'], asked);
  // A line each: the id, or the name and `missing`.
  const answers = stdout.toString().split('\n');
  return names
    .map((name, index) => ({ name, commit: answers[index] ?? '' }))
    .find(({ commit }) => /^[\da-f]+$/u.test(commit));
}

/** The contents of blobs, in that order, by one process. Undefined for one that is not there, or is longer than `most` bytes. */
export async function* blobsOf(
  { dir }: Clone,
  ids: readonly string[],
  most: number,
): AsyncGenerator<Buffer | undefined> {
  if (ids.length === 0) return;
  const child = start(dir, ['cat-file', '--batch']);
  child.stdin.on('error', () => undefined).end(`${ids.join('\n')}\n`);
  const bytes = new Bytes(child.stdout);
  try {
    for (let left = ids.length; left > 0; left -= 1) {
      // `<id> blob <size>`, or `<id> missing`.
      const size = /^\S+ blob (?<size>\d+)$/u.exec(await bytes.line())?.groups?.['size'];
      if (size === undefined) {
        yield undefined;
        continue;
      }
      const content = await bytes.take(Number(size));
      await bytes.take(1);
      yield content.length > most ? undefined : content;
    }
  } finally {
    child.kill();
  }
}

/** Takes what a stream brings apart. */
class Bytes {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    let end = this.#rest.indexOf(10);
    while (end === -1 && (await this.#more())) end = this.#rest.indexOf(10);
    const line = this.#rest.subarray(0, end === -1 ? undefined : end).toString();
    this.#rest = this.#rest.subarray(end === -1 ? this.#rest.length : end + 1);
    return line;
  }

  async take(size: number): Promise<Buffer> {
    const parts = [this.#rest];
    let have = this.#rest.length;
    while (have < size) {
      const chunk = await this.#next();
      if (chunk === undefined) break;
      parts.push(chunk);
      have += chunk.length;
    }
    const whole = parts.length === 1 ? this.#rest : Buffer.concat(parts);
    this.#rest = whole.subarray(size);
    return whole.subarray(0, size);
  }

  async #more(): Promise<boolean> {
    const chunk = await this.#next();
    if (chunk === undefined) return false;
    this.#rest = Buffer.concat([this.#rest, chunk]);
    return true;
  }

  async #next(): Promise<Buffer | undefined> {
    const next = await this.#chunks.next();
    return next.done === true ? undefined : next.value;
  }
}

async function run(dir: string, args: readonly string[], input = '') {
  const child = start(dir, args);
  child.stdin.on('error', () => undefined).end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    collect(child.stdout),
    collect(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr: stderr.toString().trim() };
}

function start(dir: string, args: readonly string[]) {
  return spawn(
    'git',
    ['-c', 'i18n.logOutputEncoding=UTF-8', '-c', 'log.showSignature=false', ...args],
    {
      cwd: dir,
      env: environment(),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    },
  );
}

/** Without secrets; and Windows does not look for the program among the files of the clone. */
function environment(): NodeJS.ProcessEnv {
  const set = Object.entries(process.env).filter(
    ([name]) => !/^(?:ATLASSIAN_|GITHUB_TOKEN$|INPUT_)/iu.test(name),
  );
  return {
    ...Object.fromEntries(set),
    ...{ GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    NoDefaultCurrentDirectoryInExePath: '1',
  };
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
