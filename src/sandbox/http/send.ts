import type { ServerResponse } from 'node:http';
import type { Answer } from './answers.ts';

/** Sends an answer, as far as it is to arrive. */
export function send(response: ServerResponse, answer: Answer): void {
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
