import { Octokit } from 'octokit';
import { isRecord } from '../model/objects.ts';
import { redactionOf } from '../model/secrets/redaction.ts';
import type { Timing } from '../model/timing.ts';
import { answerMismatch } from './answer-shapes.ts';
import { boundPages } from './bounded-pages.ts';
import { OddAnswer, callGitHub } from './github-error.ts';

/** One repository, and the means to ask GitHub about it. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

export interface GitHubOptions {
  readonly token: string;
  /** Without a slash at its end: `https://api.github.com`. */
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly timing: Timing;
  /** Called for every request, before it is sent again too. */
  readonly onRequest?: (event: GitHubRequest) => void;
  /** Sends: through a proxy, for example. */
  readonly fetch?: typeof fetch;
}

interface GitHubRequest {
  readonly method: string;
  /** Without the server, with the values in place of the names in braces. */
  readonly path: string;
}

/** A longer pause that GitHub asks for ends the command instead: a job is paid by the minute. */
const longestPause = 60;
const mostPauses = 2;

/**
 * Octokit with its own retries, and silent. A create is sent once: after a 5xx it may well have been done, and whoever
 * asked for it looks for it by what it holds. All waiting uses the clock that is passed in.
 */
export function openGitHub(options: GitHubOptions): GitHub {
  const { token, apiUrl, repository, timing, onRequest, fetch: send = fetch } = options;
  const redaction = redactionOf([token]);
  const pause = async (seconds: number, _options: object, _octokit: unknown, count: number) => {
    if (seconds > longestPause || count >= mostPauses) return false;
    await timing.sleep(seconds * 1000);
    return true;
  };
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'rollcall',
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retryAfterBaseValue: 0 },
    throttle: {
      onRateLimit: pause,
      onSecondaryRateLimit: pause,
      retryAfterBaseValue: 0,
      // https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
      write: spaced(timing, 1000),
      notifications: spaced(timing, 3000),
      // As Octokit has it, without the ten milliseconds of timers that its own takes for each request.
      global: sideBySide(10),
    },
  });
  boundPages(octokit, apiUrl);
  octokit.hook.before('request', (request) => {
    if (request.method === 'POST') request.request['retries'] = 0;
    const { method, url } = octokit.request.endpoint(request);
    onRequest?.({ method, path: url.slice(apiUrl.length) });
    request.request['fetch'] = async (...asked: Parameters<typeof fetch>) => {
      const { retryCount = 0 } = request.request as { readonly retryCount?: number };
      if (retryCount > 0) await timing.sleep(retryCount ** 2 * 1000);
      return send(...asked);
    };
  });
  octokit.hook.after('request', ({ data }: { readonly data: unknown }, asked) => {
    const path = octokit.request.endpoint(asked).url.slice(apiUrl.length);
    const differs = answerMismatch(asked.method, path, data);
    if (differs !== undefined) throw new OddAnswer(`It is not what GitHub documents: ${differs}.`);
  });
  octokit.hook.error('request', (error) => {
    // Proxies and servers repeat what they were sent.
    error.message = redaction.text(error.message);
    error.stack = redaction.text(error.stack ?? '');
    throw error;
  });
  return { octokit, ...repository };
}

/** What Octokit's throttling takes for a group of limiters: lets one begin every so many milliseconds. */
function spaced(timing: Timing, milliseconds: number) {
  let free = -Infinity;
  const schedule = async <Result>(_options: object, job: () => Promise<Result>) => {
    const now = timing.now();
    const at = Math.max(now, free);
    free = at + milliseconds;
    if (at > now) await timing.sleep(at - now);
    return job();
  };
  return { key: () => ({ schedule }) };
}

/** The same: lets so many be under way at once. */
function sideBySide(most: number) {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const schedule = async <Given extends unknown[], Result>(
    _options: object,
    job: (...given: Given) => Promise<Result>,
    ...given: Given
  ) => {
    if (underWay < most) underWay++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await job(...given);
    } finally {
      const next = waiting.shift();
      if (next === undefined) underWay--;
      else next();
    }
  };
  return { key: () => ({ schedule }) };
}

function silent(): void {
  // Results go to stdout, errors are reported once, by the command line.
}

export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly open: boolean;
}

export async function readPull(github: GitHub, number: number): Promise<Pull> {
  const { head, state } = await describePull(github, number);
  return { number, head: head.sha, open: state === 'open' };
}

/** As GitHub describes it: https://docs.github.com/rest/pulls/pulls#get-a-pull-request */
export async function describePull({ octokit, owner, repo }: GitHub, number: number) {
  const request = { to: `read pull request ${number}`, needs: 'pull-requests: read' };
  const { data } = await callGitHub(request, () =>
    octokit.rest.pulls.get({ owner, repo, pull_number: number }),
  );
  return data;
}

/** Whether anybody can read the repository. Internal ones count as private. */
export async function isPublic({ octokit, owner, repo }: GitHub): Promise<boolean> {
  const { data } = await callGitHub(
    { to: 'describe the repository', needs: 'contents: read' },
    () => octokit.rest.repos.get({ owner, repo }),
  );
  return !data.private;
}

/**
 * The login that the token speaks for. GraphQL gives it for people and for installations of apps, GITHUB_TOKEN
 * (`github-actions[bot]`) among them; REST's `GET /user` refuses the latter.
 */
export async function viewer(github: GitHub): Promise<string> {
  const answer = await callGitHub({ to: 'say whose GITHUB_TOKEN is' }, () =>
    askGraphql<{ readonly login: string }>(github, 'viewer', '{ viewer { login } }'),
  );
  return answer.login;
}

/** What a query asks for under one name, which is there unless GitHub says why not. */
export async function askGraphql<Found>(
  { octokit }: GitHub,
  name: string,
  query: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Found> {
  const answer: unknown = await octokit.graphql(query, variables);
  const found = isRecord(answer) ? answer[name] : undefined;
  if (isRecord(found)) return found as Found;
  throw new OddAnswer(`It is not what GitHub documents: ${name} is no object.`);
}
