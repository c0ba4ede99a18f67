import { mayBeDue } from '../desired/may-be-due.ts';
import type { Change } from '../model/change.ts';
import type { DeclaredGroup } from '../model/declared.ts';
import type { Instant } from '../model/instant.ts';
import type { Plan } from '../model/plan.ts';
import { onlyDue } from '../plan/due.ts';
import type { Proposal } from '../plan/proposal.ts';
import type { SoundFiles } from './declared-files.ts';
import { groupsOfPlans, selectGroups } from './select-groups.ts';

interface Options {
  readonly approved?: readonly string[];
  readonly due?: boolean;
  readonly group?: readonly string[];
}

/** Which declared groups an apply is about. */
export interface ApplyScope {
  /** Those that may be written. */
  readonly asked: readonly DeclaredGroup[];
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
      ? groupsOfPlans(declared.groups, plans)
      : due === true
        ? mayBeDue(declared, at)
        : declared.groups;
  if (group === undefined) return { asked: chosen, read: chosen };
  const named = new Set(selectGroups(declared.groups, group));
  const asked = chosen.filter((each) => named.has(each));
  return { asked, read: due === true ? chosen : asked };
}

export interface Fresh {
  readonly proposal: Proposal;
  /** Adds that the files want and this apply does not carry out: removals of the same person wait for them. */
  readonly alsoAwaited: readonly Change[];
}

/** Of what `--due` has read: what is due in the groups that it was asked about, and what that must wait for. */
export function freshDue(proposal: Proposal, scope: ApplyScope): Fresh {
  return {
    proposal: onlyDue(scope.asked === scope.read ? proposal : only(scope.asked, proposal)),
    alsoAwaited: proposal.groups.flatMap(({ changes }) =>
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
    reach: { ...proposal.reach, asked },
    findings: proposal.findings.filter(({ file }) => file === undefined || !others.has(file)),
  };
}
