import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from './measure.ts';

/** One request, as the server saw it. */
export interface Served {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

export interface Server extends AsyncDisposable {
  readonly url: string;
  /** The lines of rollcall.yaml that lead there. */
  readonly targets: { readonly site: string; readonly organization: string };
  /** The credentials. */
  readonly env: Readonly<Record<string, string>>;
  /** All requests since the last call, in the order of their answers. */
  readonly served: () => Promise<readonly Served[]>;
}

/** What it prints. */
interface Said {
  readonly url: string;
  readonly targets: Readonly<Record<'site' | 'organization', unknown>>;
  readonly ATLASSIAN_EMAIL: string;
  readonly ATLASSIAN_API_TOKEN: string;
  readonly ATLASSIAN_ORG_API_KEY: string;
  readonly ATLASSIAN_API_URL: string;
}

/** `rollcall sandbox`, as it is shipped, in a process of its own. It begins with the exports in `seed`, each time. */
export async function startServer(
  seed: string,
  state: string,
  options: readonly string[] = [],
): Promise<Server> {
  const args = ['sandbox', '--json', '--debug', '--reset', '--seed', seed, '--state', state];
  const child = spawn(process.execPath, [program, ...args, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text));
  const ended = once(child, 'close');
  const first = await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), ended]);
  if (typeof first[0] !== 'string') throw new Error(`The sandbox did not start: ${log.join('')}`);
  const said = JSON.parse(first[0]) as Said;
  const { url, targets, ATLASSIAN_EMAIL, ATLASSIAN_API_TOKEN } = said;
  const { ATLASSIAN_ORG_API_KEY, ATLASSIAN_API_URL } = said;
  const line = (target: unknown) => `target: ${JSON.stringify(target)}`;
  return {
    url,
    targets: { site: line(targets.site), organization: line(targets.organization) },
    env: { ATLASSIAN_EMAIL, ATLASSIAN_API_TOKEN, ATLASSIAN_ORG_API_KEY, ATLASSIAN_API_URL },
    async served() {
      // What it wrote last may still be on its way through the pipe.
      await sleep(100);
      return log.splice(0).join('').split('\n').flatMap(parseServed);
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function parseServed(line: string): readonly Served[] {
  const match = /^(\S+Z) (\w+) (\S+) → (\d+)(?: \(\w+\))? in (\d+) ms$/u.exec(line);
  if (match === null) return [];
  const [, at = '', method = '', path = '', status, ms] = match;
  return [{ method, path, status: Number(status), at: Date.parse(at), ms: Number(ms) }];
}
