import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { isRecord } from '../../contract/modern-schema.ts';
import { checkAnswer, checkRequest } from '../../contract/openapi.ts';
import { expectNoSecret } from '../../support/secrets.ts';
import { compareRoutes } from './compare.ts';
import { github } from './documented.ts';
import { environmentRoutes } from './environments.ts';
import { gitDataRoutes } from './git-data.ts';
import { issueRoutes } from './issues.ts';
import { jobRoutes } from './jobs.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repository.ts';
import { mergeResultRoutes } from './merge-results.ts';
import { type Answer, notFound, refused, type Route } from './route.ts';
import { runRoutes } from './runs.ts';
import { settingsRoutes } from './settings.ts';
import { teamRoutes } from './teams.ts';
import { graphqlRoutes } from './graphql.ts';
import { botToken, type World, worldOf } from './world.ts';

const routes: readonly Route[] = [
  ...compareRoutes,
  ...environmentRoutes,
  ...gitDataRoutes,
  ...issueRoutes,
  ...jobRoutes,
  ...mergeResultRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
  ...runRoutes,
  ...settingsRoutes,
  ...teamRoutes,
  ...graphqlRoutes,
];

/** An answer instead of the usual one. */
interface Fault {
  /** `POST /repos/banc/access/issues/7/comments`, or the beginning of it. */
  readonly on: string;
  readonly answer: Answer;
  /** What was asked for is done all the same. */
  readonly done?: true;
  /** How often; once when left out. */
  times?: number;
}

export interface GitHubServer {
  readonly url: string;
  readonly world: World;
  /** What was asked, in order: `GET /repos/banc/access/pulls/7`. */
  readonly requests: readonly string[];
  /** The requests that were to change something. */
  readonly writes: () => readonly string[];
  readonly fail: (fault: Fault) => void;
  /** What a job finds in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Where requests or answers are not as GitHub's document says: must be empty. */
  readonly undocumented: readonly string[];
}

/**
 * A GitHub on loopback, gone after the test; fails the test when something undocumented was asked or answered, or a
 * credential was sent to be kept.
 */
export async function startGitHub(given: Partial<World> = {}): Promise<GitHubServer> {
  const world = worldOf(given);
  const requests: string[] = [];
  const faults: Fault[] = [];
  const undocumented: string[] = [];
  const sent: string[] = [];
  const server = createServer((request, response) => {
    void receive(request).then((body) => {
      const method = request.method ?? '';
      const url = new URL(request.url ?? '', origin());
      const line = `${method} ${url.pathname}`;
      requests.push(line);
      sent.push(JSON.stringify({ body }));
      const login = world.tokens[tokenOf(request)];
      const fault = faults.find(({ on, times = 1 }) => times > 0 && line.startsWith(on));
      if (fault !== undefined) fault.times = (fault.times ?? 1) - 1;
      const { accept = '' } = request.headers;
      const usual = () => handle({ method, url, body, accept, login, world });
      const answer = fault === undefined ? usual() : (fault.done && usual(), fault.answer);
      const path = documentedPath(url.pathname);
      if (path !== undefined) {
        const documented = {
          method,
          path,
          query: url.searchParams,
          ...(body === undefined ? {} : { body }),
        };
        undocumented.push(...checkRequest(github, documented));
        if (fault === undefined && answer.raw === undefined) {
          undocumented.push(...checkAnswer(github, method, path, answer.status, wire(answer)));
        }
      }
      send(response, answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    expectNoSecret(sent.join('\n'), 'what GitHub was sent');
    if (undocumented.length > 0) throw new Error(undocumented.join('\n'));
  });
  return {
    url: origin(),
    world,
    requests,
    undocumented,
    writes: () => requests.filter((line) => !/^GET |^POST \/graphql$/u.test(line)),
    fail: (fault) => void faults.push(fault),
    env: {
      GITHUB_API_URL: origin(),
      GITHUB_TOKEN: botToken,
      GITHUB_REPOSITORY: `${world.owner}/${world.repo}`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '8841',
    },
  };
}

interface Received {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly accept: string;
  readonly login: string | undefined;
  readonly world: World;
}

function handle({ method, url, body, accept, login, world }: Received): Answer {
  if (login === undefined && !url.pathname.startsWith('/storage/'))
    return refused(401, 'Bad credentials');
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, url.pathname) : undefined;
    if (params === undefined) continue;
    const { owner = world.owner, repo = world.repo } = params;
    if (owner !== world.owner || repo !== world.repo) return notFound;
    return route.answer({
      world,
      params,
      query: url.searchParams,
      body: isRecord(body) ? body : {},
      accept,
      login: login ?? '',
      origin: url.origin,
      url: `${url.origin}${url.pathname}`,
    });
  }
  return notFound;
}

function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const pattern = template.replaceAll(/\{(\w+)\}/gu, (_match, name: string) =>
    name === 'path' ? '(?<path>.+)' : `(?<${name}>[^/]+)`,
  );
  const found = new RegExp(`^${pattern}$`, 'u').exec(path);
  return found === null
    ? undefined
    : Object.fromEntries(
        Object.entries(found.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
      );
}

/**
 * Storage and GraphQL are not in the document, nor what is newer than it; a path of a file is one name there.
 * https://docs.github.com/rest/actions/policies
 */
function documentedPath(path: string): string | undefined {
  if (/^\/storage\/|^\/graphql$|\/actions\/policies$/u.test(path)) return undefined;
  return path.replace(/(\/contents\/).+$/u, '$1file').replace(/(\/git\/refs?\/).+$/u, '$1name');
}

function tokenOf({ headers }: IncomingMessage): string {
  return (headers.authorization ?? '').replace(/^(token|bearer) /iu, '');
}

async function receive(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

/** What a client parses: a value that JSON can't hold must not be checked. */
function wire({ body }: Answer): unknown {
  return body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown);
}

function send(response: ServerResponse, { status, body, headers = {}, raw }: Answer): void {
  const json = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...json, ...headers });
  response.end(raw ?? (body === undefined ? undefined : JSON.stringify(body)));
}
