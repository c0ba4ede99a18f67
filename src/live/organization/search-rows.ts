import type { BatchResult } from '../batches.ts';
import { unexpectedAnswer } from '../failure.ts';
import type { OrganizationConnection } from './connection.ts';
import { type Search, collectRows } from './requests.ts';

/** Searches, and parses every row; rows that hold nothing proper are left out. Throws an AppError for an unsound answer. */
export async function searchRows<Found>(
  { product, search }: OrganizationConnection,
  asked: Parameters<Search>,
  parse: (row: unknown) => Found | undefined,
): Promise<BatchResult<Found>> {
  const answer = await collectRows(search(...asked));
  switch (answer.kind) {
    case 'failed':
      return answer;
    case 'unsound':
      throw unexpectedAnswer(product, answer.why);
    case 'rows':
      return { kind: 'found', found: answer.rows.flatMap((row) => parse(row) ?? []) };
  }
}
