import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { onTestFinished } from 'vitest';

/**
 * Serves an address that passes everything on to a site. Once a write is done there, and before anyone hears of it,
 * it asks `swallows`: then it is never answered. Gives the address.
 */
export async function inFrontOf(url: string, swallows: () => boolean): Promise<string> {
  const server = createServer((asked, answer) => {
    const { method = 'GET', headers } = asked;
    const onward = request(new URL(asked.url ?? '/', url), { method, headers }, (came) => {
      if (method !== 'GET' && swallows()) return void came.resume();
      answer.writeHead(came.statusCode ?? 502, came.headers);
      pipeline(came, answer).catch(() => answer.destroy());
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  return listen(server);
}

/** An address that never answers, and tells of each request. */
export async function silent(onRequest: () => unknown): Promise<string> {
  return listen(createServer(() => void onRequest()));
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
