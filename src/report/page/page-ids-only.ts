import {
  type Scrub,
  findingWriter,
  scrubber,
  someoneAt,
  withoutEmails,
} from '../../render/ids-only.ts';
import { type Columns, packedColumns, plainColumns } from './columns.ts';
import type { MembershipFields, PageData, PersonFields } from './page-data.ts';

/**
 * The page with account ids instead of names and emails, for what everybody can read. People stand in the order of their
 * ids: that of their names would say something about these.
 */
export function pageWithIdsOnly(data: PageData): PageData {
  const people = rowsOf(data.people);
  const scrub = scrubber(people);
  const known = people.filter(hasId).length;
  const order = people.map((_, index) => index).sort((a, b) => compareIds(people[a], people[b]));
  const places = new Map(order.map((index, place) => [index, place]));
  const placed = <Row extends { readonly person: number }>(row: Row): Row => ({
    ...row,
    person: places.get(row.person) ?? row.person,
  });
  const memberships = rowsOf(data.memberships).map(placed).sort(inOrder);
  const scrubbed: PageData = {
    ...data,
    idsOnly: true,
    people: packed(
      data.people,
      order.flatMap((index, place) => bareRow(people[index], place - known)),
    ),
    memberships: packed(data.memberships, memberships),
    events: packed(data.events, rowsOf(data.events).map(placed)),
    texts: scrubbedTexts(data, scrub),
    notes: data.notes.map(scrub),
    findings: data.findings.map(findingWriter(scrub)),
  };
  return withoutEmails(scrubbed, scrub);
}

function compareIds(a: PersonFields | undefined, b: PersonFields | undefined): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whoever has no id stands last. */
function keyOf(person: PersonFields | undefined): string {
  return person === undefined || !hasId(person) ? '~' : person.id;
}

/** Of somebody who is pending, the email stands for it. */
function hasId({ id }: PersonFields): boolean {
  return !id.includes('@');
}

function bareRow(person: PersonFields | undefined, index: number): readonly PersonFields[] {
  if (person === undefined) return [];
  const id = hasId(person) ? person.id : someoneAt(index);
  return [{ ...person, id, name: '', email: '' }];
}

function inOrder(a: MembershipFields, b: MembershipFields): number {
  return a.group - b.group || a.person - b.person;
}

/** Words of the page's own are no names, whoever is called so. */
function scrubbedTexts(data: PageData, scrub: Scrub): readonly string[] {
  const own = new Set([
    ...rowsOf(data.groups).map(({ mode }) => mode),
    ...rowsOf(data.events).map(({ source }) => source),
    ...data.routes.flatMap((route) => route.filter((_, at) => at % 2 === 0)),
  ]);
  const free = new Set([
    ...rowsOf(data.people).map(({ leavesWhy }) => leavesWhy),
    ...rowsOf(data.groups).flatMap((row) => [row.description, row.alone, row.reviewedBy]),
    ...rowsOf(data.memberships).flatMap(({ why, rule }) => [why, rule]),
    ...rowsOf(data.events).flatMap(({ by, approvedBy, why }) => [by, approvedBy, why]),
  ]);
  return data.texts.map((text, index) => (free.has(index) && !own.has(index) ? scrub(text) : text));
}

function rowsOf<Row>(columns: Columns<Row>): readonly Row[] {
  const plain = plainColumns(columns);
  const entries = Object.entries<readonly unknown[]>(plain);
  const { length } = entries[0]?.[1] ?? [];
  return Array.from(
    { length },
    (_, at) => Object.fromEntries(entries.map(([key, column]) => [key, column[at]])) as Row,
  );
}

function packed<Row>(columns: Columns<Row>, rows: readonly Row[]): Columns<Row> {
  return packedColumns(rows, Object.keys(columns) as (keyof Row)[]);
}
