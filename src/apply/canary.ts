import type { Change } from '../model/change.ts';
import { readUntilShown } from './as-wanted.ts';
import { blockerOf } from './make-before-break.ts';
import { carryOut, type Run } from './run.ts';

/** How many refusals of single changes the canary survives. */
const mostRefusals = 3;

/**
 * The first change that really changes something goes alone, and must show when read again, before the others follow:
 * a wrong credential or a wrong idea of the API then costs one membership, not all.
 * Gives the reason to stop, or nothing when the others may go.
 */
export async function canary(changes: readonly Change[], run: Run): Promise<string | undefined> {
  let refusals = 0;
  for (const change of nextGroupFirst(changes)) {
    if (run.stop.aborted || blockerOf(change, run) !== undefined) continue;
    const written = await carryOut(change, run);
    switch (written.outcome) {
      case 'applied': {
        const [shown = null] = await readUntilShown(change.group, [change], run);
        run.ledger.confirm(change, shown);
        return shown === true ? undefined : 'The first change does not show when read again.';
      }
      case 'already':
        break;
      case 'unknown':
        return `The first change got no answer: ${written.why}`;
      case 'failed':
        refusals++;
        if (written.refusal === 'unauthorized' || written.refusal === 'forbidden') {
          return `The first change was refused: ${written.why}`;
        }
        if (refusals === mostRefusals) {
          return `The first ${mostRefusals} changes were refused, at last: ${written.why}`;
        }
    }
  }
  return undefined;
}

/** Adds, then removals; of each the first of every group, then the second of every group, and so on. */
function nextGroupFirst(changes: readonly Change[]): readonly Change[] {
  const turns = new Map<string, number>();
  const ranked = changes.map((change) => {
    const lane = `${change.action} ${change.group.id}`;
    const turn = turns.get(lane) ?? 0;
    turns.set(lane, turn + 1);
    return { change, turn };
  });
  const rank = ({ action }: Change) => (action === 'add' ? 0 : 1);
  return ranked
    .sort((a, b) => rank(a.change) - rank(b.change) || a.turn - b.turn)
    .map(({ change }) => change);
}
