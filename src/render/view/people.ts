import type { Change } from '../../model/change.ts';
import { groupBy } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import { byPersonFirst, compareNames } from '../order.ts';
import type { PersonAndGroup } from '../words.ts';

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
 * The changes person by person: whoever leaves one group and joins another by the same plan moves. People share a row
 * when nothing but their names differs.
 */
export function peopleOf({ changes, withheld }: Plan): PeopleView {
  const held = groupBy(
    withheld.filter(({ action }) => action === 'add'),
    ({ account }) => account.id,
  );
  const byPerson = groupBy(changes.toSorted(byPersonFirst), ({ account }) => account.id);
  const people = [...byPerson].map(([id, ofPerson]) => onePerson(ofPerson, held.get(id) ?? none));
  const batches = [...groupBy(people, likeness).values()].flatMap(merged).sort(byGroupsOfBatch);
  return {
    moves: batches.filter(({ from, to }) => from.length > 0 && to.length > 0),
    removals: batches.filter(({ to }) => to.length === 0),
    adds: batches.filter(({ from }) => from.length === 0),
  };
}

const none: readonly never[] = [];

function onePerson(ofPerson: readonly Change[], held: readonly Change[]): Batch {
  const removed = ofPerson.filter(({ action }) => action === 'remove');
  const added = ofPerson.filter(({ action }) => action === 'add');
  const from = removed.map(({ group }) => group.name);
  // Of a move, where it leads is what matters.
  const only = added.length > 0 ? none : removed;
  const unique = (names: readonly string[]): readonly string[] =>
    names.length === 0
      ? none
      : [...new Set(names)].filter((name) => !from.includes(name)).sort(compareNames);
  const keeps = unique(only.flatMap((change) => change.keeps ?? none));
  const byFiles = unique(only.flatMap((change) => change.keepsByFiles ?? none));
  return {
    from,
    to: added.map(({ group }) => group.name),
    people: ofPerson.slice(0, 1),
    // The reason for a move stands where it leads to.
    reasons: added.length > 0 ? added : removed,
    keeps,
    keepsByFiles: byFiles.filter((name) => !keeps.includes(name)),
    waitsFor: removed.length === 0 ? none : held.map(({ group }) => group.name),
  };
}

/** Equal for people whose rows would read the same but for their names. */
function likeness({ from, reasons, keeps, keepsByFiles, waitsFor }: Batch): string {
  return JSON.stringify([
    from,
    keeps,
    keepsByFiles,
    waitsFor,
    reasons.map(({ group, because: { kind, text, on, until, through, formerly } }) => [
      group.id,
      kind,
      text,
      on,
      until,
      through?.map(({ name }) => name),
      formerly === undefined ? undefined : (formerly.through?.map(({ name }) => name) ?? 'line'),
    ]),
  ]);
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
