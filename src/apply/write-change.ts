import type { RefusalReason, WriteResult, Writer } from '../live/writer.ts';
import { AppError } from '../model/app-error.ts';
import type { Change } from '../model/change.ts';
import type { Journal } from './journal.ts';
import { type ReadingAgain, readUntilShown } from './read-until-shown.ts';

/** What apply works with. Tests hand in a clock of their own. When `stop` is aborted, nothing new is begun. */
export interface ApplyDeps extends ReadingAgain {
  readonly writer: Writer;
  readonly journal: Journal;
}

/** What became of one write. */
export type Written =
  | {
      readonly outcome: 'applied' | 'already';
      readonly attempts: number;
      /** Seen by reading; null where reading can't show it. */
      readonly confirmed: true | null;
      readonly refusal?: undefined;
    }
  | {
      readonly outcome: 'unknown';
      readonly attempts: number;
      readonly why: string;
      /** Atlassian answers that it is already in place, and nothing shows it: nothing was changed. */
      readonly unshown: boolean;
      readonly refusal?: undefined;
    }
  | {
      readonly outcome: 'failed';
      readonly attempts: number;
      readonly why: string;
      readonly refusal: RefusalReason;
      readonly unshown?: undefined;
    };

/** A lost write is sent again only after reading, and not for ever. */
const mostTries = 3;
/** How long what was written may take to show before something is done about it, in milliseconds. */
const shortPatience = [1000, 2000, 4000, 8000];

/**
 * Carries out one change. An answer that was lost is settled by reading, never by guessing.
 * `mayHide`: Atlassian counts members in the group that it does not list.
 */
export async function writeChange(
  change: Change,
  deps: ApplyDeps,
  mayHide: boolean,
): Promise<Written> {
  let attempts = 0;
  for (let tries = 1; ; tries++) {
    const unjournalled = await noteIntent(change, deps.journal);
    if (unjournalled !== undefined) {
      return { outcome: 'failed', attempts, why: unjournalled, refusal: 'given-up' };
    }
    const result = await send(change, deps.writer);
    attempts += result.requests;
    switch (result.kind) {
      case 'done':
        return { outcome: 'applied', attempts, confirmed: null };
      case 'refused':
        return { outcome: 'failed', attempts, why: result.why, refusal: result.reason };
      case 'already': {
        // After a lost answer, "already" is our own write showing.
        if (tries > 1) return { outcome: 'applied', attempts, confirmed: null };
        return { attempts, ...(await readAlready(change, deps, mayHide)) };
      }
      case 'lost': {
        const last = tries === mostTries;
        const waits = last ? undefined : shortPatience;
        const [shown] = await readUntilShown(change.group, [change], deps, waits);
        if (shown === true) return { outcome: 'applied', attempts, confirmed: true };
        // Without a reading that had its time, nobody knows: it is neither sent again nor called undone.
        if (shown !== false || deps.stop.aborted) {
          return { outcome: 'unknown', attempts, why: result.why, unshown: false };
        }
        if (last) return { outcome: 'failed', attempts, why: result.why, refusal: 'unavailable' };
      }
    }
  }
}

/** Why the intent could not be written down, if it could not: then nothing more is sent in this run. */
async function noteIntent(change: Change, journal: Journal): Promise<string | undefined> {
  try {
    await journal.intent(change);
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const why = error.why === undefined ? '' : ` ${error.why}`;
    return `Nothing more is sent. ${error.message}${why}`;
  }
}

/**
 * "Already" is believed once it shows, or where it can't: a removal of the same person may lean on it. Whom a listing
 * leaves out, such as suspended people, their own groups may show.
 */
async function readAlready(
  change: Change,
  deps: ApplyDeps,
  mayHide: boolean,
): Promise<
  | { readonly outcome: 'already'; readonly confirmed: true | null }
  | { readonly outcome: 'unknown'; readonly why: string; readonly unshown: true }
> {
  const [soon] = await readUntilShown(change.group, [change], deps, []);
  if (soon === true) return { outcome: 'already', confirmed: true };
  if (mayHide && change.action === 'add') return { outcome: 'already', confirmed: null };
  if (await isSo(change, deps)) return { outcome: 'already', confirmed: true };
  const [shown] = await readUntilShown(change.group, [change], deps, shortPatience);
  if (shown === true) return { outcome: 'already', confirmed: true };
  const why = 'Atlassian answers that it is already in place, but does not show it.';
  return { outcome: 'unknown', why: `${why} ${likelyCause[change.action]}`, unshown: true };
}

const likelyCause = {
  add: 'Perhaps the account is suspended: look at it in Atlassian Administration.',
  remove:
    'Perhaps the account is an app, or was changed by others: look at the group in Atlassian Administration.',
} as const;

/** Whether the person's own groups say so. */
async function isSo({ action, group, account }: Change, { reader }: ApplyDeps): Promise<boolean> {
  try {
    return (await reader.isMember(group, account.id)) === (action === 'add');
  } catch (error) {
    // What goes wrong here must not cost the receipt.
    if (error instanceof AppError) return false;
    throw error;
  }
}

function send({ action, group, account }: Change, writer: Writer): Promise<WriteResult> {
  return action === 'add' ? writer.add(group.id, account.id) : writer.remove(group.id, account.id);
}
