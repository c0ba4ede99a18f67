import type { Policy, PolicyException } from '../../model/declared.ts';
import { didYouMean, nearestAmong } from '../../model/did-you-mean.ts';
import type { FindingCode } from '../../model/finding-codes.ts';
import type { Finding } from '../../model/finding.ts';
import { patternMatcher } from '../../model/group.ts';
import { groupKey } from '../../model/ids.ts';
import { given } from '../../model/objects.ts';
import { type PolicyJudgement, patternsOf } from './judge.ts';
import type { Roll } from './roll.ts';
import type { Violation } from './violation.ts';

/** What a base tells of a violation. */
interface VersusBase {
  /** It breaks a policy that the proposal changes, as its base has it. */
  readonly formerly?: boolean;
  /** The proposal does not cause it. */
  readonly stood?: boolean;
}

export function violationFinding(
  { policy, code, message, file, line }: Violation,
  severity: Finding['severity'],
  { formerly = false, stood = false }: VersusBase = {},
): Finding {
  return {
    code,
    severity,
    message: `Policy "${policy.name}"${formerly ? ' (as the base has it)' : ''}: ${message}${stood ? ' It was so before this proposal.' : ''}`,
    ...given({ file, line }),
    hint: advice[code] ?? `${exceptionAdvice} a person.`,
  };
}

const exceptionAdvice = 'add an exception to the policy in policies.yaml, for';

/** What to do, alike for all of a kind. */
const advice: Readonly<Partial<Record<FindingCode, string>>> = {
  'policy-never': `Remove the person from one of the two groups, or ${exceptionAdvice} the person.`,
  'policy-requires': `Add the person to the required group too, or ${exceptionAdvice} the person.`,
  'policy-domains': `Remove the person, or ${exceptionAdvice} them.`,
  'policy-people': `Change who is in the group, or ${exceptionAdvice} the group.`,
  'policy-ends': `Give the membership an earlier "until", or ${exceptionAdvice} the person.`,
  'policy-owners': `Add owners to the file, or ${exceptionAdvice} the group.`,
  'policy-unjudged':
    'Write the email into accounts.yaml ("User id" of Atlassian\'s user export), or use it in the line.',
};

/** Patterns that no declared group fits: a rule about nothing is kept by everybody. */
export function unknownGroupFindings(
  policies: readonly Policy[],
  labels: readonly string[],
): readonly Finding[] {
  const keys = labels.map(groupKey);
  const known = new Set(keys);
  const nearest = nearestAmong(labels, groupKey);
  return policies.flatMap((policy) => {
    const patterns = patternsOf(policy).filter(({ text }) => {
      const matches = patternMatcher([text]);
      return !keys.some((key) => matches(key));
    });
    const named = policy.exceptions.flatMap(({ group, place }) =>
      group === undefined || known.has(groupKey(group)) ? [] : [{ text: group, place }],
    );
    return [...patterns, ...named].map(({ text, place }): Finding => {
      const near = text.includes('*') ? [] : nearest(text);
      return {
        code: 'policy-unknown-group',
        severity: 'warning',
        message: `Policy "${policy.name}": no valid file declares a group ${text.includes('*') ? `that fits "${text}"` : `"${text}"`}.`,
        ...place,
        hint: didYouMean(text, near) ?? 'Check the spelling, or delete the entry.',
      };
    });
  });
}

/** Exceptions that excuse nothing any more: for people to delete. `isComplete`: everything was read. */
export function exceptionFindings(
  policies: readonly Policy[],
  { used }: PolicyJudgement,
  { at }: Pick<Roll, 'at'>,
  isComplete: boolean,
): readonly Finding[] {
  return policies.flatMap(({ name, exceptions }) =>
    exceptions.flatMap((exception): readonly Finding[] => {
      const why = unneeded(exception, used, at, isComplete);
      if (why === undefined) return [];
      return [
        {
          code: 'policy-exception-unneeded',
          severity: 'note',
          message: `Policy "${name}": this exception ${why}.`,
          ...exception.place,
          hint: 'Delete it.',
        },
      ];
    }),
  );
}

function unneeded(
  exception: PolicyException,
  used: PolicyJudgement['used'],
  at: number,
  isComplete: boolean,
): string | undefined {
  if (exception.until.end <= at) return `ended with ${exception.until.text}`;
  return isComplete && !used.has(exception) ? 'excuses nothing now' : undefined;
}
