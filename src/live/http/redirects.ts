import type { Exchange, TransportRequest } from './transport.ts';

/** What is done about a redirect. */
export type Redirect =
  | { readonly kind: 'none' }
  | { readonly kind: 'follow'; readonly url: URL }
  /** To another origin, or for a write, or too often: not followed, so that credentials go nowhere else. */
  | { readonly kind: 'refuse'; readonly to: string };

const mostHops = 3;

/** `hops`: how many redirects were followed before this answer. */
export function readRedirect(
  request: Pick<TransportRequest, 'method' | 'url'>,
  answer: Extract<Exchange, { kind: 'answer' }>,
  hops: number,
): Redirect {
  const { location } = answer.headers;
  if (answer.status < 300 || answer.status > 399 || location === undefined) return { kind: 'none' };
  if (!URL.canParse(location, request.url.href))
    return { kind: 'refuse', to: 'an unreadable address' };
  const url = new URL(location, request.url);
  const here = url.origin === request.url.origin;
  if (here && request.method === 'GET' && hops < mostHops) return { kind: 'follow', url };
  // The path and the query of a login page say nothing to people, and may hold more than they should.
  return { kind: 'refuse', to: here ? `${url.origin}${url.pathname}` : url.origin };
}
