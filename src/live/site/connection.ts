import { AppError } from '../../model/app-error.ts';
import { parseSiteUrl } from '../../model/site-url.ts';
import type { Timing } from '../../model/timing.ts';
import { openHttp, type HttpClient, type RequestEvent } from '../http/client.ts';
import type { ProxySettings } from '../http/proxy.ts';
import type { Timeouts } from '../http/transport.ts';
import { checkPin } from './pin.ts';

/** One site, with the credentials for it. Readers and writers of the same run share it, and with it the pacing. */
export interface SiteConnection extends HttpClient {
  /** `https://banc.atlassian.net` */
  readonly origin: string;
}

export interface SiteOptions {
  /** The target's address, as `rollcall.yaml` says it. */
  readonly url: string;
  readonly email: string;
  /** An API token without scopes. */
  readonly token: string;
  /** `ATLASSIAN_SITE`, a host or an address: credentials go to no other site. */
  readonly pin?: string | undefined;
  readonly proxy?: ProxySettings | undefined;
  readonly timing: Timing;
  /** How many requests may be under way at once. */
  readonly inFlight?: number | undefined;
  /** Only tests are more impatient than the defaults. */
  readonly timeouts?: Timeouts | undefined;
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
}

/** Eight answers of 80 ms a second each are Atlassian's 100 requests a second. */
const usualInFlight = 8;

/** Opens no connection yet. Throws an AppError when the address is none or the pin forbids it. */
export function connectSite(options: SiteOptions): SiteConnection {
  const { url, email, inFlight = usualInFlight } = options;
  const site = parseSiteUrl(url);
  if (site.kind === 'bad') {
    throw new AppError('invalid', 'bad-site-url', `The target's address ${site.why}.`, {
      hint: 'Write it like https://banc.atlassian.net under target.site in rollcall.yaml.',
    });
  }
  const { origin } = site;
  checkPin(origin, options.pin);
  // A line break at the end of a secret's file is nobody's intention.
  const token = options.token.trim();
  const pair = `${email.trim()}:${token}`;
  const http = openHttp({
    ...options,
    inFlight,
    origin,
    // Atlassian's tokens end in `=` and a checksum; an echo may have escaped the sign.
    secrets: [token, pair, ...token.split('=').filter(({ length }) => length >= 16)],
    headers: {
      authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
      accept: 'application/json',
      'user-agent': 'rollcall',
      // Otherwise messages come in the language of the account's profile, and some are told apart by their words
      // (JRACLOUD-71793).
      'accept-language': 'en-US',
      'x-force-accept-language': 'true',
    },
  });
  return { ...http, origin };
}
