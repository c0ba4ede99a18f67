import type { Change } from '../../model/change.ts';
import { groupBy } from '../../model/objects.ts';
import type { Plan, PlannedFile } from '../../model/plan.ts';
import { count, numberText, sameNames } from '../../model/text.ts';
import type { GroupView, PlanView } from '../view/plan-view.ts';
import { inRepository } from '../view/why.ts';
import {
  type Detail,
  type MarkdownOptions,
  leftOut,
  limits,
  markdownCode,
  markdownTable,
  markdownText,
} from './cells.ts';

/** So many groups stand in the open. */
const mostOpen: Readonly<Record<Detail, number>> = { all: 30, some: 30, counts: 25 };

const head = ['Group', 'Add', 'Remove', 'People'];
const rule = ['---', '--:', '--:', '---'];

/** Each group in numbers, with who approves it; then the total, the seats, and who approves the other files. */
export function groupsTable(view: PlanView, options: MarkdownOptions): readonly string[] {
  const { groups, plan } = view;
  if (groups.length === 0) return approvalOfFiles(view, options);
  const detail = options.detail ?? 'all';
  const approval = plan.approvals !== 0;
  const table = (rows: readonly (readonly string[])[]) =>
    markdownTable([...head, ...(approval ? ['Approval needed from'] : [])], rows, [
      ...rule,
      ...(approval ? ['---'] : []),
    ]);
  const rows = groups.map((group) => [
    ...numbersOf(group),
    ...(approval ? [group.group?.owners.map(markdownCode).join(', ') ?? ''] : []),
  ]);
  const open = rows.slice(0, mostOpen[detail]);
  const folded = rows.slice(open.length, limits[detail].rows);
  const hidden = rows.length - open.length - folded.length;
  const total = plan.changes.length === 0 ? [] : [totalOf(plan.changes, approval)];
  return [
    table([...open, ...total]),
    ...(folded.length === 0
      ? []
      : [
          `<details><summary>${count(folded.length, 'other group')}</summary>`,
          table(folded),
          '</details>',
        ]),
    ...leftOut(hidden, 'group'),
    ...approvals(plan),
    ...approvalOfFiles(view, options),
    ...seats(plan),
  ];
}

function numbersOf({ name, group, state, adds, removals, withheld }: GroupView): readonly string[] {
  const number = (action: Change['action'], now: number) => {
    const held = withheld.filter((change) => change.action === action).length;
    if (held > 0) return `${numberText(now)} of ${numberText(now + held)} (withheld)`;
    return now === 0 ? '' : numberText(now);
  };
  return [
    [
      `${markdownCode(name)}${state === 'scheduled' ? ' (scheduled)' : ''}`,
      ...(group?.licences ?? []).map(({ product }) => `${markdownText(product)} seats`),
    ].join(' · '),
    number('add', adds.length),
    number('remove', removals.length),
    group === undefined ? '' : `${numberText(group.before)} → ${numberText(group.after)}`,
  ];
}

function totalOf(changes: readonly Change[], approval: boolean): readonly string[] {
  const adds = changes.filter(({ action }) => action === 'add').length;
  const people = new Set(changes.map(({ account }) => account.id)).size;
  const bold = (number: number) => `**${numberText(number)}**`;
  return [
    '**Total**',
    bold(adds),
    bold(changes.length - adds),
    count(people, 'person'),
    ...(approval ? [''] : []),
  ];
}

function approvals({ approvals: needed }: Plan): readonly string[] {
  if (needed === undefined || needed === 1) return [];
  if (needed === 0) return [`No approval needed (${markdownCode('approvals: 0')}).`];
  return [`At least ${numberText(needed)} approvals are needed, those of the owners among them.`];
}

/** The files that change without a row of their own among the groups, by who approves that. */
function approvalOfFiles({ plan, groups }: PlanView, options: MarkdownOptions): readonly string[] {
  if (plan.approvals === 0 || plan.files.length === 0) return [];
  const shown = new Map(groups.flatMap(({ group }) => (group ? [[group.file, group.owners]] : [])));
  // A file that speaks for another group now needs other owners too.
  const files = plan.files.filter(({ path, owners }) => {
    const rowOwners = shown.get(path);
    return rowOwners === undefined || !sameNames(rowOwners, owners);
  });
  if (files.length === 0) return [];
  const most = options.detail === 'counts' ? 3 : 10;
  const byOwners = [...groupBy(files, ({ owners }) => JSON.stringify(owners)).values()];
  const texts = byOwners.slice(0, most).map((those) => {
    const names = those.slice(0, most).map((file) => fileText(file, plan));
    const rest = those.length - names.length;
    const owners = those[0]?.owners ?? [];
    const from = owners.length === 0 ? 'anyone' : owners.map(markdownCode).join(', ');
    return `${from} for ${names.join(', ')}${rest > 0 ? ` and ${numberText(rest)} more` : ''}`;
  });
  const more =
    byOwners.length > most ? [`and ${count(byOwners.length - most, 'other owner')}`] : [];
  return [`**Approval of other files:** ${[...texts, ...more].join('; ')}.`];
}

function fileText({ path, status, from }: PlannedFile, { folder }: Plan): string {
  const name = markdownCode(inRepository(path, folder));
  if (status === 'changed') return name;
  return from === undefined
    ? `${name} (${status})`
    : `${name} (${status} from ${markdownCode(inRepository(from, folder))})`;
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
    const needed = `up to ${numberText(people.size)} more needed`;
    if (known === undefined) return [`${markdownText(product)}, ${needed}`];
    const free = Math.max(0, known.limit - known.used);
    const used = `${numberText(known.used)} of ${numberText(known.limit)} used, ${needed}`;
    return [`${markdownText(product)} ${used}${people.size > free ? ' (**too few**)' : ''}`];
  });
  return products.length === 0 ? [] : [`**Seats:** ${products.join('; ')}.`];
}
