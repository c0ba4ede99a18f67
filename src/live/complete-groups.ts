import { AppError } from '../model/app-error.ts';
import type { KnownGroup } from '../model/live.ts';
import { unexpectedAnswer } from './failure.ts';
import type { ReadListingPage } from './listing-page.ts';
import type { Product } from './product.ts';
import { mostReadings, readPages } from './read-pages.ts';

/**
 * Reads all groups until the list is known to be complete (promise 3): the last page reached, one total on all pages,
 * no group twice. A list that moved under the reading is read again. Throws an AppError when it stays incomplete.
 */
export async function readAllGroups(
  product: Product,
  first: ReadListingPage<KnownGroup>,
): Promise<readonly KnownGroup[]> {
  let why = '';
  for (let readings = 1; readings <= mostReadings; readings++) {
    const reading = await readPages(first);
    switch (reading.kind) {
      case 'unreadable':
        throw unexpectedAnswer(product, reading.why);
      case 'moved':
        why = reading.why;
        break;
      case 'read': {
        const { rows, total } = reading;
        if (rows.length === total) return rows;
        why = `Atlassian counts ${total} groups and lists ${rows.length}.`;
      }
    }
  }
  throw new AppError(
    'failed',
    'groups-incomplete',
    `The groups at ${product.host} can't be listed completely.`,
    {
      why: `The list was read ${mostReadings} times, and its pages never fitted together. ${why}`,
      hint: 'Try again when nobody is creating or deleting groups, or name the groups that are meant.',
    },
  );
}

export const unsoundGroup =
  'A row of the list holds no proper group: Atlassian sends such rows for corrupted records and during outages.';
