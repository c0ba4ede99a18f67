import type { Change } from '../model/change.ts';
import { readUntilShown } from './read-until-shown.ts';
import { type ApplyRun, carryOut, endsTheRun, isHeld, isStopped } from './run.ts';

/** How many refusals of single changes end the run. */
const refusalsToStop = 3;

export type CanaryResult =
  /** A change really changed something, and shows: the others may follow. */
  | { readonly kind: 'passed' }
  /** None of the changes changed anything. */
  | { readonly kind: 'inconclusive' }
  | { readonly kind: 'stop'; readonly why: string };

/**
 * The first change that really changes something goes alone, and must show when read again, before the others follow:
 * a wrong credential or a wrong idea of the API then costs one membership, not all.
 */
export async function canary(changes: readonly Change[], run: ApplyRun): Promise<CanaryResult> {
  let refusals = 0;
  for (const change of nextGroupFirst(changes)) {
    if (isStopped(run)) break;
    if (isHeld(change, run)) continue;
    const written = await carryOut(change, run);
    switch (written.outcome) {
      case 'applied': {
        run.onProgress({ task: 'waiting', done: 0, total: 1 });
        const [shown = null] = await readUntilShown(change.group, [change], run);
        run.onProgress({ task: 'waiting', done: 1, total: 1 });
        run.outcomes.confirm(change, shown);
        if (shown === true) return { kind: 'passed' };
        // A reading that was cut short says nothing about the change.
        if (isStopped(run)) return { kind: 'inconclusive' };
        return stop(
          shown === null
            ? 'The group of the first change could not be read again.'
            : 'The first change does not show when read again.',
        );
      }
      case 'already':
        break;
      case 'unknown':
        return stop(`The first change could not be settled: ${written.why}`);
      case 'failed':
        // A seat is a question of one product: neither the credentials nor the idea of the API are wrong.
        if (written.refusal === 'licence-limit' || isStopped(run)) break;
        // It was never sent: that says nothing about the change either, and no other would be.
        if (written.attempts === 0 && endsTheRun(written.refusal)) return stop(written.why);
        refusals++;
        if (endsTheRun(written.refusal) || written.refusal === 'forbidden') {
          return stop(`The first change was refused: ${written.why}`);
        }
        if (refusals === refusalsToStop) {
          return stop(`The first ${refusals} changes were refused, at last: ${written.why}`);
        }
    }
  }
  return { kind: 'inconclusive' };
}

function stop(why: string): CanaryResult {
  return { kind: 'stop', why };
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
