import type { Change } from '../../model/change.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Plan } from '../../model/plan.ts';
import { type Gains, gainsOf } from '../gains.ts';
import { markdownTable } from '../markdown-text.ts';
import { byPersonFirst } from '../words.ts';
import { codes, leftOut, person, reason, reasonWords } from './cells.ts';
import { limits, type MarkdownOptions } from './options.ts';

/** A cell with more people than these is harder to read than a row for each. */
const mostTogether = 6;
const mostNamed = 5;

/** Who leaves what, and what they have instead: the part that a reviewer must not skip. */
export function leaves(plan: Plan, options: MarkdownOptions): readonly string[] {
  const removes = plan.changes.filter(({ action }) => action === 'remove');
  if (removes.length === 0) return [];
  const gains = gainsOf(plan);
  const { shown, rest } = firstOfEachGroup(removes, options);
  const left = groupBy(removes, ({ account }) => account.id);
  const rows = [...groupBy(shown, ({ account }) => account.id)].flatMap(([id, ofPerson]) => {
    const [first] = ofPerson;
    if (first === undefined) return [];
    return [
      [
        person(first),
        codes(ofPerson.map(({ group }) => group.name)),
        keepsOrGets(gains(id), left.get(id) ?? []),
        reason(ofPerson, options),
      ],
    ];
  });
  return [
    `#### Leave (${removes.length.toLocaleString('en-US')})`,
    ...table(['Person', 'Leaves', 'Keeps or gets', 'Why'], rows),
    ...rest,
  ];
}

/** Who joins what. People with the same groups for the same reason share a row, and so do the groups of one person. */
export function joins({ changes }: Plan, options: MarkdownOptions): readonly string[] {
  const adds = changes.filter(({ action }) => action === 'add');
  if (adds.length === 0) return [];
  const { shown, rest } = firstOfEachGroup(adds, options);
  const people = [...groupBy(shown, ({ account }) => account.id).values()];
  const alike = [...groupBy(people, likeness).values()];
  const rows = alike
    .flatMap((those) => (those.length > mostTogether ? those.map((one) => [one]) : [those]))
    .map((those) => [
      those.flatMap(([first]) => (first === undefined ? [] : [person(first)])).join(', '),
      codes((those[0] ?? []).map(({ group }) => group.name)),
      reason(those.flat(), options),
    ]);
  return [
    `#### Join (${adds.length.toLocaleString('en-US')})`,
    ...table(['Person', 'Joins', 'Why'], rows),
    ...rest,
  ];
}

function likeness(ofPerson: readonly Change[]): string {
  return JSON.stringify(ofPerson.map((change) => [change.group.id, reasonWords(change)]));
}

function keepsOrGets({ gets, waitsFor }: Gains, leaving: readonly Change[]): string {
  const left = new Set(leaving.map(({ group }) => group.name));
  const known = leaving.some(({ keeps }) => keeps !== undefined);
  const kept = [...new Set(leaving.flatMap(({ keeps = [] }) => keeps))].filter(
    (name) => !left.has(name),
  );
  const parts = [
    ...(gets.length === 0 ? [] : [`joins ${codes(gets, mostNamed)} first`]),
    ...(waitsFor.length === 0
      ? []
      : [`waits for ${codes(waitsFor, mostNamed)}, which is withheld`]),
    ...(kept.length === 0 ? [] : [`stays in ${codes(kept, mostNamed)}`]),
  ];
  if (parts.length === 0 && known) return 'in no other group that was read';
  return parts.join(', ');
}

/** The first names of each group, in the order of people; of the rest, how many. */
function firstOfEachGroup(
  changes: readonly Change[],
  { detail = 'all' }: MarkdownOptions,
): { readonly shown: readonly Change[]; readonly rest: readonly string[] } {
  const most = limits[detail].names;
  const groups = [...groupBy(changes.toSorted(byPersonFirst), ({ group }) => group.id).values()];
  const shown = groups.flatMap((ofGroup) => ofGroup.slice(0, most)).sort(byPersonFirst);
  return { shown, rest: leftOut(changes.length - shown.length, 'name') };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [markdownTable(head, rows)];
}
