import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Scripted =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly json: unknown }
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly text: string }
  /** Breaks off in the middle of the body. */
  | { readonly status?: number; readonly cut: string }
  /** Takes the request and drops the connection. */
  | 'drop';

export interface ScriptedServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

/** A server on loopback that answers as the function says; closed when the test ends. */
export async function startScripted(
  answer: (seen: Seen, count: number) => Scripted | Promise<Scripted>,
  isHidden: (seen: Seen) => boolean = () => false,
): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '', 'http://127.0.0.1');
      const { method = '', headers } = request;
      const body = await text(request);
      const arrived = { method, path: url.pathname, query: url.searchParams, headers, body };
      if (!isHidden(arrived)) seen.push(arrived);
      const scripted = await answer(arrived, seen.length);
      if (scripted === 'drop') {
        request.socket.destroy();
      } else if ('cut' in scripted) {
        const length = String(scripted.cut.length + 10);
        response.writeHead(scripted.status ?? 200, { 'content-length': length });
        response.write(scripted.cut, () => request.socket.destroy());
      } else {
        const content = 'json' in scripted ? JSON.stringify(scripted.json) : scripted.text;
        response.writeHead(scripted.status ?? 200, scripted.headers).end(content);
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, close };
}
