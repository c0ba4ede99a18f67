import { type Change, changeKey } from '../model/change.ts';
import { readUntilShown } from './read-until-shown.ts';
import { type ApplyRun, carryOut, endsTheRun, isHeld, isStopped } from './run.ts';
import type { Written } from './write-change.ts';

/** How many changes may be refused before the first is done. Then it is hardly each group's or person's own matter. */
const refusalsToStop = 3;

/** Refusals so far, over all batches of a run. */
export interface Refusals {
  count: number;
}

/** Why nothing more is sent. */
export interface EarlyEnd {
  readonly reason: string;
  /** Too many changes were refused to go on with their kind: the credentials may be to blame. */
  readonly refused?: true;
}

export type CanaryResult =
  /** A change really changed something, and shows: the others may follow. */
  | 'passed'
  /** None of the changes changed anything. */
  | 'inconclusive'
  | EarlyEnd;

/**
 * The first change that really changes something goes alone, and must show when read again, before the others follow:
 * a wrong credential or a wrong idea of the API then costs one membership, not all. A refusal may be the group's own
 * (it is synced, a product has no seat) or the person's (deactivated): then another group is tried. A run that ended so
 * is followed by one that begins where it ended: whatever can be done is tried sooner or later.
 */
export async function canary(
  changes: readonly Change[],
  run: ApplyRun,
  refusals: Refusals,
): Promise<CanaryResult> {
  for (const change of beginningBehind(run.lastRefused, nextGroupFirst(changes))) {
    if (isStopped(run)) break;
    if (isHeld(change, run)) continue;
    const written = await carryOut(change, run);
    if (written.outcome === 'applied') {
      run.onProgress({ task: 'waiting', done: 0, total: 1 });
      const [shown = null] = await readUntilShown(change.group, [change], run);
      run.onProgress({ task: 'waiting', done: 1, total: 1 });
      run.outcomes.confirm(change, shown);
      if (shown === true) return 'passed';
      // A reading that was cut short says nothing about the change.
      if (isStopped(run)) break;
      const reason =
        shown === null
          ? 'The group of the first change could not be read again.'
          : 'The first change is not visible when the group is read again.';
      return { reason };
    }
    // What was interrupted says nothing either, nor does what is in place.
    if (isStopped(run) || !('why' in written) || provesNothing(written)) continue;
    if (endsTheRun(written)) {
      // What was never sent says for itself why.
      const never = written.attempts === 0;
      return { reason: never ? written.why : `The first change was refused: ${written.why}` };
    }
    if (++refusals.count >= refusalsToStop) {
      const reason = `The first ${refusals.count} changes all failed. The next run begins with others. The last one: ${written.why}`;
      return { reason, refused: true };
    }
  }
  return 'inconclusive';
}

/** Atlassian says that it is in place, and it does not show; or no seat is free, which is a matter of one product. */
function provesNothing({ refusal, unshown }: Extract<Written, { why: string }>): boolean {
  return refusal === 'licence-limit' || unshown === true;
}

/** The first of every group, then the second of every group, and so on. */
function nextGroupFirst(changes: readonly Change[]): readonly Change[] {
  const turns = new Map<string, number>();
  const ranked = changes.map((change) => {
    const turn = turns.get(change.group.id) ?? 0;
    turns.set(change.group.id, turn + 1);
    return { change, turn };
  });
  return ranked.sort((a, b) => a.turn - b.turn).map(({ change }) => change);
}

/** The same, beginning behind one of them. */
function beginningBehind(last: string | undefined, changes: readonly Change[]): readonly Change[] {
  const at = changes.findIndex((change) => changeKey(change) === last);
  return [...changes.slice(at + 1), ...changes.slice(0, at + 1)];
}
