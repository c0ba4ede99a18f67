import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { onTestFinished } from 'vitest';

/**
 * Serves an address that passes everything on to a site, one write after the other. Once a write is done there, and
 * before anyone hears of it, it asks `swallows`: then it is never answered, nor passed on what waits behind it. Gives
 * the address.
 */
export async function inFrontOf(url: string, swallows: () => boolean): Promise<string> {
  let turn = Promise.resolve();
  const pass = async (asked: IncomingMessage, answer: ServerResponse) => {
    const { method = 'GET', headers } = asked;
    const before = turn;
    let next = (): void => undefined;
    if (method !== 'GET') {
      turn = new Promise((resolve) => (next = resolve));
      await before;
    }
    const onward = request(new URL(asked.url ?? '/', url), { method, headers }, (came) => {
      if (method !== 'GET' && swallows()) {
        // What comes from now on is another client's.
        turn = Promise.resolve();
        return void came.resume();
      }
      answer.writeHead(came.statusCode ?? 502, came.headers);
      pipeline(came, answer)
        .catch(() => answer.destroy())
        .finally(next);
    });
    onward.on('error', () => {
      answer.destroy();
      next();
    });
    // A client that is killed may have sent half of what it asks.
    pipeline(asked, onward).catch(() => onward.destroy());
  };
  return listen(createServer((asked, answer) => void pass(asked, answer)));
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
