import { mayBeDue } from '../../desired/sources.ts';
import type { Change } from '../../model/change.ts';
import type { DeclaredGroup } from '../../model/declared.ts';
import type { Finding } from '../../model/finding.ts';
import type { Instant } from '../../model/instant.ts';
import type { Plan } from '../../model/plan.ts';
import { onlyDue } from '../../plan/conclude.ts';
import type { Proposal } from '../../plan/proposal.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import type { OpenLive } from '../../shell/connect-target.ts';
import type { SoundFiles } from '../../shell/files.ts';
import { type Context, type LiveOptions, instantOf } from '../../shell/options.ts';
import { groupsOfPlans, selectGroups } from '../../shell/select-groups.ts';
import type { Signals } from '../../shell/signals.ts';

interface Options {
  readonly approved?: readonly string[];
  readonly due?: boolean;
  readonly group?: readonly string[];
}

/** Which declared groups an apply is about. */
export interface ApplyScope {
  /** Those that may be written. */
  readonly requested: readonly DeclaredGroup[];
  /** Those that are read: with `--due` also where somebody who is due to leave may be due to join. */
  readonly read: readonly DeclaredGroup[];
}

/** Only the groups of what apply was asked to do are written and judged. Throws a usage error for an unknown name. */
export function scopeOfApply(
  { approved, due, group }: Options,
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
  const asked = chosen.filter((each) => named.has(each));
  return { requested: asked, read: due === true ? chosen : asked };
}

export interface Fresh {
  readonly proposal: Proposal;
  /** Adds that the files want and this apply does not carry out: removals of the same person wait for them. */
  readonly otherPrerequisites: readonly Change[];
}

/** Of what `--due` has read: what is due in the groups that it was asked about, and what that must wait for. */
function freshDue(proposal: Proposal, scope: ApplyScope): Fresh {
  return {
    proposal: onlyDue(scope.requested === scope.read ? proposal : only(scope.requested, proposal)),
    otherPrerequisites: proposal.groups.flatMap(({ changes }) =>
      changes.filter(({ action }) => action === 'add'),
    ),
  };
}

function only(asked: readonly DeclaredGroup[], proposal: Proposal): Proposal {
  const files = new Set(asked.map(({ place }) => place.file));
  const others = new Set(
    proposal.groups.flatMap(({ declared: { place } }) => (files.has(place.file) ? [] : place.file)),
  );
  const groups = proposal.groups.filter(({ declared }) => !others.has(declared.place.file));
  return {
    ...proposal,
    scope: groups.map(({ group }) => group.id).sort(),
    groups,
    reach: { ...proposal.reach, requested: asked },
    findings: proposal.findings.filter(({ file }) => file === undefined || !others.has(file)),
  };
}

export interface ApplyOptions extends LiveOptions {
  readonly approved?: readonly string[];
  readonly due?: boolean;
  readonly receipt?: string;
  readonly yes?: boolean;
  readonly idsOnly?: boolean;
}

/** One apply, and what it has in hand. */
export interface ApplyWork {
  readonly options: ApplyOptions;
  readonly context: Context;
  readonly files: SoundFiles;
  /** The approved plans on file. */
  readonly plans: readonly Plan[];
  readonly scope: ApplyScope;
  readonly live: OpenLive;
  readonly signals: Signals;
  /** What a person was shown, and said yes to. */
  readonly agreed?: Agreed;
}

export interface Agreed {
  readonly plan: Plan;
  /** What the guards said of it. */
  readonly verdict: readonly Finding[];
}

/** What the files ask for now. */
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
