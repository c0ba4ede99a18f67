import { patternMatcher } from '../../model/group.ts';
import { groupKey } from '../../model/ids.ts';
import { type Instant, addDays, formatInstant, untilText } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { count } from '../../model/text.ts';
import { type RollMember, type RollGroup, spanOf } from './roll.ts';
import { undeclaredText } from './together.ts';
import { type RuleInput, type Violation, begins, keyOf } from './violation.ts';

/** Allowed email domains. What Atlassian shows counts, else the emails that lead to the account; one of them is enough. */
export function breaksDomains(asked: RuleInput, domains: readonly string[]): readonly Violation[] {
  const isAllowed = patternMatcher(domains);
  return eachMember(asked, (group, membership) => {
    const { person, spans } = membership;
    const emails = person.shown === undefined ? person.emails : [person.shown];
    const domainOf = (email: string) => groupKey(email.slice(email.lastIndexOf('@') + 1));
    if (emails.some((email) => isAllowed(domainOf(email)))) return undefined;
    const { from, to } = spanOf(spans);
    if (emails.length === 0) {
      return {
        code: 'policy-unjudged',
        from,
        to,
        message: `the email of ${person.name} (${person.key}), in ${group.name}, is hidden, and not in accounts.yaml.`,
      };
    }
    const [email = ''] = emails;
    const who = person.name === email ? email : `${person.name} (${email})`;
    return {
      code: 'policy-domains',
      from,
      to,
      message: `${who} is in ${group.name}, and only emails of ${domains.join(', ')} are allowed${begins(from, asked.roll)}.${undeclaredText([group], [membership])}`,
    };
  });
}

/**
 * An end date for everybody: within so many whole days of the start, or of now once that has passed. So no membership
 * comes to break it by waiting.
 */
export function breaksEnds(asked: RuleInput, days: number): readonly Violation[] {
  return eachMember(asked, (group, membership) => {
    const { person, spans } = membership;
    const late = spans.find(({ from, to }) => to > limitOf(from, days));
    if (late === undefined) return undefined;
    const has = late.to === Infinity ? 'without an end date' : `until ${endText(late.to)}`;
    return {
      code: 'policy-ends',
      from: limitOf(late.from, days),
      to: late.to,
      message: `${person.name} is in ${group.name} ${has}, and at most ${count(days, 'day')} are allowed: until ${endText(limitOf(late.from, days))}.${undeclaredText([group], [membership])}`,
    };
  });
}

function endText(end: number): string {
  return untilText(formatInstant(end as Instant));
}

const dayLength = 24 * 60 * 60 * 1000;

/** The end of the day that is so many days after. */
function limitOf(from: number, days: number): number {
  const last = addDays(from as Instant, days);
  return last - (last % dayLength) + dayLength;
}

type Found = Pick<Violation, 'code' | 'from' | 'to' | 'message'>;

function eachMember(
  { policy, groups }: RuleInput,
  judge: (group: RollGroup, membership: RollMember) => Found | undefined,
): readonly Violation[] {
  return groups.flatMap((group) =>
    group.members.flatMap((membership): readonly Violation[] => {
      const found = judge(group, membership);
      if (found === undefined) return [];
      const { person, undeclared, file, line } = membership;
      const own = given({ undeclared, file, line });
      return [{ ...found, policy, key: keyOf([group], person), groups: [group], person, ...own }];
    }),
  );
}
