import { smellsOfAllowlist } from './allowlist.ts';
import { readApiError } from './api-error.ts';
import type { HttpResult } from './http/client.ts';
import type { Fault, FaultKind } from './http/fault.ts';

/** Why a request did not do what it should, in a sentence or two. */
export function why(result: HttpResult): string {
  switch (result.kind) {
    case 'answer': {
      const { status, headers, body } = result;
      const sentence = answered(status, readApiError(body).said, headers['retry-after']);
      return smellsOfAllowlist(result)
        ? `${sentence} An IP allowlist of the organization seems to be in the way.`
        : sentence;
    }
    case 'moved':
      return `The answer is a redirect to ${result.to}, which is not followed.`;
    case 'fault':
      return faultSentence(result.fault);
  }
}

function answered(
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

const faultWords: Readonly<Record<FaultKind, string>> = {
  'name-not-found': 'The name of the host was not found',
  refused: 'The connection was refused',
  'no-connection': 'No connection came about',
  certificate: 'No trusted connection came about',
  proxy: 'The proxy did not pass the connection on',
  timeout: 'No answer came in time',
  reset: 'The connection broke before the answer was whole',
  'too-large': 'The answer was too large',
  garbled: 'The answer was not the JSON that was due',
  page: 'A web page came instead of JSON',
};

function faultSentence({ kind, detail }: Fault): string {
  return `${faultWords[kind]} (${detail}).`;
}
