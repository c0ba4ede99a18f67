import type { Timing } from '../model/timing.ts';
import type { HttpClient, RequestEvent } from './http/client.ts';
import { openHttp } from './http/open-http.ts';
import type { ProxySettings } from './http/proxy.ts';
import type { Patience } from './http/retry.ts';
import type { Timeouts } from './http/transport.ts';

/** What every connection takes, whichever product it leads to. */
export interface ConnectionOptions {
  readonly proxy?: ProxySettings | undefined;
  readonly timing: Timing;
  /** The most requests under way at once. */
  readonly inFlight?: number | undefined;
  /** Only doctor and tests are more impatient than the defaults. */
  readonly timeouts?: Timeouts | undefined;
  readonly patience?: Patience | undefined;
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
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
  { proxy, timing, inFlight, timeouts, patience, onRequest }: ConnectionOptions,
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
    // Atlassian's tokens end in `=` and a checksum; an echo may have escaped the sign.
    secrets: credentials?.secrets.flatMap((secret) => [secret, ...longPartsOf(secret)]) ?? [],
    headers: {
      ...(credentials !== undefined && { authorization: credentials.authorization }),
      accept: 'application/json',
      'user-agent': 'rollcall',
      // Otherwise messages come in the language of the account's profile, and some are told apart by their words
      // (JRACLOUD-71793).
      'accept-language': 'en-US',
      'x-force-accept-language': 'true',
    },
  });
}

function longPartsOf(secret: string): readonly string[] {
  return secret.split('=').filter(({ length }) => length >= 16);
}
