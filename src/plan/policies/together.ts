import type { GroupPattern } from '../../model/declared.ts';
import { given, groupBy } from '../../model/objects.ts';
import { type RollMember, type RollGroup, type Span, spanOf } from './roll.ts';
import {
  type RuleInput,
  type Violation,
  begins,
  keyOf,
  otherLine,
  unreadText,
} from './violation.ts';

interface Elsewhere {
  readonly group: RollGroup;
  readonly membership: RollMember;
}

/** Segregation of duties. Costs as many steps as the groups on both sides have members. */
export function breaksNever(
  { policy, groups, matching, roll }: RuleInput,
  others: readonly GroupPattern[],
): readonly Violation[] {
  const elsewhere = new Map<string, Elsewhere[]>();
  for (const group of matching(others)) {
    for (const membership of group.members) {
      const known = elsewhere.get(membership.person.key);
      if (known === undefined) elsewhere.set(membership.person.key, [{ group, membership }]);
      else known.push({ group, membership });
    }
  }
  const found = new Map<string, Violation>();
  for (const group of groups) {
    for (const membership of group.members) {
      for (const other of elsewhere.get(membership.person.key) ?? []) {
        if (other.group === group) continue;
        const both = spanOf(overlaps(membership.spans, other.membership.spans));
        if (both.from >= both.to) continue;
        const { person, file, line } = membership;
        const undeclared = membership.undeclared ?? other.membership.undeclared;
        const pair = [group, other.group];
        const key = keyOf(pair, person);
        if (found.has(key)) continue;
        found.set(key, {
          code: 'policy-never',
          policy,
          key,
          groups: pair,
          person,
          ...both,
          message: `${person.name} must not be in both ${group.name} and ${other.group.name}${otherLine(other.membership)}${begins(both.from, roll)}.${undeclaredText(pair, [membership, other.membership])}${unreadText(pair)}`,
          ...given({ undeclared, file, line }),
        });
      }
    }
  }
  return [...found.values()];
}

/** Required together: in each of the others for as long. Who is in one by chance alone, and removed, is not in it. */
export function breaksRequires(
  { policy, groups, matching, roll }: RuleInput,
  others: readonly GroupPattern[],
): readonly Violation[] {
  return matching(others).flatMap((required) => {
    const byPerson = groupBy(required.members, ({ person }) => person.key);
    const namesUnknown = required.members.some(({ person }) => person.emails[0] === person.key);
    return groups.flatMap((group): readonly Violation[] => {
      if (group === required) return [];
      return group.members.flatMap((membership): readonly Violation[] => {
        const { person, undeclared, file, line } = membership;
        const there = (byPerson.get(person.key) ?? []).filter((each) => each.undeclared !== true);
        const missing = spanOf(
          there.reduce<readonly Span[]>(
            (left, { spans }) => without(left, spans),
            membership.spans,
          ),
        );
        if (missing.from >= missing.to) return [];
        // One of the emails there may be theirs: nobody knows.
        const isUnjudged = namesUnknown && there.length === 0 && person.emails.length === 0;
        const pair = [group, required];
        return [
          {
            code: isUnjudged ? 'policy-unjudged' : 'policy-requires',
            policy,
            key: keyOf(pair, person),
            groups: pair,
            person,
            ...missing,
            message: isUnjudged
              ? `whether ${person.name} (${person.key}), in ${group.name}, is in ${required.name} is not known: their email is hidden, and not in accounts.yaml.`
              : `${person.name} is in ${group.name} and must be in ${required.name}${begins(missing.from, roll)}.${undeclaredText([group], [membership])}${unreadText(pair)}`,
            ...given({ undeclared, file, line }),
          },
        ];
      });
    });
  });
}

/** Who is a member although no file says so. */
export function undeclaredText(
  groups: readonly RollGroup[],
  memberships: readonly RollMember[],
): string {
  const names = groups.filter((_, index) => memberships[index]?.undeclared).map(({ name }) => name);
  return names.length === 0 ? '' : ` Not in the file: ${names.join(', ')}.`;
}

function overlaps(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      return from < to ? [{ from, to }] : [];
    }),
  );
}

/** What is left of the first when the others are cut out. */
function without(spans: readonly Span[], cut: readonly Span[]): readonly Span[] {
  return cut.reduce<readonly Span[]>(
    (left, { from, to }) =>
      left.flatMap((span) =>
        [
          { from: span.from, to: Math.min(span.to, from) },
          { from: Math.max(span.from, to), to: span.to },
        ].filter((part) => part.from < part.to),
      ),
    spans,
  );
}
