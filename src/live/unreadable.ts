import type { Unreadable } from './listing-page.ts';

/** `why` in one sentence. */
export function unreadable(why: string): Unreadable {
  return { kind: 'unreadable', code: 'group-unreadable', why };
}

export const unsoundRow =
  'A row of the listing holds no proper account: Atlassian sends such rows for corrupted records and during outages.';
