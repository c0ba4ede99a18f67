import { mayBeDue } from '../../desired/sources.ts';
import type { Change } from '../../model/change.ts';
import type { DeclaredGroup } from '../../model/declared.ts';
import type { Finding } from '../../model/finding.ts';
import type { Instant } from '../../model/instant.ts';
import type { Plan } from '../../model/plan.ts';
import type { Receipt } from '../../model/receipt.ts';
import { onlyDue } from '../../plan/conclude.ts';
import type { Proposal } from '../../plan/proposal.ts';
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
  /** The approved plans on file. */
  readonly plans: readonly Plan[];
  /** Receipts of earlier runs, as `--earlier` names them. */
  readonly receipts: readonly Receipt[];
  readonly scope: ApplyScope;
  readonly live: OpenLive;
  readonly signals: Signals;
  /** What a person was shown, and said yes to. */
  readonly agreed?: Agreed;
}

/** Which declared groups an apply is about. */
export interface ApplyScope {
  /** Those that may be written. */
  readonly requested: readonly DeclaredGroup[];
  /** Those that are read: with `--due` also where somebody who is due to leave may be due to join. */
  readonly read: readonly DeclaredGroup[];
}

export interface Agreed {
  readonly plan: Plan;
  /** What the guards found. */
  readonly verdict: readonly Finding[];
}

export interface Fresh {
  readonly proposal: Proposal;
  /** Adds that the files want and this apply does not carry out: removals of the same person wait for them. */
  readonly otherPrerequisites: readonly Change[];
}

/** Only the groups of what was requested are written and judged. Throws a usage error for an unknown name. */
export function scopeOfApply(
  { approved, due, group }: Pick<ApplyOptions, 'approved' | 'due' | 'group'>,
  { declared }: SoundFiles,
  plans: readonly Plan[],
  at: Instant,
): ApplyScope {
  const chosen =
    approved !== undefined
      ? groupsOfPlans(declared, plans)
      : due === true
        ? mayBeDue(declared, at)
        : declared.groups;
  if (group === undefined) return { requested: chosen, read: chosen };
  const named = new Set(selectGroups(declared.groups, group));
  const requested = chosen.filter((each) => named.has(each));
  return { requested, read: due === true ? chosen : requested };
}

/** What the files want now. */
export async function proposeFresh({
  options,
  context,
  files,
  scope,
  live,
}: ApplyWork): Promise<Fresh> {
  const { declared, faults } = files;
  const { proposal } = await reconcile({
    declared,
    faults,
    reader: live.reader,
    at: instantOf(options.at, context.now),
    onProgress: context.terminal.onProgress,
    licences: options.approved === undefined && options.due !== true,
    ...(scope.read === declared.groups ? {} : { only: scope.read }),
  });
  return options.due === true ? freshDue(proposal, scope) : { proposal, otherPrerequisites: [] };
}

/** Of what `--due` has read: what is due in the requested groups, and what that must wait for. */
function freshDue(proposal: Proposal, scope: ApplyScope): Fresh {
  return {
    proposal: onlyDue(
      scope.requested === scope.read ? proposal : limitTo(scope.requested, proposal),
    ),
    otherPrerequisites: proposal.groups.flatMap(({ changes }) =>
      changes.filter(({ action }) => action === 'add'),
    ),
  };
}

function limitTo(requested: readonly DeclaredGroup[], proposal: Proposal): Proposal {
  const files = new Set(requested.map(({ place }) => place.file));
  const others = new Set(
    proposal.groups.flatMap(({ declared: { place } }) => (files.has(place.file) ? [] : place.file)),
  );
  const groups = proposal.groups.filter(({ declared }) => !others.has(declared.place.file));
  return {
    ...proposal,
    scope: groups.map(({ group }) => group.id).sort(),
    groups,
    reach: { ...proposal.reach, requested },
    findings: proposal.findings.filter(({ file }) => file === undefined || !others.has(file)),
  };
}
