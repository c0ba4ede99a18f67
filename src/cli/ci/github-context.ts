import { readFile } from 'node:fs/promises';
import { type GitHub, openGitHub } from '../../github/client.ts';
import { proxyDispatcher } from '../../live/http/proxy.ts';
import { AppError } from '../../model/app-error.ts';
import { isLoopback } from '../../model/site-url.ts';
import { printable } from '../../render/printable.ts';
import type { Environment } from '../environment.ts';
import type { Context } from '../options.ts';
import { checkApiUrl, parseRepository, required } from './github-environment.ts';

/** What a command needs to speak to GitHub from a job. */
export interface GitHubContext {
  readonly github: GitHub;
  /** Of the repository: `https://github.com/banc/access`. */
  readonly repositoryUrl: string;
  /** Of this run of the workflow; undefined outside GitHub Actions. */
  readonly runUrl: string | undefined;
  readonly sha: string | undefined;
}

/** Reads the environment. Throws a usage error that names what is missing and what for. */
export async function openGitHubContext(
  { environment, terminal }: Context,
  { debug = false }: { readonly debug?: boolean } = {},
): Promise<GitHubContext> {
  const { github: given } = environment;
  checkApiUrl(given.apiUrl);
  const token = required(given, 'token', 'the token that rollcall speaks to GitHub with');
  const name = required(given, 'repository', 'the repository, as owner/name');
  const repository = parseRepository(name);
  const send = await fetchThrough(environment);
  const tell = ({ method, path }: { readonly method: string; readonly path: string }) =>
    terminal.err(`${terminal.errStyle.dim(printable(`GitHub: ${method} ${path}`))}\n`);
  const repositoryUrl = `${given.serverUrl}/${name}`;
  return {
    github: openGitHub({
      token,
      apiUrl: given.apiUrl,
      repository,
      ...(send === undefined ? {} : { fetch: send }),
      ...(debug ? { onRequest: tell } : {}),
    }),
    repositoryUrl,
    runUrl: given.runId === undefined ? undefined : `${repositoryUrl}/actions/runs/${given.runId}`,
    sha: given.sha,
  };
}

/** Node's own fetch knows no proxy. */
async function fetchThrough({ proxy, github }: Environment): Promise<typeof fetch | undefined> {
  if (proxy.https === undefined || isLoopback(new URL(github.apiUrl).hostname)) return undefined;
  const undici = await import('undici');
  const dispatcher = proxyDispatcher(proxy.https, proxy.no, {});
  const send = (url: string, init?: object) => undici.fetch(url, { ...init, dispatcher });
  // The same standard, typed twice: by Node's types and by the package.
  return send as unknown as typeof fetch;
}

/** The event that started the workflow, as GitHub wrote it. Throws a usage error without one. */
export async function readEvent({
  environment,
}: Context): Promise<Readonly<Record<string, unknown>>> {
  const file = required(environment.github, 'eventPath', 'the file with the event of the workflow');
  try {
    const event: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof event === 'object' && event !== null) return { ...event };
    throw new Error('It holds no event.');
  } catch (cause) {
    throw new AppError('usage', 'bad-event', 'The event of the workflow could not be read.', {
      why: cause instanceof Error ? cause.message : String(cause),
      hint: 'GITHUB_EVENT_PATH must name the file that GitHub Actions wrote.',
      cause,
    });
  }
}
