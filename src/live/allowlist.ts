import type { HttpResult } from './http/client.ts';
import { readApiError } from './api-error.ts';

const words = /\bIP\b|\b(?:[Aa]llow|[Ww]hite)[- ]?list/u;
const header = /(?<![a-z])ip[-_ ]?(?:allow|white)[-_ ]?list/iu;

/** Whether a 403 is about where the request came from, and not about what the account may do. */
export function smellsOfAllowlist(result: HttpResult): boolean {
  if (result.kind !== 'answer' || result.status !== 403) return false;
  return (
    words.test(readApiError(result.body).said ?? '') ||
    Object.entries(result.headers).some((entry) => header.test(entry.join(': ')))
  );
}
