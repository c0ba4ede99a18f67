import { type Change, changeKey, compareChanges } from '../../model/change.ts';
import type { GuardName } from '../../model/finding-codes.ts';
import type { Finding } from '../../model/finding.ts';
import type { Instant } from '../../model/instant.ts';
import type { Withheld } from '../../model/plan.ts';
import type { GuardRules, ProposedGroup } from '../proposal.ts';
import type { Guard, Withholding } from './guard.ts';
import {
  contradictedAccount,
  pendingIdentity,
  unreadGroup,
  unresolvedExcept,
  unresolvedIdentity,
} from './identities.ts';
import { neverEmpty, removalsPerGroup, removalsTotal } from './removals.ts';

/** All guards, in the order in which they judge: each sees what those before it let through. */
const guards: Readonly<Record<GuardName, Guard>> = {
  'contradicted-account': contradictedAccount,
  'unresolved-except': unresolvedExcept,
  'unresolved-identity': unresolvedIdentity,
  'pending-identity': pendingIdentity,
  'unread-group': unreadGroup,
  'removals-per-group': removalsPerGroup,
  'never-empty': neverEmpty,
  'removals-total': removalsTotal,
};

export const guardNames = Object.keys(guards) as readonly GuardName[];

/** Those that judge approved plans together: what each would leave, all may not. */
const together = ['never-empty', 'removals-total'] as const;

/** Those that judge each approved plan. Whether an approved add was done is better known while applying than whether its group was read. */
const alone = guardNames.filter((name) => name !== 'removals-total' && name !== 'unread-group');

export interface GuardResult {
  /** The groups with the changes that may go on. */
  readonly groups: readonly ProposedGroup[];
  readonly withheld: readonly Withheld[];
  readonly withholdings: readonly Withholding[];
}

export function applyGuards(
  groups: readonly ProposedGroup[],
  rules: GuardRules,
  at: Instant,
  names = guardNames,
): GuardResult {
  const start: GuardResult = { groups, withheld: [], withholdings: [] };
  const verdict = names.reduce((before, name) => {
    const withholdings = guards[name](before.groups, rules, at);
    const held = new Set<Change>(withholdings.flatMap(({ changes }) => changes));
    return {
      groups: before.groups.map((group) => ({
        ...group,
        changes: group.changes.filter((change) => !held.has(change)),
      })),
      withheld: [...before.withheld, ...[...held].map((change) => ({ ...change, guard: name }))],
      withholdings: [...before.withholdings, ...withholdings],
    };
  }, start);
  return { ...verdict, withheld: verdict.withheld.toSorted(compareChanges) };
}

/**
 * Judges several approved parts of the same groups: each part alone but for the total, then what is left of all of
 * them together. A change that one part may make is made, though another part holds it too.
 */
export function judgeTogether(
  parts: readonly (readonly ProposedGroup[])[],
  groups: readonly ProposedGroup[],
  rules: GuardRules,
  at: Instant,
): GuardResult {
  const verdicts = parts.map((part) => applyGuards(part, rules, at, alone));
  const allowed = new Set(
    verdicts.flatMap((verdict) =>
      verdict.groups.flatMap((group) => group.changes.map((change) => changeKey(change))),
    ),
  );
  const union = groups.map((group) => ({
    ...group,
    changes: group.changes.filter((change) => allowed.has(changeKey(change))),
  }));
  const whole = applyGuards(union, rules, at, together);
  const held = new Map(
    verdicts
      .flatMap(({ withheld }) => withheld)
      .filter((change) => !allowed.has(changeKey(change)))
      .map((change) => [changeKey(change), change]),
  );
  return {
    groups: whole.groups,
    withheld: [...held.values(), ...whole.withheld].sort(compareChanges),
    withholdings: [
      // What another part lets through is not said to be withheld.
      ...verdicts
        .flatMap(({ withholdings }) => withholdings)
        .filter(({ changes }) => changes.some((change) => held.has(changeKey(change)))),
      ...whole.withholdings,
    ],
  };
}

/** Why changes are withheld, each reason once: several parts may give the same. */
export function reasonsOf({ withholdings }: GuardResult): readonly Finding[] {
  const said = new Map(
    withholdings.map(({ finding }) => [`${finding.code} ${finding.message}`, finding]),
  );
  return [...said.values()];
}
