import { AppError } from '../model/app-error.ts';
import { given } from '../model/objects.ts';
import { parseSiteUrl } from '../model/site-url.ts';
import type { Timing } from '../model/timing.ts';
import { type Product, concernsAll, failure, isGone } from './failure.ts';
import type { HttpClient, HttpOptions, HttpRequest, HttpResult } from './http/client.ts';
import { openHttp } from './http/open-http.ts';
import type { RequestEvent } from './http/request-event.ts';
import type { RetryPolicy } from './http/retry.ts';
import type { ProxySettings, Timeouts } from './http/transport.ts';

/** One of Atlassian's products, with credentials for it. Readers and writers of a run share it, and with it the pacing. */
export interface Connection extends HttpClient {
  readonly product: Product;
}

/** What every connection takes, whichever product it leads to. */
export interface ConnectionOptions {
  readonly proxy?: ProxySettings | undefined;
  readonly timing: Timing;
  /** The most requests under way at once. */
  readonly inFlight?: number | undefined;
  /** Only doctor and tests are more impatient than the defaults. */
  readonly timeouts?: Timeouts | undefined;
  readonly patience?: RetryPolicy | undefined;
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Tests put a network of their own in the place of the real one. */
  readonly transport?: HttpOptions['transport'];
}

export interface Credentials {
  /** The header's value. */
  readonly authorization: string;
  /** What it is made of. */
  readonly secrets: readonly string[];
}

/** A client for one origin. Without credentials it sends none. */
export function openConnectionTo(
  origin: string,
  { proxy, timing, inFlight, timeouts, patience, onRequest, transport }: ConnectionOptions,
  credentials?: Credentials,
): HttpClient {
  return openHttp({
    origin,
    proxy,
    timing,
    inFlight,
    timeouts,
    patience,
    onRequest,
    transport,
    // Atlassian's tokens end in `=` and a checksum; an echo may have escaped the sign.
    secrets: credentials?.secrets.flatMap((secret) => [secret, ...longPartsOf(secret)]) ?? [],
    headers: given({
      authorization: credentials?.authorization,
      accept: 'application/json',
      'user-agent': 'rollcall',
      // Otherwise messages come in the language of the account's profile, and only their words tell some apart
      // (JRACLOUD-71793).
      'accept-language': 'en-US',
      'x-force-accept-language': 'true',
    }),
  });
}

function longPartsOf(secret: string): readonly string[] {
  return secret.split('=').filter(({ length }) => length >= 16);
}

export type JsonResult =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly result: HttpResult };

/**
 * Reads JSON. Throws an AppError for what concerns the whole product; any other failure is for the caller to judge.
 * `elsewhere`: the answer is to be had in another way too, or can be done without, should Atlassian withdraw this one.
 */
export async function readJson(
  connection: Connection,
  request: HttpRequest,
  elsewhere = false,
): Promise<JsonResult> {
  const result = await connection.send(request);
  if (isGone(result) ? !elsewhere : concernsAll(result)) {
    throw failure(connection.product, result, request);
  }
  return result.kind === 'answer' && result.status === 200 && result.body.kind === 'json'
    ? { kind: 'json', value: result.body.value }
    : { kind: 'failed', result };
}

/** Reads JSON where nothing can be done without it. Throws an AppError for whatever else comes. */
export async function requireJson(connection: Connection, request: HttpRequest): Promise<unknown> {
  const answer = await readJson(connection, request);
  if (answer.kind === 'failed') throw failure(connection.product, answer.result, request);
  return answer.value;
}

/** The status of a failure. Undefined when there was no answer. */
export function httpStatusOf(result: HttpResult): number | undefined {
  return result.kind === 'answer' ? result.status : undefined;
}

/** The origin of Atlassian's API, `https://api.atlassian.com`. Throws an AppError when credentials may not go there. */
export function parseApiUrl(url: string): string {
  const api = parseSiteUrl(url);
  if (api.kind === 'ok') return api.origin;
  throw new AppError('usage', 'bad-api-url', `The address in ATLASSIAN_API_URL ${api.why}.`, {
    hint: 'Unset the variable: https://api.atlassian.com is used then.',
  });
}
