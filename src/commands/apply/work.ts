import { mayBeDue } from '../../desired/sources.ts';
import { approvalOf } from '../../apply/approval.ts';
import { type Change, type Prerequisite, changeKey } from '../../model/change.ts';
import type { DeclaredGroup } from '../../model/declared.ts';
import type { Finding } from '../../model/finding.ts';
import type { Instant } from '../../model/instant.ts';
import type { Plan } from '../../model/plan.ts';
import type { Receipt } from '../../model/receipt.ts';
import { onlyDue } from '../../plan/conclude.ts';
import type { Proposal } from '../../plan/proposal.ts';
import { addsElsewhere } from '../../reconcile/adds-elsewhere.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import type { OpenLive } from '../../shell/connect-target.ts';
import type { Context } from '../../shell/context.ts';
import type { SoundFiles } from '../../shell/files.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';
import { groupsOfPlans, selectGroups } from '../../shell/select-groups.ts';
import type { Signals } from '../../shell/signals.ts';

export interface ApplyOptions extends LiveOptions {
  readonly approved?: readonly string[];
  readonly due?: boolean;
  readonly receipt?: string;
  readonly earlier?: readonly string[];
  readonly yes?: boolean;
  readonly idsOnly?: boolean;
}

/** One apply, and what it works with. */
export interface ApplyWork {
  readonly options: ApplyOptions;
  readonly context: Context;
  readonly files: SoundFiles;
  /** The approved plans on file; with `--due`, as far as they announced what is due by now. */
  readonly plans: readonly Plan[];
  /** Receipts of earlier runs, as `--earlier` names them. */
  readonly receipts: readonly Receipt[];
  /** The groups that it reads, judges and may write. */
  readonly requested: readonly DeclaredGroup[];
  readonly live: OpenLive;
  readonly signals: Signals;
  /** What a person was shown, and said yes to. */
  readonly agreed?: Agreed;
}

export interface Agreed {
  readonly plan: Plan;
  /** What the guards found. */
  readonly verdict: readonly Finding[];
}

export interface Fresh {
  readonly proposal: Proposal;
  /** Adds that the files want and this apply may not carry out; absent where all that matter are in the approved plans. */
  readonly otherPrerequisites?: readonly Prerequisite[];
}

/** Only the groups of what was requested are written and judged. Throws a usage error for an unknown name. */
export function groupsOfApply(
  { approved, due, group }: Pick<ApplyOptions, 'approved' | 'due' | 'group'>,
  { declared }: SoundFiles,
  plans: readonly Plan[],
  at: Instant,
): readonly DeclaredGroup[] {
  const { groups } = declared;
  const ofPlans = approved === undefined ? [] : groupsOfPlans(declared, plans);
  const chosen =
    due === true
      ? union(groups, ofPlans, mayBeDue(declared, at))
      : approved === undefined
        ? groups
        : ofPlans;
  if (group === undefined) return chosen;
  const named = new Set(selectGroups(groups, group));
  return chosen.filter((each) => named.has(each));
}

function union<Item>(all: readonly Item[], ...parts: readonly (readonly Item[])[]) {
  const wanted = new Set(parts.flat());
  return all.filter((item) => wanted.has(item));
}

/** What the files want now. */
export async function proposeFresh(work: ApplyWork): Promise<Fresh> {
  const { options, context, files, plans, requested, live } = work;
  const request = {
    ...files,
    reader: live.reader,
    at: instantOf(options.at, context.now),
    onProgress: context.terminal.onProgress,
    licences: options.approved === undefined && options.due !== true,
    approved: plans.flatMap(({ changes, noop, upcoming }) => [...changes, ...noop, ...upcoming]),
  };
  const whole = await reconcile(
    requested === files.declared.groups ? request : { ...request, only: requested },
  );
  const isDue = options.due === true;
  if (!isDue && options.group === undefined) return { proposal: whole.proposal };

  const approvals = plans.map((plan) => approvalOf(plan, request.at));
  const announced = new Set(plans.flatMap(({ upcoming }) => upcoming.map(changeKey)));
  const proposal = isDue
    ? onlyDue(
        whole.proposal,
        (change) =>
          announced.has(changeKey(change)) || approvals.some((approves) => approves(change)),
      )
    : whole.proposal;
  const leaving = changesOf(proposal, 'remove').map(({ account }) => account.id);
  return {
    proposal,
    otherPrerequisites: [
      ...(isDue ? changesOf(whole.proposal, 'add') : []),
      ...(await addsElsewhere(request, whole, new Set(leaving))),
    ],
  };
}

function changesOf({ groups }: Proposal, action: Change['action']): readonly Change[] {
  return groups.flatMap(({ changes }) => changes.filter((change) => change.action === action));
}
