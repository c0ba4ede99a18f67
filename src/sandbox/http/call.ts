import type { IncomingMessage } from 'node:http';
import { Refusal } from './answers.ts';

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
  /** Parsed JSON; undefined when the body is empty. Throws a Refusal: 400 for anything else, 413 over 1 MiB. */
  readonly body: () => Promise<unknown>;
}

const largestBody = 1024 * 1024;

/** Throws a Refusal for a request target that is no URL. */
export function readCall(request: IncomingMessage, origin: string): Call {
  const target = request.url ?? '/';
  if (!URL.canParse(target, origin)) throw new Refusal(400, 'The request target is not a URL.');
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
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The request body is not JSON.');
  }
}

/** Reads to the end even when it keeps nothing: an answer sent before would be lost in the client's broken pipe. */
async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) throw new Refusal(413, 'The request body is larger than 1 MiB.');
  return Buffer.concat(chunks).toString('utf8');
}
