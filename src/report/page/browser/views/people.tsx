import { untilText } from '../../../../model/instant.ts';
import type { JSX } from 'preact';
import { membershipFlags } from '../../page-data.ts';
import { PersonLink } from '../cells.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { type Person, has, isPresent } from '../model.ts';
import { usePeople } from '../narrowed.ts';
import { usePage } from '../page-context.ts';
import { type Column, Table } from '../table.tsx';

/** Everybody. */
export function PeopleList(): JSX.Element {
  const { model, route, refine } = usePage();
  const found = usePeople();
  return (
    <>
      <h1 tabIndex={-1}>People</h1>
      <FilterBar noun="person" found={found.length} of={model.people.length} />
      <Table
        caption="People, with how many groups they are in"
        columns={model.data.exported ? columns : columns.filter(({ id }) => id !== 'seen')}
        rows={found}
        sort={route.sort}
        onSort={(sort) => refine({ sort })}
        empty="Nobody is like that."
      />
    </>
  );
}

const columns: readonly Column<Person>[] = [
  {
    id: 'person',
    head: 'Person',
    cell: (person) => <PersonLink person={person} />,
    sort: ({ label }) => label,
  },
  {
    id: 'groups',
    head: 'Groups',
    kind: 'number',
    cell: ({ memberships }) => memberships.filter(isPresent).length,
    sort: ({ memberships }) => memberships.filter(isPresent).length,
  },
  {
    id: 'changes',
    head: 'Changes',
    cell: (person) => <PersonChanges person={person} />,
    sort: ({ memberships }) => memberships.filter((each) => has(each, changing)).length || '',
  },
  {
    id: 'until',
    head: 'Next end',
    kind: 'wide',
    cell: (person) => (nextEnd(person) === '' ? '' : untilText(nextEnd(person))),
    sort: nextEnd,
  },
  {
    id: 'seen',
    head: 'Last seen',
    kind: 'wide',
    cell: ({ seen }) => seen,
    sort: ({ seen }) => seen,
  },
];

const changing = membershipFlags.add | membershipFlags.remove | membershipFlags.withheld;

function PersonChanges({ person }: { readonly person: Person }): JSX.Element {
  const number = (flag: number) => person.memberships.filter((each) => has(each, flag)).length;
  const [add, remove, withheld] = [
    number(membershipFlags.add),
    number(membershipFlags.remove),
    number(membershipFlags.withheld),
  ];
  return (
    <span class="changes">
      {add > 0 && <span class="state add">{`joins ${add}`}</span>}
      {remove > 0 && <span class="state remove">{`leaves ${remove}`}</span>}
      {withheld > 0 && <span class="state warn">{`${withheld} withheld`}</span>}
    </span>
  );
}

function nextEnd({ memberships }: Person): string {
  return memberships.reduce(
    (first, { until }) => (until !== '' && (first === '' || until < first) ? until : first),
    '',
  );
}
