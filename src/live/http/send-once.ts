import type { Redaction } from '../../model/secrets/redaction.ts';
import { type Body, readBody } from './body.ts';
import type { Fault } from './fault.ts';
import { loginRefusal } from './login.ts';
import type { Exchange, Headers, Transport, TransportRequest } from './transport.ts';

/** How one attempt ended. `requests` counts what was sent: redirects within the origin are followed. */
export type Attempt = (Answer | Moved | Faulted) & { readonly requests: number };

/** Of a request that reads, with a status in the 200s, the body is JSON. */
interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** Answered with a redirect that must not be followed. */
interface Moved {
  readonly kind: 'moved';
  readonly to: string;
}

interface Faulted {
  readonly kind: 'fault';
  readonly fault: Fault;
}

/** Sends a request once. Whatever the network says passes `redaction` before it leaves here. */
export async function sendOnce(
  transport: Transport,
  redaction: Redaction,
  request: TransportRequest,
  reads: boolean,
): Promise<Attempt> {
  let { url } = request;
  for (let requests = 0; ; requests++) {
    const exchange = await transport.exchange({ ...request, url });
    if (exchange.kind === 'fault') {
      const { fault } = exchange;
      const masked = { ...fault, detail: redaction.text(fault.detail) };
      return { kind: 'fault', fault: masked, requests: requests + (fault.sent ? 1 : 0) };
    }
    if (loginRefusal(exchange.headers) !== undefined) {
      return { ...notTaken(exchange, redaction), requests: requests + 1 };
    }
    const redirect = readRedirect({ method: request.method, url }, exchange, requests);
    switch (redirect.kind) {
      case 'follow':
        url = redirect.url;
        continue;
      case 'refuse':
        return { kind: 'moved', to: redaction.text(redirect.to), requests: requests + 1 };
      case 'none':
        return { ...readAnswer(reads, exchange, redaction), requests: requests + 1 };
    }
  }
}

/** Whatever the status is, and whatever else the answer holds: it is one to strangers. */
function notTaken(
  { headers, text }: Extract<Exchange, { kind: 'answer' }>,
  redaction: Redaction,
): Answer {
  const body = readBody(text, redaction, 'messages');
  return { kind: 'answer', status: 401, headers: masked(headers, redaction), body };
}

function readAnswer(
  reads: boolean,
  { status, headers, text }: Extract<Exchange, { kind: 'answer' }>,
  redaction: Redaction,
): Answer | Faulted {
  const succeeded = status >= 200 && status <= 299;
  const body = readBody(text, redaction, succeeded ? 'data' : 'messages');
  // A write may answer with nothing; a page or half a body, though, comes from something in between.
  if (!succeeded || body.kind === 'json' || (body.kind === 'empty' && !reads)) {
    return { kind: 'answer', status, headers: masked(headers, redaction), body };
  }
  const kind = body.kind === 'page' ? 'page' : 'garbled';
  const what = { page: 'a web page', text: 'text that is not JSON', empty: 'nothing' }[body.kind];
  return { kind: 'fault', fault: { kind, sent: true, detail: `${status} with ${what}` } };
}

/** What the headers say is shown of failures too. */
function masked(headers: Headers, redaction: Redaction): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value === undefined ? value : redaction.text(value),
    ]),
  );
}

/** What is done about a redirect. */
type Redirect =
  | { readonly kind: 'none' }
  | { readonly kind: 'follow'; readonly url: URL }
  /** To another origin, or for a write, or too often: not followed, so that credentials go nowhere else. */
  | { readonly kind: 'refuse'; readonly to: string };

/** `hops`: how many redirects were followed before this answer. */
function readRedirect(
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

const mostHops = 3;
