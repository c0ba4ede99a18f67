import { type Change, compareText } from '../../model/change.ts';
import { count } from '../../model/count.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Plan, PlannedGroup } from '../../model/plan.ts';
import { markdownCode, markdownTable, markdownText } from '../markdown-text.ts';
import { leftOut } from './cells.ts';
import { limits, type MarkdownOptions } from './options.ts';

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
    // In code: GitHub tells everyone whom a comment mentions.
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
  return number.toLocaleString('en-US');
}
