import { count } from '../../model/text.ts';
import type { RollGroup, RollMember } from './roll.ts';
import { type RuleInput, type Violation, begins, keyOf } from './violation.ts';

/**
 * How many people. The maximum holds at every moment to come, since nobody approves a dated add once more, and counts who
 * is waited for. The minimum holds now: what ends later is judged when it has.
 */
export function breaksPeople(
  { policy, groups, roll }: RuleInput,
  { min = 0, max = Infinity }: { readonly min?: number; readonly max?: number },
): readonly Violation[] {
  return groups.flatMap((group): readonly Violation[] => {
    const declared = group.members.filter(({ undeclared }) => undeclared !== true);
    const now = declared.filter(
      ({ pending, spans }) => pending !== true && spans.some(({ from }) => from <= roll.at),
    ).length;
    const common = { code: 'policy-people', policy, groups: [group], to: Infinity } as const;
    const { file, line } = group.place;
    const few: readonly Violation[] =
      now >= min
        ? []
        : [
            {
              ...common,
              key: `${keyOf([group])} min`,
              from: roll.at,
              excess: min - now,
              message: `${group.name} has ${count(now, 'person')}, and at least ${min} must be in it.`,
              file,
              line,
            },
          ];
    const peak = peakOf(group.members, max);
    if (peak === undefined) return few;
    const isUndeclared = peakOf(declared, max) === undefined;
    return [
      ...few,
      {
        ...common,
        key: `${keyOf([group])} max`,
        from: peak.from,
        excess: peak.most - max,
        ...(isUndeclared ? { undeclared: true } : {}),
        message: `${group.name} has ${count(peak.most, 'person')}, and at most ${max} may be in it${begins(peak.from, roll)}.${isUndeclared ? ` ${count(group.members.length - declared.length, 'person')} of them not in the file.` : ''}`,
        file,
        line,
      },
    ];
  });
}

/** The most people at one time, and since when there are too many; undefined where there never are. */
function peakOf(
  members: readonly RollMember[],
  max: number,
): { readonly most: number; readonly from: number } | undefined {
  // Nearly every group: nothing of a million memberships needs to be sorted for that.
  if (members.length <= max) return undefined;
  const steps = members
    .flatMap(({ spans }) =>
      spans.flatMap(({ from, to }) => [
        { at: from, by: 1 },
        { at: to, by: -1 },
      ]),
    )
    // Who leaves at the moment at which another comes has left.
    .sort((a, b) => a.at - b.at || a.by - b.by);
  let people = 0;
  let most = 0;
  let from = Infinity;
  for (const { at, by } of steps) {
    people += by;
    if (people > max) from = Math.min(from, at);
    most = Math.max(most, people);
  }
  return most > max ? { most, from } : undefined;
}

export function breaksOwners(
  { policy, groups, roll }: RuleInput,
  min: number,
): readonly Violation[] {
  return groups.flatMap((group: RollGroup): readonly Violation[] => {
    const owners = new Set(group.owners.map((owner) => owner.toLowerCase()));
    if (owners.size >= min || group.isNew === true) return [];
    const { file, line } = group.place;
    return [
      {
        code: 'policy-owners',
        policy,
        key: keyOf([group]),
        groups: [group],
        from: roll.at,
        to: Infinity,
        excess: min - owners.size,
        message: `${group.name} has ${count(owners.size, 'owner')}${owners.size === 0 ? '' : ` (${group.owners.join(', ')})`}, and at least ${min} are needed.`,
        file,
        line,
      },
    ];
  });
}
