import type { JSX } from 'preact';
import type { FindingFields } from '../../page-data.ts';
import { PlaceLink } from '../cells.tsx';
import { Section } from '../details.tsx';
import { isPolicy } from '../model.ts';
import { usePage } from '../page-context.ts';
import { type Column, Table } from '../table.tsx';

/** What somebody must know: of the files, of Atlassian's answers, of the plan. */
export function Findings(): JSX.Element {
  const { findings } = usePage().model;
  const policies = findings.filter(isPolicy);
  return (
    <>
      <h1 tabIndex={-1}>Findings</h1>
      {policies.length > 0 && (
        <Section title="Policies">
          <Table caption="What breaks a policy" columns={columns} rows={policies} empty="" />
        </Section>
      )}
      <Section title={policies.length > 0 ? 'Others' : 'Of the plan'}>
        <Table
          caption="Findings of the plan"
          columns={columns}
          rows={findings.filter((finding) => !isPolicy(finding))}
          empty="There are none."
        />
      </Section>
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
