import type { IncomingMessage } from 'node:http';
import { parseJson } from '../../model/objects.ts';
import type { FaultKind } from '../conditions/fault-kind.ts';

/** One of Atlassian's APIs: what it answers to, and who may call it. */
export interface Api {
  /** Whose limits its calls count against. */
  readonly tenant: string;
  readonly resources: readonly Resource[];
  identify(authorization: string | undefined): Caller;
  /** What it says to a caller it does not know. */
  unauthorized(caller: Stranger): ApiResponse;
  /** What it says beside an answer that is for strangers too. */
  strangerHeaders?(caller: Stranger): ApiResponse['headers'];
  /** A refusal in its envelope. */
  refuse(refusal: SandboxApiError): ApiResponse;
}

export type Stranger = 'anonymous' | 'wrong-credentials';

/** `scoped`: an API key of the organization that has scopes, and may not write memberships. */
export type Caller = 'administrator' | 'scoped' | Stranger;

export interface Resource {
  /** `/v2/orgs/{orgId}/directories`: a name in braces stands for one segment. */
  readonly path: string;
  /** What limits are counted by: the same for all versions and addresses of an API. */
  readonly name: string;
  readonly endpoints: Endpoints;
}

type Method = 'GET' | 'POST' | 'DELETE';

export type Endpoints = Readonly<Partial<Record<Method, Endpoint>>>;

export interface Endpoint {
  /** Answers callers it does not know too. */
  readonly anonymous?: true;
  readonly answer: (call: Call, caller: Caller) => ApiResponse | Promise<ApiResponse>;
}

/** The resource of an API that a path leads to. */
export interface ApiRoute {
  readonly api: Api;
  readonly resource: Resource;
  readonly params: Readonly<Record<string, string>>;
}

/** A call on its way, and what it is meant for. */
export interface RoutedCall {
  readonly call: Call;
  /** Undefined when nothing answers to its path. */
  readonly route: ApiRoute | undefined;
}

export type Handler = (routed: RoutedCall) => Promise<ApiResponse>;

/** One step of the chain: answers itself, or calls the next. */
export type Step = (routed: RoutedCall, next: Handler) => Promise<ApiResponse>;

export function chain(steps: readonly Step[], last: Handler): Handler {
  return steps.reduceRight<Handler>((next, step) => (routed) => step(routed, next), last);
}

/** A path without names in braces comes before one with them: `…/groups/search` before `…/groups/{groupId}`. */
export function routerOf(apis: readonly Api[]): (path: string) => ApiRoute | undefined {
  const fixed = new Map<string, ApiRoute>();
  const templates: Template[] = [];
  for (const api of apis) {
    for (const resource of api.resources) {
      if (resource.path.includes('{')) {
        templates.push({ api, resource, segments: resource.path.split('/') });
      } else fixed.set(resource.path, { api, resource, params: {} });
    }
  }
  return (path) => fixed.get(path) ?? matchTemplate(templates, path.split('/'));
}

interface Template {
  readonly api: Api;
  readonly resource: Resource;
  readonly segments: readonly string[];
}

function matchTemplate(
  templates: readonly Template[],
  path: readonly string[],
): ApiRoute | undefined {
  for (const { api, resource, segments } of templates) {
    const params = paramsOf(segments, path);
    if (params !== undefined) return { api, resource, params };
  }
  return undefined;
}

function paramsOf(
  segments: readonly string[],
  path: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (segments.length !== path.length) return undefined;
  const params: [string, string][] = [];
  for (const [index, segment] of segments.entries()) {
    const given = path[index] ?? '';
    const name = /^\{(\w+)\}$/u.exec(segment)?.[1];
    if (name === undefined) {
      if (segment !== given) return undefined;
      continue;
    }
    const value = decode(given);
    if (value === undefined || value === '') return undefined;
    params.push([name, value]);
  }
  return Object.fromEntries(params);
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** One request, as the APIs see it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** `http://127.0.0.1:PORT`: where links in answers begin. */
  readonly origin: string;
  readonly authorization: string | undefined;
  /** What stands in the path where its resource has names in braces. */
  readonly params: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined when the body is empty. Throws a SandboxApiError: 400 for anything else, 413 over 1 MiB. */
  readonly body: () => Promise<unknown>;
}

/** Throws a SandboxApiError for a request target that is no URL. */
export function readCall(request: IncomingMessage, origin: string): Call {
  const target = request.url ?? '/';
  if (!URL.canParse(target, origin))
    throw new SandboxApiError(400, 'The request target is not a URL.');
  const url = new URL(target, origin);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    origin,
    authorization: request.headers.authorization,
    params: {},
    body: () => readJson(request),
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  if (text === '') return undefined;
  const value = parseJson(text);
  if (value === undefined) throw new SandboxApiError(400, 'The request body is not JSON.');
  return value;
}

/** Reads to the end even when it keeps nothing: an answer sent before would be lost in the client's broken pipe. */
async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) throw new SandboxApiError(413, 'The request body is larger than 1 MiB.');
  return Buffer.concat(chunks).toString('utf8');
}

const largestBody = 1024 * 1024;

/** What goes back to the client: JSON unless it is text; an empty body when neither is given. */
export interface ApiResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /** How the connection fails it: `cut` in the middle, `dropped` or `reset` before the first byte. */
  readonly delivery?: 'cut' | 'dropped' | 'reset';
  /** What was done to it on purpose. */
  readonly fault?: FaultKind;
}

export function okResponse(json: unknown): ApiResponse {
  return { status: 200, json };
}

/** Jira's `ErrorCollection`. */
export function problem(status: number, message: string): ApiResponse {
  return { status, json: { errorMessages: [message], errors: {} } };
}

/** What the proxy before `api.atlassian.com` says when it lets nothing through. */
export function proxyProblem(code: number, message: string): ApiResponse {
  return { status: code, json: { code, message } };
}

export function html(status: number, title: string): ApiResponse {
  return {
    status,
    headers: { 'content-type': 'text/html;charset=UTF-8' },
    text: `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
  };
}

/** Thrown by whatever finds a request wanting: each API says it in its own envelope. */
export class SandboxApiError extends Error {
  override readonly name = 'SandboxApiError';
  readonly status: number;
  /** The Organizations API has codes: `ADMIN-UAM-404-3`. */
  readonly code: string | undefined;

  constructor(status: number, message: string, code?: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
