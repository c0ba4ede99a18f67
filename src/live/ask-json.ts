import type { Connection } from './connection.ts';
import { failure } from './failure.ts';
import type { HttpRequest } from './http/client.ts';
import { readJson } from './read-json.ts';

/** Reads JSON where nothing can be done without it. Throws an AppError for whatever else comes. */
export async function askJson(connection: Connection, request: HttpRequest): Promise<unknown> {
  const answer = await readJson(connection, request);
  if (answer.kind === 'failed') throw failure(connection.product, answer.result);
  return answer.value;
}
