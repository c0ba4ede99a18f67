import { distance } from 'fastest-levenshtein';
import type { Finding } from '../model/finding.ts';
import { groupKey } from '../model/ids.ts';
import type { ProposeInput } from './proposal.ts';

/** Protected groups that no file declares. Undeclared groups are never touched, so it is a slip, or no longer needed. */
export function protectFindings({
  guards,
  desired,
  live,
  scope,
}: Pick<ProposeInput, 'guards' | 'desired' | 'live' | 'scope'>): readonly Finding[] {
  if (scope !== 'all') return [];
  const ids = new Set<string>();
  for (const reading of live.groups.values())
    if (reading.kind === 'listed') ids.add(reading.group.id);
  const labels = desired.groups.map(({ declared }) => declared.name);
  const keys = new Set(labels.map(groupKey));
  return guards.protect.groups
    .filter(({ name }) => !keys.has(groupKey(name)) && !ids.has(name))
    .map(({ name, place }): Finding => {
      const near = labels.find((label) => distance(groupKey(label), groupKey(name)) <= 2);
      return {
        code: 'protect-unknown-group',
        severity: near === undefined ? 'note' : 'warning',
        message: `guards.protect.groups names ${name}, and no sound file declares a group of that name.`,
        ...place,
        hint:
          near === undefined
            ? 'Remove it: groups that no file declares are never touched.'
            : `Did you mean ${near}?`,
      };
    });
}
