import type { Change } from '../model/change.ts';
import type { Timing } from '../model/timing.ts';
import type { Reader } from '../live/reader.ts';
import type { Refusal, WriteResult, Writer } from '../live/writer.ts';
import { readUntilShown } from './as-wanted.ts';

/** What apply works with. Tests hand in a clock of their own. */
export interface Hands {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly timing: Timing;
}

/** What became of one write. */
export type Written =
  | { readonly outcome: 'applied' | 'already'; readonly attempts: number }
  | { readonly outcome: 'unknown'; readonly attempts: number; readonly why: string }
  | {
      readonly outcome: 'failed';
      readonly attempts: number;
      readonly why: string;
      readonly refusal: Refusal;
    };

/** A lost write is sent again only after reading, and not for ever. */
const mostTries = 3;
/** How long a lost write may take to show before it is sent again, in milliseconds. */
const lostPatience = [1000, 2000, 4000, 8000];

/** Carries out one change. An answer that was lost is settled by reading, never by guessing. */
export async function writeChange(change: Change, hands: Hands): Promise<Written> {
  let attempts = 0;
  for (let tries = 1; ; tries++) {
    const result = await send(change, hands.writer);
    attempts += result.requests;
    switch (result.kind) {
      case 'done':
        return { outcome: 'applied', attempts };
      case 'already':
        // After a lost answer, "already" is our own write showing.
        return { outcome: tries > 1 ? 'applied' : 'already', attempts };
      case 'refused':
        return { outcome: 'failed', attempts, why: result.why, refusal: result.reason };
      case 'lost': {
        const [shown] = await readUntilShown(change.group, [change], hands, lostPatience);
        if (shown === true) return { outcome: 'applied', attempts };
        if (tries === mostTries) return { outcome: 'unknown', attempts, why: result.why };
      }
    }
  }
}

function send({ action, group, account }: Change, writer: Writer): Promise<WriteResult> {
  return action === 'add' ? writer.add(group.id, account.id) : writer.remove(group.id, account.id);
}
