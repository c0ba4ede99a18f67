import { dayText } from '../../../../model/instant.ts';
import type { JSX } from 'preact';
import { GroupLink, membershipColumns } from '../cells.tsx';
import { Details, Section } from '../details.tsx';
import { EventTable } from '../event-table.tsx';
import { type PageMembership, isPresent, personNotes } from '../model.ts';
import { usePage } from '../page-context.ts';
import { type Column, Table } from '../table.tsx';
import { Missing } from './missing.tsx';

/** What one person has access to, since when, by whom and until when. */
export function PersonPage({ id }: { readonly id: string }): JSX.Element {
  const { model } = usePage();
  const person = model.personById.get(id);
  if (person === undefined) return <Missing what="person" id={id} />;
  const { label, email, memberships, events, seen, leaves, leavesWhy } = person;
  const present = memberships.filter(isPresent).length;
  return (
    <Details
      kind="Person"
      title={label}
      facts={[
        ['Email', email === label ? '' : email],
        ['Account', id === email ? '' : <code>{id}</code>],
        ['Status', personNotes(person).join(', ')],
        ['In groups', String(present)],
        ['Last seen', model.data.exported ? seen || 'not in the export' : ''],
        ['Leaves', leaves === '' ? '' : [dayText(leaves), leavesWhy].filter(Boolean).join(', ')],
      ]}
    >
      <Section title="Groups">
        <Table
          caption={`Groups of ${label}`}
          columns={columns}
          rows={memberships}
          empty="In no group."
        />
      </Section>
      <EventTable events={events} about="person" />
    </Details>
  );
}

const columns: readonly Column<PageMembership>[] = [
  {
    id: 'group',
    head: 'Group',
    cell: ({ group }) => <GroupLink group={group} />,
    sort: ({ group }) => group.name,
  },
  ...membershipColumns,
];
