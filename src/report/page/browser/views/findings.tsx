import type { JSX } from 'preact';
import type { FindingFields } from '../../page-data.ts';
import { PlaceLink } from '../cells.tsx';
import { usePage } from '../page-context.ts';
import { type Column, Table } from '../table.tsx';

/** What somebody must know: of the files, of Atlassian's answers, of the plan. */
export function Findings(): JSX.Element {
  const { model, route, refine } = usePage();
  return (
    <>
      <h1 tabIndex={-1}>Findings</h1>
      <Table
        caption="Findings of the plan"
        columns={columns}
        rows={model.findings}
        sort={route.sort}
        onSort={(sort) => refine({ sort })}
        empty="There are none."
      />
    </>
  );
}

const order = { error: 0, warning: 1, note: 2 } as const;

const columns: readonly Column<FindingFields>[] = [
  {
    id: 'finding',
    head: 'Finding',
    cell: ({ message, hint = '' }) => (
      <>
        {message}
        {hint !== '' && <small>{hint}</small>}
      </>
    ),
    sort: ({ message }) => message,
  },
  {
    id: 'severity',
    head: 'Severity',
    cell: ({ severity }) => <span class={`state ${severity}`}>{severity}</span>,
    sort: ({ severity }) => order[severity],
  },
  {
    id: 'place',
    head: 'Place',
    kind: 'wide',
    cell: ({ file = '', line = 0 }) => <PlaceLink file={file} line={line} />,
    sort: ({ file = '' }) => file,
  },
];
