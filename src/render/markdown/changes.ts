import { type Change, compareText } from '../../model/change.ts';
import { groupBy } from '../../model/objects.ts';
import type { Plan, PlannedGroup } from '../../model/plan.ts';
import { count, numberText, sameNames } from '../../model/text.ts';
import { type Gains, gainsOf } from '../person-row.ts';
import { byPersonFirst } from '../words.ts';
import {
  type MarkdownOptions,
  codes,
  leftOut,
  limits,
  markdownCode,
  markdownTable,
  markdownText,
  person,
  reason,
  reasonWords,
  tableOf,
} from './cells.ts';

const head = ['Group', 'Join', 'Leave', 'Members', 'Needs approval from'];
const rule = ['---', '--:', '--:', '---', '---'];

/** Each group in numbers: what changes, then the total, then the groups in which nothing is done yet. */
export function groupsTable(plan: Plan, options: MarkdownOptions): readonly string[] {
  const sorted = plan.groups.toSorted(
    (a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id),
  );
  const ids = (changes: readonly Pick<Change, 'group'>[]) =>
    new Set(changes.map(({ group }) => group.id));
  const [changed, held, later] = [
    ids(plan.changes),
    ids(plan.withheld),
    ids([...plan.upcoming, ...plan.pending]),
  ];
  const row = rowWriter(plan);
  const rows = sorted.filter(({ id }) => changed.has(id)).map((group) => row(group));
  const still = sorted.flatMap((group) => {
    if (changed.has(group.id)) return [];
    if (held.has(group.id)) return [row(group, 'withheld')];
    return later.has(group.id) ? [row(group, 'later')] : [];
  });
  if (rows.length + still.length === 0) return [];
  const most = limits[options.detail ?? 'all'].rows;
  const hidden = Math.max(0, rows.length - most) + Math.max(0, still.length - most);
  return [
    '#### Groups',
    markdownTable(
      head,
      [
        ...rows.slice(0, most),
        ...(rows.length > 0 ? [total(plan.changes)] : []),
        ...still.slice(0, most),
      ],
      rule,
    ),
    ...leftOut(hidden, 'group'),
    ...seats(plan),
  ];
}

/** The files that change without a row of their own among the groups, and who approves that. */
export function filesTable(plan: Plan, options: MarkdownOptions): readonly string[] {
  const touched = new Set(
    [plan.changes, plan.withheld, plan.upcoming, plan.pending].flat().map(({ group }) => group.id),
  );
  const shown = new Map(
    plan.groups.filter(({ id }) => touched.has(id)).map(({ file, owners }) => [file, owners]),
  );
  // A file that speaks for another group now needs other owners too.
  const files = plan.files.filter(({ path, owners }) => {
    const rowOwners = shown.get(path);
    return rowOwners === undefined || !sameNames(rowOwners, owners);
  });
  if (files.length === 0) return [];
  const most = limits[options.detail ?? 'all'].rows;
  return [
    '#### Files',
    markdownTable(
      ['File', 'Change', 'Needs approval from'],
      files
        .slice(0, most)
        .map(({ path, status, from, owners }) => [
          markdownCode(path),
          from === undefined ? status : `${status} from ${markdownCode(from)}`,
          owners.map(markdownCode).join(', '),
        ]),
    ),
    ...leftOut(files.length - most, 'file'),
  ];
}

function rowWriter(plan: Plan): (group: PlannedGroup, note?: string) => readonly string[] {
  const done = groupBy(plan.changes, ({ group, action }) => `${action} ${group.id}`);
  const held = groupBy(plan.withheld, ({ group, action }) => `${action} ${group.id}`);
  const number = ({ id }: PlannedGroup, action: Change['action']) => {
    const now = done.get(`${action} ${id}`)?.length ?? 0;
    const kept = held.get(`${action} ${id}`)?.length ?? 0;
    if (kept > 0) return `${text(now)} of ${text(now + kept)}`;
    return now === 0 ? '' : text(now);
  };
  return (group, note) => [
    [
      `${markdownCode(group.name)}${note === undefined ? '' : ` (${note})`}`,
      ...(group.licences ?? []).map(({ product }) => `${markdownText(product)} seats`),
    ].join(' · '),
    number(group, 'add'),
    number(group, 'remove'),
    `${text(group.before)} → ${text(group.after)}`,
    // In code: GitHub notifies everyone whom a comment mentions.
    group.owners.map(markdownCode).join(', '),
  ];
}

function total(changes: readonly Change[]): readonly string[] {
  const adds = changes.filter(({ action }) => action === 'add').length;
  const people = new Set(changes.map(({ account }) => account.id)).size;
  const bold = (number: number) => `**${text(number)}**`;
  return ['**Total**', bold(adds), bold(changes.length - adds), count(people, 'person'), ''];
}

/** How many people may take a seat of each product: those who have one already take no second. */
function seats({ groups, changes }: Plan): readonly string[] {
  const adds = groupBy(
    changes.filter(({ action }) => action === 'add'),
    ({ group }) => group.id,
  );
  const offers = groups.flatMap(({ id, licences = [] }) =>
    licences.map((licence) => ({ ...licence, people: adds.get(id) ?? [] })),
  );
  const products = [...groupBy(offers, ({ product }) => product)].flatMap(([product, those]) => {
    const people = new Set(those.flatMap((offer) => offer.people.map(({ account }) => account.id)));
    if (people.size === 0) return [];
    const known = those.flatMap((offer) => offer.seats ?? [])[0];
    const needed = `${text(people.size)} more may be needed`;
    if (known === undefined) return [`${markdownText(product)}, ${needed}`];
    const free = Math.max(0, known.limit - known.used);
    const used = `${text(known.used)} of ${text(known.limit)} taken, ${text(free)} free, ${needed}`;
    return [`${markdownText(product)} ${used}${people.size > free ? ' (**too few**)' : ''}`];
  });
  return products.length === 0 ? [] : [`**Seats:** ${products.join('; ')}.`];
}

function text(number: number): string {
  return numberText(number);
}

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
    `#### Leave (${numberText(removes.length)})`,
    ...tableOf(['Person', 'Leaves', 'Keeps or gets', 'Why'], rows),
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
    `#### Join (${numberText(adds.length)})`,
    ...tableOf(['Person', 'Joins', 'Why'], rows),
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
