import type { Prerequisite } from '../model/change.ts';
import type { Target } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { type Instant, formatInstant } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import type { Plan } from '../model/plan.ts';
import { type ChangeOutcome, type Receipt, receiptVersion } from '../model/receipt.ts';
import { type OnProgress, counter, timestamp } from '../model/timing.ts';
import { notPlanned } from '../plan/conclude-against.ts';
import { concludePlan } from '../plan/conclude.ts';
import type { Proposal } from '../plan/proposal.ts';
import { approvalOf } from './approval.ts';
import { type EarlierOutcomes, carriedOver } from './earlier-runs.ts';
import { carryOutPlan, confirm } from './execute.ts';
import { intersect } from './intersect.ts';
import { type ApplyRun, Outcomes, SeatTracker, prerequisitesByPerson } from './run.ts';
import type { ApplyDeps } from './write-change.ts';

export interface ApplyRequest extends ApplyDeps {
  readonly approved: readonly Plan[];
  readonly fresh: Proposal;
  /**
   * Adds that the files want and this apply does not carry out, in groups that were not requested too: removals of the
   * same person wait for them. Absent where that was not found out.
   */
  readonly otherPrerequisites?: readonly Prerequisite[];
  /** What earlier runs of the same plans did. */
  readonly earlier?: EarlierOutcomes;
  /** The key of the change that an earlier run was refused last. */
  readonly lastRefused?: string;
  /** What else the receipt reports. */
  readonly findings?: readonly Finding[];
  readonly onProgress?: OnProgress;
}

/** Carries out approved ∩ fresh, one change at a time as far as anyone's access is concerned, and writes down each outcome. */
export async function apply(request: ApplyRequest): Promise<Receipt> {
  const { approved, fresh, otherPrerequisites, timing, stop, findings = [] } = request;
  const { earlier = new Map(), onProgress = () => undefined } = request;
  const started = timestamp(timing);
  const { plan, decided, prerequisites } = intersect(approved, fresh, {
    earlier,
    othersKnown: otherPrerequisites !== undefined,
  });
  const outcomes = new Outcomes();
  decided.forEach((outcome) => outcomes.note(outcome));
  const wrote = counter('writing', plan.changes.length, onProgress);
  const hiding = new Set(
    fresh.groups.filter(({ unlisted }) => unlisted > 0).map(({ group }) => group.id),
  );
  const run: ApplyRun = {
    ...request,
    outcomes,
    seats: new SeatTracker(),
    prerequisites: prerequisitesByPerson([...prerequisites, ...(otherPrerequisites ?? [])]),
    hiding,
    sizes: new Map(fresh.groups.map(({ group, members }) => [group.id, members.size])),
    onProgress,
    wrote,
  };
  await carryOutPlan(plan, run);
  await confirm(run);
  const withPulls = pullNamer(approved, fresh);
  return {
    version: receiptVersion,
    target: fresh.target,
    at: formatInstant(fresh.at),
    ...pullsOf(approved),
    digests: { approved: approved.map(({ digest }) => digest), fresh: concludePlan(fresh).digest },
    started,
    finished: timestamp(timing),
    interrupted: stop.aborted,
    changes: outcomes.all().map((outcome) => withPulls(carriedOver(outcome, earlier))),
    findings: [...findings, ...plan.findings],
  };
}

/** Of an apply that was interrupted before it had read everything. Its fresh plan holds nothing. */
export function receiptOfNothing(
  target: Target,
  at: Instant,
  approved: readonly Plan[],
  times: Pick<Receipt, 'started' | 'finished'>,
): Receipt {
  return {
    version: receiptVersion,
    target,
    at: formatInstant(at),
    ...pullsOf(approved),
    digests: {
      approved: approved.map(({ digest }) => digest),
      fresh: notPlanned(target, at, []).digest,
    },
    ...times,
    interrupted: true,
    changes: [],
    findings: [],
  };
}

/** `pull` where the plan of one pull request was applied; one apply may carry out those of several. */
function pullsOf(approved: readonly Plan[]): Pick<Receipt, 'pull' | 'pulls'> {
  const sources = approved.map(({ source }) => source?.pull);
  const pulls = approved.flatMap(({ merged }) => merged ?? []);
  return given({
    pull: sources.length === 1 ? sources[0] : undefined,
    pulls: pulls.length === 0 ? undefined : pulls,
  });
}

/** Adds to each change which pull requests approved it, where there are several. */
function pullNamer(
  approved: readonly Plan[],
  { at }: Proposal,
): (outcome: ChangeOutcome) => ChangeOutcome {
  const merged = approved.flatMap((plan) =>
    plan.merged === undefined ? [] : [{ pull: plan.merged.pull, approves: approvalOf(plan, at) }],
  );
  if (merged.length < 2) return (outcome) => outcome;
  return (outcome) => {
    const pulls = merged.flatMap(({ pull, approves }) => (approves(outcome) ? [pull] : []));
    return pulls.length === 0 ? outcome : { ...outcome, pulls };
  };
}
