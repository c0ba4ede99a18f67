import { groupBy } from '../model/group-by.ts';
import { counter } from '../model/progress.ts';
import { settleAll } from '../live/settle-all.ts';
import { readUntilShown } from './as-wanted.ts';
import type { Run } from './run.ts';

/** Reads again, group by group, what this run wrote, and notes whether it shows. */
export async function confirm(run: Run): Promise<void> {
  const unconfirmed = run.ledger
    .outcomes()
    .filter(({ outcome, confirmed }) => outcome === 'applied' && confirmed === null);
  const byGroup = [...groupBy(unconfirmed, ({ group }) => group.id).values()];
  if (byGroup.length > 0) run.onProgress({ task: 'confirming', done: 0, total: byGroup.length });
  const confirmed = counter('confirming', byGroup.length, run.onProgress);
  const waits = byGroup.map(async (outcomes) => {
    const group = outcomes[0]?.group;
    if (group === undefined || run.stop.aborted) return;
    const shown = await readUntilShown(group, outcomes, run);
    outcomes.forEach((outcome, index) => run.ledger.confirm(outcome, shown[index] ?? null));
    confirmed();
  });
  await settleAll(waits);
}
