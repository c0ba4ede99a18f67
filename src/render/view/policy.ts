import { type GroupPattern, type Policy, type PolicyRule, userText } from '../../model/declared.ts';
import { given } from '../../model/objects.ts';
import { count } from '../../model/text.ts';

/** A rule in a few words, for a cell. */
export function ruleText(rule: PolicyRule): string {
  switch (rule.kind) {
    case 'never':
      return `never with ${patternsText(rule.others)}`;
    case 'requires':
      return `requires ${patternsText(rule.others)}`;
    case 'domains':
      return `emails of ${rule.domains.join(', ')}`;
    case 'people': {
      const { min, max } = rule;
      return [
        ...(min === undefined ? [] : [`at least ${count(min, 'person')}`]),
        ...(max === undefined ? [] : [`at most ${count(max, 'person')}`]),
      ].join(', ');
    }
    case 'ends':
      return `ends within ${count(rule.days, 'day')}`;
    case 'owners':
      return `at least ${count(rule.min, 'owner')}`;
  }
}

export function patternsText(patterns: readonly GroupPattern[]): string {
  return patterns.map(({ text }) => text).join(', ');
}

/** `Four eyes (never with approve)`. */
export function policyText({ name, rule }: Policy): string {
  return `${name} (${ruleText(rule)})`;
}

/** As written, with where it stands. */
export function policyJson({ name, groups, rule, exceptions, place }: Policy): object {
  const texts = (patterns: readonly GroupPattern[]) => patterns.map(({ text }) => text);
  return {
    name,
    groups: texts(groups),
    rule: 'others' in rule ? { kind: rule.kind, groups: texts(rule.others) } : rule,
    exceptions: exceptions.map(({ user, group, because, until, place: { line } }) => ({
      ...given({ user: user === undefined ? undefined : userText(user), group }),
      because,
      until: until.text,
      line,
    })),
    file: place.file,
    line: place.line,
  };
}
