import type { JSX } from 'preact';
import { count } from '../../../../model/text.ts';
import { momentText } from '../../../../render/words.ts';
import { Details, Section } from '../details.tsx';
import { type FilterCount, everything } from '../filters.ts';
import { isPolicy, isPresent } from '../model.ts';
import { usePage } from '../page-context.ts';
import { hrefOf } from '../route.ts';
import { type Column, Table } from '../table.tsx';

/** What there is, and what of it needs a look. */
export function Overview(): JSX.Element {
  const { model, counts } = usePage();
  const { data, groups, people, memberships, findings } = model;
  const { add, remove, withheld, upcoming, pending } = data.counts;
  const planned = [
    ...(add > 0 ? [`${add} to add`] : []),
    ...(remove > 0 ? [`${remove} to remove`] : []),
    ...(withheld > 0 ? [`${withheld} withheld`] : []),
  ];
  const ahead = [
    ...(upcoming > 0 ? [`${upcoming} within 30 days`] : []),
    ...(pending > 0 ? [`${pending} pending`] : []),
  ];
  const broken = findings.filter(isPolicy).length;
  const present = memberships.filter(isPresent).length;
  return (
    <Details
      title={`Who has access to ${data.target}`}
      facts={[
        ['As of', momentText(data.at)],
        [
          'Holds',
          `${count(people.length, 'person')}, ${count(groups.length, 'group')}, ${count(present, 'membership')}`,
        ],
        [
          'Plan',
          planned.length === 0 ? (
            'up to date'
          ) : (
            <a href={hrefOf({ view: 'plan' })}>{planned.join(', ')}</a>
          ),
        ],
        ['Ahead', ahead.join(', ')],
        [
          'Findings',
          findings.length === 0 ? (
            'none'
          ) : (
            <a href={hrefOf({ view: 'findings' })}>{findings.length.toLocaleString('en')}</a>
          ),
        ],
        [
          'Reviews',
          data.reviewEvery === undefined ? '' : `every ${count(data.reviewEvery, 'day')}`,
        ],
        [
          'Policies broken',
          broken === 0 ? '' : <a href={hrefOf({ view: 'findings' })}>{broken}</a>,
        ],
      ]}
    >
      <Section title="What to look at" isNarrow>
        <Table
          caption="What is special, and how many groups and people it concerns"
          columns={columns}
          rows={counts()}
          empty=""
        />
      </Section>
    </Details>
  );
}

const columns: readonly Column<FilterCount>[] = [
  {
    id: 'filter',
    head: 'Memberships',
    cell: ({ filter: { label, about } }) => (
      <>
        {label}
        <small>{about}</small>
      </>
    ),
  },
  {
    id: 'groups',
    head: 'Groups',
    kind: 'number',
    cell: (row) => <Narrow row={row} view="groups" />,
  },
  {
    id: 'people',
    head: 'People',
    kind: 'number',
    cell: (row) => <Narrow row={row} view="people" />,
  },
];

interface NarrowProps {
  readonly row: FilterCount;
  readonly view: 'groups' | 'people';
}

/** Leads to the list that shows them. */
function Narrow({ row: { filter, ...counts }, view }: NarrowProps): JSX.Element {
  const number = counts[view];
  if (number === 0) return <>0</>;
  const selection = { ...everything, only: [filter.id] };
  return (
    <a href={hrefOf({ view, selection })} aria-label={`${filter.label}: ${number} ${view}`}>
      {number.toLocaleString('en')}
    </a>
  );
}
