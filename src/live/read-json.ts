import type { Connection } from './connection.ts';
import { concernsAll, failure } from './failure.ts';
import type { HttpRequest, HttpResult } from './http/client.ts';

export type JsonResult =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly result: HttpResult };

/** Reads JSON. Throws an AppError for what concerns the whole product; any other failure is the caller's to judge. */
export async function readJson(connection: Connection, request: HttpRequest): Promise<JsonResult> {
  const result = await connection.send(request);
  if (concernsAll(result)) throw failure(connection.product, result);
  return result.kind === 'answer' && result.status === 200 && result.body.kind === 'json'
    ? { kind: 'json', value: result.body.value }
    : { kind: 'failed', result };
}

/** The status of a failure. Undefined when there was no answer. */
export function statusOf(result: HttpResult): number | undefined {
  return result.kind === 'answer' ? result.status : undefined;
}
