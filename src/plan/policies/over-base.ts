import fastDeepEqual from 'fast-deep-equal';
import type { Policy, PolicyException } from '../../model/declared.ts';
import { userText } from '../../model/declared.ts';
import type { Finding, Place } from '../../model/finding.ts';
import { type GroupKey, groupKey } from '../../model/ids.ts';
import { compareText } from '../../model/change.ts';
import { violationFinding } from './findings.ts';
import { isConcernedBy, judgePolicies } from './judge.ts';
import type { Roll } from './roll.ts';
import type { Violation } from './violation.ts';

export interface PoliciesOver {
  readonly base: { readonly policies: readonly Policy[]; readonly roll: Roll };
  readonly head: { readonly policies: readonly Policy[]; readonly roll: Roll };
  /** The groups that the proposal changes. */
  readonly concerned: ReadonlySet<GroupKey>;
  /** Where rollcall.yaml of the proposal stands: of what no file has any more. */
  readonly place: Place;
}

/**
 * What a proposal breaks is an error, and what was broken before, in groups that it is about, a warning. It is judged by
 * its own policies and by those of its base: loosening one gains nothing. Only its exceptions count, which its reviewers see.
 */
export function policyFindingsOver({
  base,
  head,
  concerned,
  place,
}: PoliciesOver): readonly Finding[] {
  const former = formerPolicies(base.policies, head.policies);
  const policies = [...head.policies, ...former];
  const changed = head.policies.filter(
    (policy) =>
      !base.policies.some(
        (other) =>
          isSameRule(policy, other) && keepsExceptions(other.exceptions, policy.exceptions),
      ),
  );
  const isShown = [...changed.map(isConcernedBy), (key: GroupKey) => concerned.has(key)];
  const before = new Map(
    judgePolicies(policies, base.roll).violations.map((each) => [idOf(each), each]),
  );
  const found = new Map<string, { readonly violation: Violation; readonly isCaused: boolean }>();
  for (const violation of judgePolicies(policies, head.roll).violations) {
    const isCaused =
      violation.undeclared !== true &&
      violation.code !== 'policy-unjudged' &&
      isWorse(violation, before.get(idOf(violation)));
    const isHere = violation.groups.some(({ key }) => isShown.some((isOne) => isOne(key)));
    if (!isCaused && !isHere) continue;
    // Two versions of a policy that are broken alike are one finding.
    const id = JSON.stringify([groupKey(violation.policy.name), violation.key]);
    if (found.get(id)?.isCaused !== true && (isCaused || !found.has(id))) {
      found.set(id, { violation, isCaused });
    }
  }
  return [
    ...changeFindings(base.policies, head.policies, place),
    ...[...found.values()].map(({ violation, isCaused }) =>
      violationFinding(violation, isCaused ? 'error' : 'warning', {
        formerly: former.includes(violation.policy),
        stood: !isCaused && before.has(idOf(violation)),
      }),
    ),
  ];
}

function idOf({ policy, key, code }: Violation): string {
  return JSON.stringify([policy.name, policy.place.file, policy.place.line, code, key]);
}

/** Broken for longer than before, or by more. */
function isWorse(violation: Violation, before: Violation | undefined): boolean {
  return (
    before === undefined ||
    before.undeclared === true ||
    violation.from < before.from ||
    violation.to > before.to ||
    (violation.excess ?? 0) > (before.excess ?? 0)
  );
}

/** The base's policies that the proposal changes or drops, with the exceptions that the proposal gives them. */
function formerPolicies(base: readonly Policy[], head: readonly Policy[]): readonly Policy[] {
  return base.flatMap((policy) => {
    const same = head.find(({ name }) => groupKey(name) === groupKey(policy.name));
    if (same === undefined) return [policy];
    return isSameRule(same, policy) ? [] : [{ ...policy, exceptions: same.exceptions }];
  });
}

function isSameRule(a: Policy, b: Policy): boolean {
  return fastDeepEqual(ruleOf(a), ruleOf(b));
}

/** Without places, and in any order. */
function ruleOf({ name, groups, rule }: Policy): unknown {
  const keys = (patterns: Policy['groups']) => patterns.map(({ text }) => groupKey(text)).sort();
  const own = 'others' in rule ? { ...rule, others: keys(rule.others) } : rule;
  const sorted =
    own.kind === 'domains' ? { ...own, domains: own.domains.map(groupKey).sort(compareText) } : own;
  return [groupKey(name), keys(groups), sorted];
}

/** What the proposal changes of the policies, for whoever approves it. */
function changeFindings(
  base: readonly Policy[],
  head: readonly Policy[],
  place: Place,
): readonly Finding[] {
  const find = (policies: readonly Policy[], { name }: Policy) =>
    policies.find((each) => groupKey(each.name) === groupKey(name));
  const parts = [
    ...head.flatMap((policy) => {
      const same = find(base, policy);
      const what = same === undefined ? 'is new' : isSameRule(policy, same) ? '' : 'changes';
      const exceptions = changedExceptions(same?.exceptions ?? [], policy.exceptions);
      const changes = [...(what === '' ? [] : [what]), ...exceptions];
      return changes.length === 0 ? [] : [`"${policy.name}" ${changes.join(', ')}`];
    }),
    ...base.flatMap((policy) =>
      find(head, policy) === undefined ? [`"${policy.name}" is deleted`] : [],
    ),
  ];
  if (parts.length === 0) return [];
  return [
    {
      code: 'policies-changed',
      severity: 'warning',
      message: `The policies change: ${parts.join('; ')}.`,
      ...(head[0]?.place ?? place),
      hint: 'This proposal is judged by the policies before and after it. Check that each exception has a good reason.',
    },
  ];
}

function changedExceptions(
  before: readonly PolicyException[],
  after: readonly PolicyException[],
): readonly string[] {
  const old = new Set(before.map(exceptionText));
  const young = new Set(after.map(exceptionText));
  return [
    ...[...young].filter((text) => !old.has(text)).map((text) => `excepts ${text}`),
    ...[...old].filter((text) => !young.has(text)).map((text) => `no longer excepts ${text}`),
  ];
}

/** Whether whatever was excused still is, for as long. */
function keepsExceptions(
  before: readonly PolicyException[],
  after: readonly PolicyException[],
): boolean {
  return before.every((old) =>
    after.some((each) => whoText(each) === whoText(old) && each.until.end >= old.until.end),
  );
}

function exceptionText(exception: PolicyException): string {
  return `${whoText(exception)} until ${exception.until.text} (${exception.because})`;
}

function whoText({ user, group }: PolicyException): string {
  return [user === undefined ? undefined : userText(user), group]
    .filter((part) => part !== undefined)
    .join(' in ');
}
