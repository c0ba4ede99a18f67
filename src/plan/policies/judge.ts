import type { GroupPattern, Policy, PolicyException, UserRef } from '../../model/declared.ts';
import { patternMatcher } from '../../model/group.ts';
import { type GroupKey, groupKey } from '../../model/ids.ts';
import { breaksDomains, breaksEnds } from './alone.ts';
import type { Roll, RollGroup, RollPerson } from './roll.ts';
import { breaksNever, breaksRequires } from './together.ts';
import type { RuleInput, Violation } from './violation.ts';
import { breaksOwners, breaksPeople } from './whole.ts';

export interface PolicyJudgement {
  readonly violations: readonly Violation[];
  /** The exceptions that excuse something. */
  readonly used: ReadonlySet<PolicyException>;
}

/** What breaks the policies, less what an exception excuses. */
export function judgePolicies(policies: readonly Policy[], roll: Roll): PolicyJudgement {
  const used = new Set<PolicyException>();
  const violations = policies.flatMap((policy) => {
    return violationsOf(policy, roll).filter((violation) => {
      const excuses = policy.exceptions.filter((exception) => isExcused(violation, exception));
      for (const exception of excuses) used.add(exception);
      return excuses.length === 0;
    });
  });
  return { violations, used };
}

function violationsOf(policy: Policy, roll: Roll): readonly Violation[] {
  const matching = (patterns: readonly Pick<GroupPattern, 'text'>[]): readonly RollGroup[] => {
    const matches = patternMatcher(patterns.map(({ text }) => text));
    return roll.groups.filter(({ key }) => matches(key));
  };
  const asked: RuleInput = { policy, groups: matching(policy.groups), roll, matching };
  const { rule } = policy;
  switch (rule.kind) {
    case 'never':
      return breaksNever(asked, rule.others);
    case 'requires':
      return breaksRequires(asked, rule.others);
    case 'domains':
      return breaksDomains(asked, rule.domains);
    case 'people':
      return breaksPeople(asked, rule);
    case 'ends':
      return breaksEnds(asked, rule.days);
    case 'owners':
      return breaksOwners(asked, rule.min);
  }
}

/** What begins only once the exception has ended is not excused by it: nothing begins before the time of the roll. */
function isExcused(
  { person, groups, from }: Violation,
  { user, group, until }: PolicyException,
): boolean {
  if (until.end <= from) return false;
  if (group !== undefined && !groups.some(({ key }) => key === groupKey(group))) return false;
  return user === undefined || (person !== undefined && isMeant(user, person));
}

function isMeant(user: UserRef, { key, emails }: RollPerson): boolean {
  return user.kind === 'id' ? user.id === key : emails.includes(user.email);
}

/** The groups that a policy is about: those that it is for, and those that its rule names. */
export function patternsOf({ groups, rule }: Policy): readonly GroupPattern[] {
  return 'others' in rule ? [...groups, ...rule.others] : groups;
}

/** Whether a policy is about a group. */
export function isConcernedBy(policy: Policy): (group: GroupKey) => boolean {
  return patternMatcher(patternsOf(policy).map(({ text }) => text));
}
