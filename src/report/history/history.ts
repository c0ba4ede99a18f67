import { compareText } from '../../model/change.ts';
import type { Instant } from '../../model/instant.ts';
import type { Receipt } from '../../model/receipt.ts';
import { fileEvents } from './file-events.ts';
import type { FilesVersion } from './files-version.ts';
import { joinEvents } from './join-events.ts';
import { knownFrom } from './known.ts';
import type { History } from './membership-event.ts';
import { receiptEvents } from './receipt-events.ts';

export interface HistorySources {
  readonly receipts: readonly Receipt[];
  /** From the oldest to the newest. */
  readonly versions: readonly FilesVersion[];
  /** Dates that have yet to come then are not in it. */
  readonly until: Instant;
  readonly notes?: readonly string[];
}

/** Who was added to which group or removed from it, when and by whom: what receipts and the files' history have of it. */
export function historyOf({ receipts, versions, until, notes = [] }: HistorySources): History {
  const inOrder = receipts.toSorted((a, b) => compareText(a.finished, b.finished));
  const known = knownFrom(inOrder, versions);
  const asked = fileEvents(versions, known, until);
  const done = receiptEvents(inOrder);
  return { events: joinEvents(asked, done, inOrder), notes };
}
