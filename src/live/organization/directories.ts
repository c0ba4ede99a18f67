import type { Connection } from '../connection.ts';
import { failure, unexpectedAnswer } from '../failure.ts';
import { isRecord } from '../json.ts';
import { listWithGet } from './list-request.ts';
import { collectRows, readPages } from './paging.ts';

/** A user directory of the organization: its groups and people are administered together. */
export interface UserDirectory {
  readonly id: string;
  readonly name: string;
}

/** Every directory that the key shows. Throws an AppError when they can't be read. */
export async function readDirectories(
  connection: Connection,
  path: string,
): Promise<readonly UserDirectory[]> {
  const { product } = connection;
  const answer = await collectRows(readPages(connection, listWithGet({ path })));
  switch (answer.kind) {
    case 'failed':
      throw failure(product, answer.result);
    case 'unsound':
      throw unexpectedAnswer(product, answer.why);
    case 'rows':
      return answer.rows.flatMap((row) => parseDirectory(row) ?? []);
  }
}

function parseDirectory(row: unknown): UserDirectory | undefined {
  if (!isRecord(row)) return undefined;
  const { directoryId: id, name } = row;
  if (typeof id !== 'string' || id === '') return undefined;
  return { id, name: typeof name === 'string' ? name : '' };
}
