import type { Change } from '../../model/change.ts';
import { groupBy } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import { byPersonFirst, compareNames } from '../order.ts';
import type { PersonAndGroup } from '../words.ts';
import type { Explain } from './why.ts';

/** PeopleView whose changes read the same but for their names. */
export interface Batch {
  /** Names of the groups that they leave and join. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly people: readonly PersonAndGroup[];
  /** The changes whose reasons are shown. */
  readonly reasons: readonly Change[];
  /** The groups in which they stay: live shows them there, or the files want them there. */
  readonly keeps: readonly string[];
  readonly keepsByFiles: readonly string[];
  /** Adds that a guard withholds, and with them the removal. */
  readonly waitsFor: readonly string[];
}

/** Who moves, who only leaves, who only joins. */
export interface PeopleView {
  readonly moves: readonly Batch[];
  readonly removals: readonly Batch[];
  readonly adds: readonly Batch[];
}

/**
 * The changes person by person: whoever leaves one group and joins another by the same plan moves. PeopleView share a row
 * when nothing but their names differs.
 */
export function peopleOf({ changes, withheld }: Plan, explain: Explain): PeopleView {
  const held = groupBy(
    withheld.filter(({ action }) => action === 'add'),
    ({ account }) => account.id,
  );
  const people = [
    ...groupBy(changes.toSorted(byPersonFirst), ({ account }) => account.id).values(),
  ].map((ofPerson) =>
    onePerson(ofPerson, held.get(ofPerson[0]?.account.id ?? ('' as never)) ?? []),
  );
  const reasonKeys = new Map<Change, string>();
  const reasonKey = (change: Change) => {
    const known = reasonKeys.get(change);
    if (known !== undefined) return known;
    const { text, rule, through } = explain(change);
    const key = JSON.stringify([change.group.id, text, rule, through]);
    reasonKeys.set(change, key);
    return key;
  };
  const batches = [
    ...groupBy(people, ({ reasons, from, to, keeps, keepsByFiles, waitsFor }) =>
      JSON.stringify([from, to, keeps, keepsByFiles, waitsFor, reasons.map(reasonKey)]),
    ).values(),
  ]
    .flatMap((those) => merged(those))
    .toSorted(byGroupsOfBatch);
  return {
    moves: batches.filter(({ from, to }) => from.length > 0 && to.length > 0),
    removals: batches.filter(({ to }) => to.length === 0),
    adds: batches.filter(({ from }) => from.length === 0),
  };
}

function onePerson(ofPerson: readonly Change[], held: readonly Change[]): Batch {
  const removed = ofPerson.filter(({ action }) => action === 'remove');
  const added = ofPerson.filter(({ action }) => action === 'add');
  const left = new Set(removed.map(({ group }) => group.name));
  const unique = (names: readonly string[]) =>
    [...new Set(names)].filter((name) => !left.has(name)).sort(compareNames);
  // Of a move, where it leads is what matters.
  const only = added.length > 0 ? [] : removed;
  const keeps = unique(only.flatMap((change) => change.keeps ?? []));
  return {
    from: removed.map(({ group }) => group.name),
    to: added.map(({ group }) => group.name),
    people: ofPerson.slice(0, 1),
    // The reason for a move stands where it leads to.
    reasons: added.length > 0 ? added : removed,
    keeps,
    keepsByFiles: unique(only.flatMap((change) => change.keepsByFiles ?? [])).filter(
      (name) => !keeps.includes(name),
    ),
    waitsFor: removed.length === 0 ? [] : held.map(({ group }) => group.name),
  };
}

function merged(those: readonly Batch[]): readonly Batch[] {
  const [first] = those;
  if (first === undefined) return [];
  return [
    {
      ...first,
      people: those.flatMap(({ people }) => people),
      reasons: those.flatMap(({ reasons }) => reasons),
    },
  ];
}

/** By the groups, the largest of those that name the same first. */
function byGroupsOfBatch(a: Batch, b: Batch): number {
  return (
    compareNames(a.from.join('\n'), b.from.join('\n')) ||
    compareNames(a.to.join('\n'), b.to.join('\n')) ||
    b.people.length - a.people.length
  );
}
