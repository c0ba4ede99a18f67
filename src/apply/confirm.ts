import { groupBy } from '../model/group-by.ts';
import { readUntilShown } from './as-wanted.ts';
import { type Run, sideBySide } from './run.ts';

/** Reads again, group by group, what this run wrote, and notes whether it shows. */
export async function confirm(run: Run): Promise<void> {
  const unconfirmed = run.ledger
    .outcomes()
    .filter((outcome) => run.ledger.isDone(outcome) && outcome.confirmed !== true);
  const byGroup = groupBy(unconfirmed, ({ group }) => group.id);
  await sideBySide([...byGroup.values()], async (outcomes) => {
    const group = outcomes[0]?.group;
    if (group === undefined || run.stop.aborted) return;
    const shown = await readUntilShown(group, outcomes, run);
    outcomes.forEach((outcome, index) => run.ledger.confirm(outcome, shown[index] ?? null));
  });
}
