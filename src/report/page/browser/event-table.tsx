import type { JSX } from 'preact';
import { momentText } from '../../../render/words.ts';
import { GroupLink, PersonLink, PullLink } from './cells.tsx';
import { Section } from './details.tsx';
import type { HistoryEvent } from './model.ts';
import { type Column, Table } from './table.tsx';

interface EventTableProps {
  readonly events: readonly HistoryEvent[];
  readonly about: 'person' | 'group';
}

/** Who joined and left when, the last first; nothing where nothing is known. */
export function EventTable({ events, about }: EventTableProps): JSX.Element | null {
  if (events.length === 0) return null;
  const named: Column<HistoryEvent> =
    about === 'person'
      ? { id: 'group', head: 'Group', cell: ({ group }) => <GroupLink group={group} /> }
      : { id: 'person', head: 'Person', cell: ({ person }) => <PersonLink person={person} /> };
  const [when, ...rest] = columns;
  return (
    <Section title="Joined and left">
      <Table
        caption="Who joined and left, and when"
        columns={when === undefined ? [named] : [when, named, ...rest]}
        rows={events.toReversed()}
        empty=""
      />
    </Section>
  );
}

/** What is known of it, where no receipt says that it was done. */
const sources: Readonly<Record<string, string>> = {
  files: 'asked for by the files',
  outside: 'in Atlassian itself',
};

const columns: readonly Column<HistoryEvent>[] = [
  { id: 'at', head: 'When', cell: ({ at }) => momentText(at), sort: ({ at }) => at },
  {
    id: 'action',
    head: 'What',
    cell: ({ adds }) => (
      <span class={`state ${adds ? 'add' : 'remove'}`}>{adds ? 'joined' : 'left'}</span>
    ),
    sort: ({ adds }) => Number(adds),
  },
  {
    id: 'pull',
    head: 'By',
    cell: ({ pull, source }) => (
      <>
        <PullLink pull={pull} />
        {source !== 'receipt' && <small>{sources[source]}</small>}
      </>
    ),
    sort: ({ pull }) => pull,
  },
  { id: 'by', head: 'Merged by', kind: 'wide', cell: ({ by }) => by, sort: ({ by }) => by },
  {
    id: 'approved',
    head: 'Approved by',
    kind: 'wide',
    cell: ({ approvedBy }) => approvedBy,
    sort: ({ approvedBy }) => approvedBy,
  },
  { id: 'why', head: 'Why', kind: 'wide', cell: ({ why }) => why },
];
