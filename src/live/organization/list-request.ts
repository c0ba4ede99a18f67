import type { HttpRequest } from '../http/client.ts';
import type { RequestPage } from './paging.ts';

/** The most that a page holds. */
const pageSize = 100;

/** Asks with GET. A cursor stands for the whole question: with one, everything else is discarded. */
export function listWithGet(
  at: Pick<HttpRequest, 'path' | 'endpoint'>,
  parameters: readonly (readonly [string, string])[] = [],
): RequestPage {
  return (cursor) => {
    const query = new URLSearchParams(
      cursor === undefined
        ? [
            ...parameters.map(([name, value]): [string, string] => [name, value]),
            ['limit', String(pageSize)],
          ]
        : [['cursor', cursor]],
    );
    return { method: 'GET', ...at, query };
  };
}

/** Asks with POST, where a cursor is described as a starting point only: the question goes with it, and does no harm. */
export function searchWithPost(
  at: Pick<HttpRequest, 'path' | 'endpoint'>,
  question: object,
): RequestPage {
  return (cursor) => {
    const body = { ...question, limit: pageSize, ...(cursor !== undefined && { cursor }) };
    return { method: 'POST', ...at, body, reads: true };
  };
}
