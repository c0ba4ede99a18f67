import { groupBy } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import { count, numberText } from '../../model/text.ts';
import { compareGroups } from '../order.ts';
import type { Membership } from '../words.ts';

/** Changes in numbers. */
export interface Tally {
  readonly add: number;
  readonly remove: number;
  readonly groups: number;
}

export function tallyOf(changes: readonly Membership[]): Tally {
  const add = changes.filter(({ action }) => action === 'add').length;
  const groups = new Set(changes.map(({ group }) => group.id)).size;
  return { add, remove: changes.length - add, groups };
}

/** "3 to add, 9 to remove in 7 groups". */
export function tallyText({ add, remove, groups }: Tally): string {
  return `${numberText(add)} to add, ${numberText(remove)} to remove in ${count(groups, 'group')}`;
}

/** What a plan holds beside its changes: "3 withheld", "1 scheduled". */
export function otherCounts({ withheld, noop, upcoming, pending }: Plan): readonly string[] {
  return [
    { number: withheld.length, words: 'withheld' },
    { number: upcoming.length, words: 'scheduled' },
    { number: pending.length, words: 'waiting for an account' },
    { number: noop.length, words: 'already in place' },
  ]
    .filter(({ number }) => number > 0)
    .map(({ number, words }) => `${numberText(number)} ${words}`);
}

/** The line that everything else explains: "Plan: 3 to add, 9 to remove in 7 groups. 1 withheld." */
export function summaryText(plan: Plan): string {
  const also = otherCounts(plan).join(', ');
  if (plan.changes.length > 0) {
    return [
      `Plan: ${tallyText(tallyOf(plan.changes))}.`,
      ...(also === '' ? [] : [`${also}.`]),
    ].join(' ');
  }
  if (also !== '') return `No changes now: ${also}.`;
  if (plan.findings.some(({ severity }) => severity === 'error')) {
    return 'No changes in what could be read. See the errors.';
  }
  if (plan.drift.length > 0) return 'This proposal makes no changes.';
  if (plan.scope === 'all') return 'No changes. Atlassian matches the files.';
  return plan.scope.length === 0
    ? 'No changes to memberships.'
    : `No changes. Atlassian matches the files in the ${count(plan.scope.length, 'group')} concerned.`;
}

/** How much changes in one group. */
export interface GroupCount {
  readonly name: string;
  readonly add: number;
  readonly remove: number;
}

/** The groups by name, with what changes in each. */
export function countsByGroup(changes: readonly Membership[]): readonly GroupCount[] {
  return [...groupBy(changes, ({ group }) => group.id).values()]
    .toSorted(([a], [b]) => (a && b ? compareGroups(a.group, b.group) : 0))
    .map((ofGroup) => {
      const { add, remove } = tallyOf(ofGroup);
      return { name: ofGroup[0]?.group.name ?? '', add, remove };
    });
}
