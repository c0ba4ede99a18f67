import { AppError } from '../../model/app-error.ts';
import { parseSiteUrl } from '../../model/site-url.ts';
import { parseApiUrl } from '../api-url.ts';
import type { Connection } from '../connection.ts';
import { openConnectionTo, type ConnectionOptions } from '../open-connection.ts';
import { openThroughGateway, readCloudId } from './gateway.ts';
import { checkPin } from './pin.ts';
import { gatewayProduct, siteProduct } from './product.ts';

/** One site, with the credentials for it. */
export type SiteConnection = Connection;

export interface SiteOptions extends ConnectionOptions {
  /** The target's address, as `rollcall.yaml` says it. */
  readonly url: string;
  /** Whose token it is. Service accounts have none: their tokens go alone, as Bearer. */
  readonly email?: string | undefined;
  /** An API token: without scopes, unless `scoped` is given. */
  readonly token: string;
  /** For a token with scopes, which Atlassian takes at `{apiUrl}/ex/jira/{cloudId}` only. */
  readonly scoped?: Scoped | undefined;
  /** `ATLASSIAN_SITE`, a host or an address: credentials go to no other site. */
  readonly pin?: string | undefined;
}

interface Scoped {
  /** Asked of the site, without credentials, before the first request when it is left out. */
  readonly cloudId?: string | undefined;
  /** `https://api.atlassian.com` */
  readonly apiUrl: string;
}

/** Opens no connection yet. Throws an AppError when an address is none or the pin forbids it. */
export function connectSite(options: SiteOptions): SiteConnection {
  const { url, email, scoped } = options;
  const site = parseSiteUrl(url);
  if (site.kind === 'bad') {
    throw new AppError('invalid', 'bad-site-url', `The target's address ${site.why}.`, {
      hint: 'Write it like https://banc.atlassian.net under target.site in rollcall.yaml.',
    });
  }
  const { origin } = site;
  checkPin(origin, options.pin);
  const credentials = authorization(email, options.token);
  const product = siteProduct(origin);
  if (scoped === undefined) {
    return { ...openConnectionTo(origin, options, credentials), product };
  }
  const api = parseApiUrl(scoped.apiUrl);
  return openThroughGateway({
    gateway: openConnectionTo(api, options, credentials),
    product: gatewayProduct(api, product),
    cloudId: () => cloudIdOf(options, scoped.cloudId, () => readCloudId(origin, product, options)),
  });
}

/** A cloudId that is written down is held against the site where credentials are pinned to it: it decides where they go. */
async function cloudIdOf(
  { url, pin }: SiteOptions,
  written: string | undefined,
  read: () => Promise<string>,
): Promise<string> {
  if (written !== undefined && !pin?.trim()) return written;
  const found = await read();
  if (written === undefined || written === found) return found;
  throw new AppError(
    'failed',
    'site-pinned',
    `The cloudId in rollcall.yaml is not that of ${url}.`,
    {
      why: `ATLASSIAN_SITE allows that site only, and its cloudId is ${found}. No credentials were sent.`,
      hint: 'Leave cloudId out under target.site, or correct it.',
    },
  );
}

function authorization(email: string | undefined, written: string) {
  // A line break at the end of a secret's file is nobody's intention.
  const token = written.trim();
  if (email === undefined) return { authorization: `Bearer ${token}`, secrets: [token] };
  const pair = `${email.trim()}:${token}`;
  return {
    authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
    secrets: [token, pair],
  };
}
