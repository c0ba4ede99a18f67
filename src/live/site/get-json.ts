import type { HttpRequest, HttpResult } from '../http/client.ts';
import type { SiteConnection } from './connection.ts';
import { concernsAll, siteError } from './site-error.ts';

export type JsonResult =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly result: HttpResult };

/** Reads JSON. Throws an AppError for what concerns the whole site; any other failure is the caller's to judge. */
export async function getJson(
  site: SiteConnection,
  path: string,
  query: URLSearchParams,
  options: Pick<HttpRequest, 'alsoRetry'> = {},
): Promise<JsonResult> {
  const result = await site.send({ method: 'GET', path, query, ...options });
  if (concernsAll(result)) throw siteError(site.origin, result);
  return result.kind === 'answer' && result.status === 200 && result.body.kind === 'json'
    ? { kind: 'json', value: result.body.value }
    : { kind: 'failed', result };
}

/** The status of a failure. Undefined when there was no answer. */
export function statusOf(result: HttpResult): number | undefined {
  return result.kind === 'answer' ? result.status : undefined;
}
