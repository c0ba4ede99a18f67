import isEqual from 'fast-deep-equal';
import { AppError } from '../model/app-error.ts';
import type { Account, CompleteListing, KnownGroup } from '../model/live.ts';
import { count } from '../model/text.ts';
import { type Product, unexpectedAnswer } from './failure.ts';
import {
  type Foreseen,
  type Reading,
  type ReadListingPage,
  type ReadPage,
  type Unreadable,
  mostReadings,
  readListingPages,
} from './pages.ts';

/**
 * Reads a group's members until the listing is known to be complete (promise 3): the last page reached, one total on
 * all pages, nobody twice. A listing that moved under the reading is read again. One that stays short of its total in
 * two equal readings is complete too: Atlassian counts members that it does not list, such as suspended people.
 */
export async function readListing(
  first: ReadPage,
  foreseen?: Foreseen<Account>,
): Promise<CompleteListing | Unreadable> {
  let before: Reading<Account> | undefined;
  let broken: Unreadable | undefined;
  let why = '';
  for (let readings = 1; readings <= mostReadings; readings++) {
    // What was wrong with it once is not taken for granted again.
    const reading = await readListingPages(first, readings === 1 ? foreseen : undefined);
    switch (reading.kind) {
      case 'unreadable':
        return reading;
      case 'broken':
        broken = reading.page;
        break;
      case 'moved':
        why = reading.why;
        break;
      case 'read': {
        const { rows: members, total } = reading;
        if (members.length === total) return complete(members, 0);
        if (isEqual(reading, before)) return short(members, total);
        why = `Atlassian counts ${total} members and lists ${members.length}, with differences between readings.`;
        before = reading;
      }
    }
  }
  if (broken !== undefined && why === '') return broken;
  return {
    kind: 'unreadable',
    code: 'listing-moved',
    why: `The listing changed each of the ${mostReadings} times it was read. ${why}`,
  };
}

function short(members: readonly Account[], total: number): CompleteListing | Unreadable {
  if (members.length > 0) return complete(members, total - members.length);
  return {
    kind: 'unreadable',
    code: 'listing-incomplete',
    why: `Atlassian counts ${count(total, 'member')} and lists nobody.`,
  };
}

/**
 * What an export lists of a group. An administrator's file is taken at its word, since import alone is given it: that
 * writes files, and plan and apply read Atlassian again.
 */
export function exportedListing(members: readonly Account[]): CompleteListing {
  return complete(members, 0);
}

/** The one place where a CompleteListing is made. */
function complete(members: readonly Account[], unlisted: number): CompleteListing {
  return { members, unlisted } as CompleteListing;
}

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
    const reading = await readListingPages(first);
    switch (reading.kind) {
      case 'unreadable':
        throw unexpectedAnswer(product, reading.why);
      case 'broken':
        if (readings === mostReadings && reading.page.error !== undefined) {
          throw reading.page.error;
        }
        why = reading.page.why;
        break;
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
      why: `The list was read ${mostReadings} times, and its pages never matched. ${why}`,
      hint: 'Try again when nobody is creating or deleting groups, or specify the groups.',
    },
  );
}

export const unsoundGroup =
  'A row of the list is not a valid group: Atlassian sends such rows for corrupted records and during outages.';
