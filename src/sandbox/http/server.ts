import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError, messageOf } from '../../model/app-error.ts';
import { given } from '../../model/objects.ts';
import {
  type ApiResponse,
  type Call,
  type Endpoint,
  type Endpoints,
  type RoutedCall,
  problem,
  readCall,
  SandboxApiError,
} from './api.ts';

/** A request as tests count them. Headers are left out, and with them the credentials. */
export interface SandboxRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** What was meant to be answered, whatever became of it on the way. */
  readonly status: number;
  /** What was done to the answer on purpose. */
  readonly fault?: string;
}

/** Hears of each answer that is sent, with the times of its request. */
export type OnSandboxRequest = (
  request: SandboxRequest,
  /** In milliseconds: when it arrived, since 1970, and how long it took. */
  times: { readonly at: number; readonly ms: number },
) => void;

export interface Server {
  readonly url: string;
  /** In the order of their answers. */
  readonly requests: readonly SandboxRequest[];
  close(): Promise<void>;
}

/** Listens on loopback only. Throws an AppError `failed` when the port can't be had. */
export async function serve(
  port: number,
  handler: (call: Call) => Promise<ApiResponse>,
  { now, onRequest }: { readonly now: () => number; readonly onRequest?: OnSandboxRequest },
): Promise<Server> {
  const requests: SandboxRequest[] = [];
  const server = createServer({ keepAliveTimeout: keepAlive });
  try {
    server.listen(port, loopback);
    await once(server, 'listening');
  } catch (error) {
    throw new AppError('failed', 'port-unavailable', `The sandbox can't listen on port ${port}.`, {
      why: messageOf(error),
      hint: 'Choose another port, or 0 for any that is free.',
      cause: error,
    });
  }
  const url = `http://${loopback}:${(server.address() as AddressInfo).port}`;
  server.on('request', (request, response) => {
    const at = now();
    void answer(handler, request, url).then((sent) => {
      if (sent === undefined) return;
      const { method = '', url: target = '' } = request;
      const { status, fault } = sent;
      const served = given({ method, path: withoutOrigin(target, url), status, fault });
      requests.push(served);
      send(response, sent);
      onRequest?.(served, { at, ms: now() - at });
    });
  });
  return {
    url,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const loopback = '127.0.0.1';

/** Longer than a client keeps an idle connection: it never sends into one that is just being closed. */
const keepAlive = 60_000;

/** Never rejects. Undefined when the client has gone while it was sending. */
async function answer(
  handler: (call: Call) => Promise<ApiResponse>,
  request: IncomingMessage,
  origin: string,
): Promise<ApiResponse | undefined> {
  try {
    return await handler(readCall(request, origin));
  } catch (error) {
    if (error instanceof SandboxApiError) return problem(error.status, error.message);
    if (request.errored !== null) return undefined;
    const why = messageOf(error);
    return problem(500, `Internal server error: ${why}`);
  }
}

/** A proxy's request target is a whole URL, which may hold a name and a password. */
function withoutOrigin(target: string, origin: string): string {
  if (!URL.canParse(target, origin)) return target;
  const { pathname, search } = new URL(target, origin);
  return pathname + search;
}

/** Sends an answer, as far as it is to arrive. */
function send(response: ServerResponse, answer: ApiResponse): void {
  const { status, headers, json, text, delivery } = answer;
  const body = Buffer.from(text ?? (json === undefined ? '' : JSON.stringify(json)));
  const type = text === undefined ? 'application/json;charset=UTF-8' : 'text/plain;charset=UTF-8';
  const isCut = delivery === 'cut' && body.length > 0;
  if (delivery !== undefined && !isCut) {
    if (delivery === 'reset') response.socket?.resetAndDestroy();
    else response.socket?.destroy();
    return;
  }
  response.writeHead(status, {
    ...(body.length > 0 && { 'content-type': type }),
    // Node forbids a body's length where there is none by definition.
    ...(status !== 204 && { 'content-length': body.length }),
    ...headers,
  });
  if (!isCut) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.socket?.destroy());
}

/** The innermost step: finds the endpoint, and lets in who may call it. */
export async function dispatch({ call, route }: RoutedCall): Promise<ApiResponse> {
  if (route === undefined) return nothingHere(call);
  const { api, resource, params } = route;
  const endpoint = endpointOf(resource.endpoints, call.method);
  if (endpoint === undefined) {
    const allow = Object.keys(resource.endpoints).join(', ');
    return { ...api.refuse(new SandboxApiError(405, 'Method Not Allowed')), headers: { allow } };
  }
  const caller = api.identify(call.authorization);
  const isStranger = caller === 'anonymous' || caller === 'wrong-credentials';
  if (isStranger && endpoint.anonymous !== true) return api.unauthorized(caller);
  const marked = (answer: ApiResponse): ApiResponse =>
    isStranger
      ? { ...answer, headers: { ...answer.headers, ...api.strangerHeaders?.(caller) } }
      : answer;
  try {
    return marked(await endpoint.answer({ ...call, params }, caller));
  } catch (error) {
    if (error instanceof SandboxApiError) return marked(api.refuse(error));
    throw error;
  }
}

function endpointOf(endpoints: Endpoints, method: string): Endpoint | undefined {
  switch (method) {
    case 'GET':
    case 'POST':
    case 'DELETE':
      return endpoints[method];
    default:
      return undefined;
  }
}

/** A site says it as Jira does; the gateway of `api.atlassian.com` in an envelope of its own. */
function nothingHere({ path }: Call): ApiResponse {
  if (!/^\/(?:admin|ex)\//u.test(path)) return problem(404, `No resource answers to ${path}`);
  return {
    status: 404,
    json: {
      timestamp: '2026-01-01T00:00:00.000Z',
      path,
      status: 404,
      error: 'Not Found',
      requestId: 'sandbox',
      message: 'No message available',
    },
  };
}
