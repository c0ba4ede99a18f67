import type { Change } from '../model/change.ts';
import type { Plan } from '../model/plan.ts';
import { concludePlan } from './conclude.ts';
import type { Proposal } from './proposal.ts';

/**
 * Whether edited files come to the same plan: the same digest, the same changes, withheld, pending and dated ones, for
 * reasons of the same kind, which decide what is due; and no error that was not there. Lines may differ.
 */
export function sameWork(before: Proposal, after: Proposal): boolean {
  const [was, is] = [concludePlan(before), concludePlan(after)];
  const known = errorsOf(was);
  return (
    workOf(was, before) === workOf(is, after) && errorsOf(is).every((code) => known.includes(code))
  );
}

function workOf({ digest, changes, withheld, groups }: Plan, proposal: Proposal): string {
  return JSON.stringify([
    digest,
    changes.map(essence),
    withheld.map(essence),
    // Of the proposal: a plan announces some weeks ahead.
    proposal.upcoming.map(essence),
    proposal.pending.map(essence),
    groups.map(({ id, before, after }) => [id, before, after]),
  ]);
}

function essence(
  change: Pick<Change, 'action' | 'because'> & {
    readonly group: { readonly id: string };
    readonly account: { readonly id: string };
    readonly guard?: string;
    readonly on?: string;
  },
): readonly unknown[] {
  const { action, group, account, because, guard, on } = change;
  return [action, group.id, account.id, because.kind, because.on, because.until, guard, on];
}

/** What leaves a group alone, or an email unresolved. */
function errorsOf({ findings }: Plan): readonly string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}
