import type { HttpClient, HttpOptions } from './client.ts';
import { sendThrough } from './send-through.ts';
import { openTransport } from './transport.ts';

/** 100 requests a second of 400 ms each are 40 under way, and there are other buckets besides. */
const usualInFlight = 64;

/** Sends to one server: paced, tried again where that is safe, with the credentials kept out of every answer. */
export function openHttp(options: HttpOptions): HttpClient {
  const inFlight = options.inFlight ?? usualInFlight;
  return sendThrough(openTransport({ ...options, connections: inFlight }), {
    ...options,
    inFlight,
  });
}
