import { AppError } from '../../model/app-error.ts';
import { isRecord } from '../../model/objects.ts';
import { parseSiteUrl } from '../../model/site-url.ts';
import {
  type Connection,
  type ConnectionOptions,
  openConnectionTo,
  parseApiUrl,
} from '../connection.ts';
import { type Product, failure, unexpectedAnswer } from '../failure.ts';
import type { HttpClient } from '../http/client.ts';
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
  /** When left out, the site is asked for it before the first request, without credentials. */
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
  configured: string | undefined,
  read: () => Promise<string>,
): Promise<string> {
  if (configured !== undefined && !pin?.trim()) return configured;
  const found = await read();
  if (configured === undefined || configured === found) return found;
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

function authorization(email: string | undefined, text: string) {
  // A line break at the end of a secret's file is nobody's intention.
  const token = text.trim();
  if (email === undefined) return { authorization: `Bearer ${token}`, secrets: [token] };
  const pair = Buffer.from(`${email.trim()}:${token}`);
  const basic = pair.toString('base64');
  // Not the pair as it is: half of it is an email, which messages may name.
  return {
    authorization: `Basic ${basic}`,
    secrets: [token, basic, pair.toString('base64url'), pair.toString('hex')],
  };
}

/** Throws an AppError unless `pin`, when there is one, names the host of `origin`. */
export function checkPin(origin: string, pin: string | undefined): void {
  const pinned = pin?.trim() ?? '';
  if (pinned === '') return;
  const { host } = new URL(origin);
  if (hostOf(pinned) === host) return;
  throw new AppError('failed', 'site-pinned', `The credentials are not for ${host}.`, {
    why: 'ATLASSIAN_SITE names another site than the target in rollcall.yaml. Nothing was sent.',
    hint: `If the target is right, set ATLASSIAN_SITE to ${host}, together with credentials for it.`,
  });
}

/** A host with or without a port, or a whole address. */
function hostOf(pin: string): string | undefined {
  const address = pin.includes('://') ? pin : `https://${pin}`;
  return URL.canParse(address) ? new URL(address).host : undefined;
}

interface Gateway {
  readonly gateway: HttpClient;
  readonly product: Product;
  /** Called once, before the first request. When it throws, so does every request. */
  readonly cloudId: () => Promise<string>;
}

/** A site reached the way that tokens with scopes are taken: below `/ex/jira/{cloudId}` of Atlassian's gateway. */
function openThroughGateway({ gateway, product, cloudId }: Gateway): Connection {
  let reading: Promise<string> | undefined;
  return {
    product,
    async send(request) {
      reading ??= cloudId();
      const base = `/ex/jira/${encodeURIComponent(await reading)}`;
      return gateway.send({ ...request, path: `${base}${request.path}` });
    },
    close: () => gateway.close(),
  };
}

/**
 * Asks a site for its cloudId, without credentials: any visitor may know it
 * (https://support.atlassian.com/jira/kb/retrieve-my-atlassian-sites-cloud-id/). Throws an AppError.
 */
async function readCloudId(
  origin: string,
  site: Product,
  options: ConnectionOptions,
): Promise<string> {
  const http = openConnectionTo(origin, options);
  const result = await http.send({ method: 'GET', path: '/_edge/tenant_info' });
  await http.close();
  if (result.kind !== 'answer' || result.status !== 200 || result.body.kind !== 'json') {
    throw failure(site, result);
  }
  const { value } = result.body;
  const cloudId = isRecord(value) ? value['cloudId'] : undefined;
  if (typeof cloudId === 'string' && cloudId !== '') return cloudId;
  throw unexpectedAnswer(site, 'The answer of /_edge/tenant_info holds no cloudId.');
}
