import type { Plan } from '../model/plan.ts';
import { counter, type OnProgress } from '../model/progress.ts';
import { type Receipt, receiptVersion } from '../model/receipt.ts';
import type { Proposal } from '../plan/proposal.ts';
import { conclude } from '../plan/conclude.ts';
import { formatInstant } from '../model/instant.ts';
import { awaitedBy } from './awaited.ts';
import { canary } from './canary.ts';
import { confirm } from './confirm.ts';
import { intersect } from './intersect.ts';
import { Ledger } from './ledger.ts';
import { releaseRemovals } from './make-before-break.ts';
import { carryOutAll, type Run, timestamp } from './run.ts';
import type { Hands } from './write-change.ts';

export interface ApplyRequest extends Hands {
  readonly approved: readonly Plan[];
  readonly fresh: Proposal;
  readonly onProgress?: OnProgress;
}

/** Carries out approved ∩ fresh, one change at a time as far as anyone's access is concerned, and writes down each outcome. */
export async function apply(request: ApplyRequest): Promise<Receipt> {
  const { approved, fresh, timing, stop, onProgress = () => undefined } = request;
  const started = timestamp(timing);
  const { plan, settled, awaited } = intersect(approved, fresh);
  const ledger = new Ledger();
  settled.forEach((outcome) => ledger.note(outcome));
  const wrote = counter('writing', plan.changes.length, onProgress);
  const hiding = new Set(
    fresh.groups.flatMap(({ group, unlisted }) => (unlisted > 0 ? [group.id] : [])),
  );
  const run: Run = { ...request, ledger, awaited: awaitedBy(awaited), hiding, onProgress, wrote };

  const reason = await carryOutPlan(plan, run);
  for (const change of plan.changes.filter((open) => ledger.isOpen(open))) {
    ledger.leave(change, 'blocked', reason ?? 'Apply was interrupted before it.');
  }
  await confirm(run);
  return {
    version: receiptVersion,
    target: fresh.target,
    at: formatInstant(fresh.at),
    digests: { approved: approved.map(({ digest }) => digest), fresh: conclude(fresh).digest },
    started,
    finished: timestamp(timing),
    interrupted: stop.aborted,
    changes: ledger.outcomes(),
    findings: plan.findings,
  };
}

/** Adds before removals, and before each the canary, until one sings. Gives the reason why it stopped, if it did. */
async function carryOutPlan({ changes }: Plan, run: Run): Promise<string | undefined> {
  let sings = false;
  for (const action of ['add', 'remove'] as const) {
    const those = changes.filter((change) => change.action === action);
    const ready = action === 'add' ? those : releaseRemovals(those, run);
    if (!sings) {
      const first = await canary(ready, run);
      if (first.kind === 'stop') return first.why;
      sings = first.kind === 'sings';
    }
    const refusal = await carryOutAll(
      ready.filter((change) => run.ledger.isOpen(change)),
      run,
    );
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
