import type { JSX } from 'preact';
import { PersonLink, PlaceLink, membershipColumns } from '../cells.tsx';
import { HistoryChart } from '../chart.tsx';
import { Details, Section } from '../details.tsx';
import { EventTable } from '../event-table.tsx';
import { type Group, type PageMembership, groupNotes } from '../model.ts';
import { usePage } from '../page-context.ts';
import { type Column, Table } from '../table.tsx';
import { Missing } from './missing.tsx';

/** Who is in one group, who decides that, and how it came about. */
export function GroupPage({ id }: { readonly id: string }): JSX.Element {
  const { model } = usePage();
  const group = model.groupById.get(id);
  if (group === undefined) return <Missing what="group" id={id} />;
  const { name, description, mode, owners, alone, memberships, events } = group;
  return (
    <Details
      kind="Group"
      title={name}
      facts={[
        ['About', description],
        ['Owners', owners.join(', ')],
        ['People', peopleText(group)],
        ['Mode', mode],
        ['Status', groupNotes(group).join(', ')],
        ['Last review', reviewText(group, model.data.reviewEvery)],
        ['Next review', group.reviewDue === '' ? '' : `by ${group.reviewDue}`],
        ['File', group.file === '' ? '' : <PlaceLink file={group.file} line={0} />],
        ['Left alone', alone],
        ['Id', id === group.file ? '' : <code>{id}</code>],
      ]}
    >
      <HistoryChart group={group} now={model.data.at} />
      <Section title="Members">
        <Table
          caption={`Members of ${name}`}
          columns={columns}
          rows={memberships}
          empty={
            group.before < 0 && mode === ''
              ? 'No file declares the group, so its members were not read.'
              : 'Nobody is in it.'
          }
        />
      </Section>
      <EventTable events={events} about="group" />
    </Details>
  );
}

const columns: readonly Column<PageMembership>[] = [
  {
    id: 'person',
    head: 'Person',
    cell: ({ person }) => <PersonLink person={person} />,
    sort: ({ person }) => person.label,
  },
  ...membershipColumns,
];

function peopleText({ before, after, unlisted }: Group): string {
  if (before < 0) return '';
  const change =
    before === after ? String(before) : `${before} now, ${after} once the plan is applied`;
  return unlisted === 0
    ? change
    : `${change}; ${unlisted} more that Atlassian counts and does not list`;
}

function reviewText({ reviewedOn, reviewedBy, mode }: Group, every?: number): string {
  if (reviewedOn === '') return every === undefined || mode === '' ? '' : 'never';
  return reviewedBy === '' ? reviewedOn : `${reviewedOn} by ${reviewedBy}`;
}
