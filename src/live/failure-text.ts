import { isRecord } from '../model/objects.ts';
import { type Body, bodyErrorText } from './http/body.ts';
import type { HttpResult } from './http/client.ts';
import type { Fault, NetworkFaultKind } from './http/fault.ts';
import { loginRefusal } from './http/login.ts';

/** Why a request did not do what it should, in a sentence or two. */
export function failureText(result: HttpResult): string {
  switch (result.kind) {
    case 'answer': {
      const { status, headers, body } = result;
      const sentence = answerText(status, readApiError(body).said, headers['retry-after']);
      const refusal = loginRefusal(headers);
      if (refusal !== undefined) return `${sentence} It did not accept the login (${refusal}).`;
      return suggestsAllowlist(result)
        ? `${sentence} An IP allowlist of the organization seems to be in the way.`
        : sentence;
    }
    case 'moved':
      return `The answer is a redirect to ${result.to}, which is not followed.`;
    case 'fault':
      return faultText(result.fault);
  }
}

function answerText(
  status: number,
  said: string | undefined,
  retryAfter: string | undefined,
): string {
  const sentence = `Atlassian answered ${status}`;
  if (said !== undefined) return `${sentence}: ${said.replace(/\.*$/u, '')}.`;
  if (status === 429 && retryAfter !== undefined) {
    return `${sentence}, too many requests, and asks to wait: Retry-After ${retryAfter}.`;
  }
  return `${sentence}.`;
}

function faultText({ kind, detail }: Fault): string {
  return `${faultWords[kind]} (${detail}).`;
}

const faultWords: Readonly<Record<NetworkFaultKind, string>> = {
  'name-not-found': 'The name of the host was not found',
  refused: 'The connection was refused',
  'no-connection': 'No connection was made',
  certificate: 'No trusted connection was made',
  proxy: 'The proxy did not forward the connection',
  timeout: 'No answer came in time',
  reset: 'The connection broke before the answer was complete',
  'too-large': 'The answer was too large',
  garbled: 'The answer was not the expected JSON',
  page: 'A web page came instead of JSON',
};

/** Whether a 403 is about where the request came from, and not about what the account may do. */
export function suggestsAllowlist(result: HttpResult): boolean {
  if (result.kind !== 'answer' || result.status !== 403) return false;
  return (
    allowlistWords.test(readApiError(result.body).said ?? '') ||
    Object.entries(result.headers).some((entry) => allowlistHeader.test(entry.join(': ')))
  );
}

const allowlistWords = /\bIP\b|\b(?:[Aa]llow|[Ww]hite)[- ]?list/u;

const allowlistHeader = /(?<![a-z])ip[-_ ]?(?:allow|white)[-_ ]?list/iu;

/** What the body of an error says. */
export interface ApiError {
  /** `ADMIN-UAM-409-2`; none from the site API. */
  readonly codes: readonly string[];
  /** In one line. Undefined when the body says nothing. */
  readonly said: string | undefined;
}

/**
 * Reads an error in any of the envelopes it comes in: Jira's `{"errorMessages", "errors": {field: …}}`, the
 * Organizations API's `{"errors": [{code, title, detail}]}`, a gateway's `{"error", "message"}`, a proxy's
 * `{"code", "message"}`, a page, plain text or nothing.
 */
export function readApiError(body: Body): ApiError {
  const errors = body.kind === 'json' && isRecord(body.value) ? body.value['errors'] : undefined;
  const rows = Array.isArray(errors) ? errors.filter(isRecord) : [];
  if (rows.length === 0) return { codes: [], said: bodyErrorText(body) };
  const text = rows.map(errorText).join(' ');
  return {
    codes: rows.flatMap(({ code }) => (typeof code === 'string' ? [code] : [])),
    said: bodyErrorText({ kind: 'text', text }),
  };
}

function errorText({ code, title, detail }: Readonly<Record<string, unknown>>): string {
  const said = [title, detail].filter((text) => typeof text === 'string' && text !== '');
  const words = [...new Set(said)].join(': ').replace(/\.$/u, '');
  return typeof code === 'string' ? `${words} (${code})`.trim() : words;
}
