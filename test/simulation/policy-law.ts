import type { Plan } from '../../src/model/plan.ts';
import { must } from './breach.ts';
import type { Files } from './files.ts';
import { peopleIn } from './oracle.ts';
import type { Organization } from './organization.ts';

/** Whoever a proposal puts into two groups that nobody may be in at once is an error of its plan. */
export function checkPolicies(
  base: Files,
  head: Files,
  organization: Organization,
  { at, findings }: Plan,
): void {
  const [before, after] = [base, head].map((files) =>
    peopleIn(files, organization, Date.parse(at)),
  );
  // A rule that the proposal loosens is judged as it was, too.
  const broken = [...head.never, ...base.never].flatMap((pair) => {
    // A protected group is left as it is.
    if (pair.some((label) => head.protectedGroups.includes(label))) return [];
    const [stood, now] = [
      inBoth(withStaying(before, base, organization), pair),
      inBoth(after, pair),
    ];
    return stood === undefined || now === undefined
      ? []
      : now.filter((id) => !stood.includes(id)).map((id) => `${id} in ${pair.join(' and ')}`);
  });
  const isTold = findings.some(
    ({ code, severity }) => code === 'policy-never' && severity === 'error',
  );
  must('policy', broken.length === 0 || isTold, () => `not told: ${broken.join(', ')}`);
}

/** Whoever is in an additive group without a line stays in it. */
function withStaying(
  groups: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  files: Files,
  organization: Organization,
): ReadonlyMap<string, ReadonlySet<string>> {
  const live = new Map(
    [...organization.groups.values()].map(({ id, name }) => [name, organization.members(id)]),
  );
  const modes = new Map([...files.groups.values()].map(({ label, mode }) => [label, mode]));
  return new Map(
    [...(groups ?? [])].map(([label, wanted]) => [
      label,
      modes.get(label) === 'additive' ? new Set([...wanted, ...(live.get(label) ?? [])]) : wanted,
    ]),
  );
}

/** Undefined where one of the groups can't be judged. */
function inBoth(
  groups: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  [one, other]: readonly [string, string],
): readonly string[] | undefined {
  const [ones, others] = [groups?.get(one), groups?.get(other)];
  return ones === undefined || others === undefined
    ? undefined
    : [...ones].filter((id) => others.has(id));
}
