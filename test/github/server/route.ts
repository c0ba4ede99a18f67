import type { Json } from '../../contract/modern-schema.ts';
import type { World } from './world.ts';

/** A request that has found its route. */
export interface Asked {
  readonly world: World;
  /** The values of the names in braces. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  /** The media type that is asked for. */
  readonly accept: string;
  /** Who asks. */
  readonly login: string;
  /** Of this server. */
  readonly origin: string;
  /** The address that was asked, without the query. */
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of JSON. */
  readonly raw?: Uint8Array;
}

export interface Route {
  readonly method: string;
  /** As GitHub's document writes it; `{path}` takes the rest. */
  readonly path: string;
  readonly answer: (asked: Asked) => Answer;
}

/** Below the repository: `repoRoute('GET', '/pulls/{pull_number}', …)`. */
export function repoRoute(method: string, path: string, answer: Route['answer']): Route {
  return { method, path: `/repos/{owner}/{repo}${path}`, answer };
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export function refused(status: number, message: string, errors?: unknown): Answer {
  return {
    status,
    body: {
      message,
      documentation_url: 'https://docs.github.com/rest',
      ...(errors === undefined ? {} : { errors }),
    },
  };
}

export const notFound = refused(404, 'Not Found');

/**
 * One page of a list, with the `Link` header that leads to the others; `wrap` is for lists that come in an object.
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function page<T>(
  { query, url }: Asked,
  items: readonly T[],
  wrap: (items: readonly T[]) => unknown = (some) => some,
): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const to = (target: number, rel: string) => {
    const params = new URLSearchParams(query);
    params.set('page', String(target));
    return `<${url}?${params.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
    ...(number > 1 ? [to(number - 1, 'prev'), to(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: wrap(items.slice((number - 1) * size, number * size)),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}
