import type { GroupPattern, Policy, PolicyException, PolicyRule } from '../model/declared.ts';
import type { Place } from '../model/finding.ts';
import { groupKey } from '../model/ids.ts';
import { given } from '../model/objects.ts';
import type { CheckedFile, Sound } from './check-file.ts';
import { type Path, quoted } from './tree.ts';
import { isReason, parseUserRef, resolvePeriod } from './users.ts';
import type { WrittenPolicies, WrittenPolicy, WrittenPolicyException } from './written.ts';

type PoliciesFile = CheckedFile<WrittenPolicies>;

/** `policies.yaml`: the entries that are sound. */
export function resolvePolicies(file: PoliciesFile): readonly Policy[] {
  const policies = (file.written.policies ?? []).flatMap((written, index) =>
    written === undefined ? [] : resolvePolicy(written, index, file),
  );
  const first = new Map<string, Place>();
  for (const { name, place } of policies) {
    const earlier = first.get(groupKey(name));
    if (earlier === undefined) {
      first.set(groupKey(name), place);
      continue;
    }
    const message = `the policy ${quoted(name)} is here again; the first is on line ${earlier.line}`;
    file.report('duplicate-policy', place, message, 'give it another name');
  }
  return policies;
}

function resolvePolicy(
  written: Sound<WrittenPolicy>,
  index: number,
  file: PoliciesFile,
): readonly Policy[] {
  const { name, groups = [], exceptions = [] } = written;
  const path = ['policies', index] as const;
  const rule = resolveRule(written, path, file);
  const isOfGroups = rule?.kind === 'people' || rule?.kind === 'owners';
  const sound = exceptions.flatMap((each, at) =>
    each === undefined
      ? []
      : resolveException(
          each,
          [...path, 'exceptions', at],
          isOfGroups ? rule.kind : undefined,
          file,
        ),
  );
  if (name === undefined || rule === undefined) return [];
  return [
    {
      name,
      groups: patternsOf(groups, [...path, 'groups'], file),
      rule,
      exceptions: sound,
      place: file.at(...path),
    },
  ];
}

function resolveRule(
  { never, requires, domains, people, ends, owners }: Sound<WrittenPolicy>,
  path: Path,
  file: PoliciesFile,
): PolicyRule | undefined {
  if (never !== undefined) {
    return { kind: 'never', others: patternsOf(never, [...path, 'never'], file) };
  }
  if (requires !== undefined) {
    return { kind: 'requires', others: patternsOf(requires, [...path, 'requires'], file) };
  }
  if (domains !== undefined) {
    return { kind: 'domains', domains: domains.filter((domain) => domain !== undefined) };
  }
  if (people !== undefined) {
    const { min, max } = people;
    if (min !== undefined && max !== undefined && min > max) {
      const message = `"min" is ${min} and "max" is ${max}: no number of people lies between`;
      file.report('wrong-value', file.at(...path, 'people', 'max'), message, 'swap the two');
    }
    return given({ kind: 'people' as const, min, max });
  }
  if (ends?.within !== undefined) return { kind: 'ends', days: Number.parseInt(ends.within, 10) };
  if (owners?.min !== undefined) return { kind: 'owners', min: owners.min };
  return undefined;
}

function patternsOf(
  written: readonly (string | undefined)[],
  path: Path,
  { at }: PoliciesFile,
): readonly GroupPattern[] {
  return written.flatMap((text, index) =>
    text === undefined ? [] : [{ text, place: at(...path, index) }],
  );
}

/** `ofGroups`: the rule's name, where it is about a group as a whole. */
function resolveException(
  { user: name, group, because, until: day }: Sound<WrittenPolicyException>,
  path: Path,
  ofGroups: string | undefined,
  { at, atKey, report }: PoliciesFile,
): readonly PolicyException[] {
  const until = day === undefined ? undefined : resolvePeriod(day, at(...path, 'until'), report);
  const user = name === undefined ? undefined : parseUserRef(name);
  if (because === undefined || until === undefined) return [];
  if (!isReason(because, at(...path, 'because'), report)) return [];
  if (ofGroups !== undefined && name !== undefined) {
    const message = `${quoted(ofGroups)} is about a group as a whole: one person can't be excepted`;
    report('wrong-value', atKey(...path, 'user'), message, 'use "group", with the name of a group');
    return [];
  }
  if (user === undefined && group === undefined) return [];
  return [{ ...given({ user, group }), because, until, place: at(...path) }];
}
