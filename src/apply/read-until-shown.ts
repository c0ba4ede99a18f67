import { lagWaits } from '../live/lag.ts';
import type { Reader } from '../live/reader.ts';
import { AppError } from '../model/app-error.ts';
import type { Change } from '../model/change.ts';
import { settleAll } from '../model/concurrency.ts';
import type { AccountId, GroupId } from '../model/ids.ts';
import type { CompleteListing, GroupReading, LiveGroup } from '../model/live.ts';
import type { Timing } from '../model/timing.ts';

/** What reading again shows: the change is done, it is not, or nobody knows: unread, or patience was cut short. */
export type Shown = boolean | null;

export interface ReadingAgain {
  readonly reader: Reader;
  readonly timing: Timing;
  /** When aborted, patience ends. */
  readonly stop: AbortSignal;
  /** How many members each group had before. */
  readonly sizes?: ReadonlyMap<GroupId, number>;
}

/**
 * Reads a group until it shows all of the changes, or patience ends.
 * Gives, in the order of the changes, what the last reading said.
 */
export async function readUntilShown(
  group: LiveGroup,
  changes: readonly Change[],
  { reader, timing, stop, sizes }: ReadingAgain,
  waits: readonly number[] = lagWaits,
): Promise<readonly Shown[]> {
  const adds = changes.filter(({ action }) => action === 'add').length;
  const about = (sizes?.get(group.id) ?? 0) + adds - (changes.length - adds);
  const reread = () => read({ group, changes, about, reader });
  let shown = await reread();
  for (const wait of waits) {
    if (stop.aborted || shown === 'closed' || shown.every((state) => state === true)) break;
    await timing.sleep(wait, stop);
    shown = await reread();
  }
  if (shown === 'closed') return changes.map(() => null);
  // What does not show yet may only lag: not showing says something after the whole patience alone.
  return stop.aborted ? shown.map((state) => state === true || null) : shown;
}

/** `closed`: Atlassian answers nothing of this run any more, and waiting would not help. */
async function read({
  group,
  changes,
  about,
  reader,
}: {
  readonly group: LiveGroup;
  readonly changes: readonly Change[];
  readonly about: number;
  readonly reader: Reader;
}): Promise<readonly Shown[] | 'closed'> {
  const reading = await reader.readGroup(group, about).catch(notRead);
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
