import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../../model/app-error.ts';
import { problem, Refusal, type Answer } from './answers.ts';
import { readCall, type Call } from './call.ts';
import { send } from './send.ts';

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

export interface Server {
  readonly url: string;
  /** In the order of their answers. */
  readonly requests: readonly SandboxRequest[];
  close(): Promise<void>;
}

const loopback = '127.0.0.1';
/** Longer than a client keeps an idle connection: it never sends into one that is just being closed. */
const keepAlive = 60_000;

/** Listens on loopback only. Throws an AppError `failed` when the port can't be had. */
export async function serve(
  port: number,
  handler: (call: Call) => Promise<Answer>,
): Promise<Server> {
  const requests: SandboxRequest[] = [];
  const server = createServer({ keepAliveTimeout: keepAlive });
  try {
    server.listen(port, loopback);
    await once(server, 'listening');
  } catch (error) {
    throw new AppError('failed', 'port-unavailable', `The sandbox can't listen on port ${port}.`, {
      why: error instanceof Error ? error.message : String(error),
      hint: 'Choose another port, or 0 for any that is free.',
      cause: error,
    });
  }
  const url = `http://${loopback}:${(server.address() as AddressInfo).port}`;
  server.on('request', (request, response) => {
    void answer(handler, request, url).then((given) => {
      if (given === undefined) return;
      requests.push({
        method: request.method ?? '',
        path: withoutOrigin(request.url ?? '', url),
        status: given.status,
        ...(given.fault !== undefined && { fault: given.fault }),
      });
      send(response, given);
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

/** Never rejects. Undefined when the client has gone while it was sending. */
async function answer(
  handler: (call: Call) => Promise<Answer>,
  request: IncomingMessage,
  origin: string,
): Promise<Answer | undefined> {
  try {
    return await handler(readCall(request, origin));
  } catch (error) {
    if (error instanceof Refusal) return problem(error.status, error.message);
    if (request.errored !== null) return undefined;
    const why = error instanceof Error ? error.message : String(error);
    return problem(500, `Internal server error: ${why}`);
  }
}

/** A proxy's request target is a whole URL, which may hold a name and a password. */
function withoutOrigin(target: string, origin: string): string {
  if (!URL.canParse(target, origin)) return target;
  const { pathname, search } = new URL(target, origin);
  return pathname + search;
}
