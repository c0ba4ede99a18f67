import { lagWaits } from '../live/lag.ts';
import type { Reader } from '../live/reader.ts';
import { AppError } from '../model/app-error.ts';
import type { Change } from '../model/change.ts';
import { settleAll } from '../model/concurrency.ts';
import type { AccountId } from '../model/ids.ts';
import type { CompleteListing, GroupReading, LiveGroup } from '../model/live.ts';
import type { Timing } from '../model/timing.ts';

/** What reading again shows: the change is done, it is not, or nobody knows: unread, or patience was cut short. */
export type Shown = boolean | null;

export interface ReadingAgain {
  readonly reader: Reader;
  readonly timing: Timing;
  /** When aborted, patience ends. */
  readonly stop: AbortSignal;
}

/**
 * Reads a group until it shows all of the changes, or patience ends.
 * Gives, in the order of the changes, what the last reading said.
 */
export async function readUntilShown(
  group: LiveGroup,
  changes: readonly Change[],
  { reader, timing, stop }: ReadingAgain,
  waits: readonly number[] = lagWaits,
): Promise<readonly Shown[]> {
  let shown = await read(group, changes, reader);
  for (const wait of waits) {
    if (stop.aborted || shown === 'closed' || shown.every((state) => state === true)) break;
    await timing.sleep(wait, stop);
    shown = await read(group, changes, reader);
  }
  if (shown === 'closed') return changes.map(() => null);
  // What does not show yet may only lag: not showing says something after the whole patience alone.
  return stop.aborted ? shown.map((state) => state === true || null) : shown;
}

/** `closed`: Atlassian answers nothing of this run any more, and waiting would not help. */
async function read(
  group: LiveGroup,
  changes: readonly Change[],
  reader: Reader,
): Promise<readonly Shown[] | 'closed'> {
  const reading = await reader.readGroup(group).catch(notRead);
  if (reading === undefined) return 'closed';
  const listing = listingIn(reading);
  if (listing === undefined) return changes.map(() => null);
  const { members, unlisted } = listing;
  const listed = new Set(members.map(({ id }) => id));
  return settleAll(
    changes.map(async ({ action, account }): Promise<Shown> => {
      const isIn = listed.has(account.id) || (await isUnlisted(account.id));
      return isIn === undefined ? null : isIn === (action === 'add');
    }),
  );

  /** Where Atlassian counts members that it does not list, whoever is not listed is asked about. */
  async function isUnlisted(id: AccountId): Promise<boolean | undefined> {
    return unlisted > 0 && reader.isMember(group, id).catch(notRead);
  }
}

/** Where members are counted and nobody is listed, none of them is: each change can be asked about all the same. */
function listingIn(
  reading: GroupReading,
): Pick<CompleteListing, 'members' | 'unlisted'> | undefined {
  if (reading.kind === 'listed') return reading.listing;
  const listsNobody = reading.kind === 'unreadable' && reading.code === 'listing-incomplete';
  return listsNobody ? { members: [], unlisted: 1 } : undefined;
}

/** A read that fails while writes are under way must not cost the receipt. */
function notRead(error: unknown): undefined {
  if (error instanceof AppError) return undefined;
  throw error;
}
