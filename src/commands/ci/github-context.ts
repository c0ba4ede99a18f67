import { randomUUID } from 'node:crypto';
import { appendFile, readFile, stat } from 'node:fs/promises';
import { type GitHub, isPublic, openGitHub } from '../../github/client.ts';
import { type Level, fit, longestSummary } from '../../github/comment-text.ts';
import { AppError, messageOf } from '../../model/app-error.ts';
import { given, isRecord } from '../../model/objects.ts';
import { isLoopback } from '../../model/site-url.ts';
import { errorText } from '../../render/finding-text.ts';
import { jsonText, printable } from '../../render/layout.ts';
import {
  type Environment,
  checkApiUrl,
  parseRepository,
  required,
} from '../../shell/environment.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { errLayout } from '../../shell/terminal.ts';

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
  { environment, terminal, timing }: Context,
  { debug = false }: { readonly debug?: boolean } = {},
): Promise<GitHubContext> {
  const { github } = environment;
  const { apiUrl, serverUrl, runId, sha } = github;
  checkApiUrl(apiUrl);
  const token = required(github, 'token', 'the token with which rollcall calls GitHub');
  const name = required(github, 'repository', 'the repository, as owner/name');
  const repository = parseRepository(name);
  const send = await fetchThrough(environment);
  const log = ({ method, path }: { readonly method: string; readonly path: string }) =>
    terminal.err(`${terminal.errStyle.dim(printable(`GitHub: ${method} ${path}`))}\n`);
  const repositoryUrl = `${serverUrl}/${name}`;
  return {
    github: openGitHub(
      given({ token, apiUrl, repository, timing, fetch: send, onRequest: debug ? log : undefined }),
    ),
    repositoryUrl,
    runUrl: runId === undefined ? undefined : `${repositoryUrl}/actions/runs/${runId}`,
    sha,
  };
}

/** Node's own fetch knows no proxy. */
async function fetchThrough({ proxy, github }: Environment): Promise<typeof fetch | undefined> {
  if (proxy.https === undefined || isLoopback(new URL(github.apiUrl).hostname)) return undefined;
  const [undici, { proxyDispatcher }] = await Promise.all([
    import('undici'),
    import('../../live/http/transport.ts'),
  ]);
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
    if (isRecord(event)) return event;
    throw new Error('It holds no event.');
  } catch (cause) {
    throw new AppError('usage', 'bad-event', 'The event of the workflow could not be read.', {
      why: messageOf(cause),
      hint: 'GITHUB_EVENT_PATH must name the file that GitHub Actions wrote.',
      cause,
    });
  }
}

/**
 * Adds to the job summary, with as much detail as the step has room for. Tells whether it is written: outside GitHub
 * Actions there is none.
 */
export async function writeJobSummary(
  write: (level: Level) => string,
  { environment, terminal }: Context,
): Promise<boolean> {
  const file = environment.github.stepSummary;
  if (file === undefined) return false;
  try {
    const room = longestSummary - (await sizeOf(file));
    const { text } = fit(write, room, (each) => Buffer.byteLength(each));
    await appendFile(file, text);
    return true;
  } catch (error) {
    const why = messageOf(error);
    terminal.err(printable(`The job summary could not be written: ${why}`) + '\n');
    return false;
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}

/**
 * Sets outputs of the step, for the steps after it. The delimiter can't be guessed: no value ends itself and goes on.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings
 */
export async function setOutputs(
  outputs: Readonly<Record<string, string>>,
  { environment }: Context,
): Promise<void> {
  const { output } = environment.github;
  if (output === undefined) return;
  const end = randomUUID();
  const lines = Object.entries(outputs).map(([name, text]) => `${name}<<${end}\n${text}\n${end}\n`);
  await appendFile(output, lines.join(''));
}

export interface VisibilityOptions {
  readonly json?: boolean;
  readonly debug?: boolean;
}

/** `rollcall ci visibility`: whether logs and artifacts of this repository are public, as the output `public`. */
export async function runVisibility(
  options: VisibilityOptions,
  context: Context,
): Promise<ExitCode> {
  const { github } = await openGitHubContext(context, options);
  const hidden = await mustHide(github, context);
  await setOutputs({ public: String(hidden) }, context);
  const sentence = hidden
    ? 'What this job publishes can be read by everybody: it names nobody.\n'
    : 'What this job publishes can be read by members of the repository only.\n';
  context.terminal.out(options.json === true ? jsonText({ public: hidden }) : sentence);
  return exitCodes.done;
}

/**
 * Whether people are to be named by account id only: a public repository publishes whoever is named. When GitHub does
 * not say who can read the repository, everybody is taken to.
 */
export async function mustHide(github: GitHub, { terminal }: Context): Promise<boolean> {
  try {
    return await isPublic(github);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    terminal.err(errorText(error, errLayout(terminal)));
    return true;
  }
}
