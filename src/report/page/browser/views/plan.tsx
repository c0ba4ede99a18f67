import type { JSX } from 'preact';
import { count } from '../../../../model/text.ts';
import { membershipFlags } from '../../page-data.ts';
import { GroupLink, PersonLink, PlaceLink, State } from '../cells.tsx';
import { Section } from '../details.tsx';
import { type Group, type PageMembership, has, stateOf } from '../model.ts';
import { usePage } from '../page-context.ts';
import { type Column, Table } from '../table.tsx';

const { add, remove, withheld } = membershipFlags;

/** What the plan would change: each group before and after, then each change. */
export function PlanPage(): JSX.Element {
  const { model } = usePage();
  const { counts } = model.data;
  const changes = model.memberships.filter((each) => has(each, add | remove | withheld));
  const changed = [...new Set(changes.map(({ group }) => group))].map(changedGroup);
  const held = counts.withheld === 0 ? '' : `; ${counts.withheld} withheld`;
  return (
    <>
      <h1 tabIndex={-1}>Plan</h1>
      <p class="lead">
        {changes.length === 0
          ? 'No changes. Atlassian matches the files.'
          : `${counts.add} to add, ${counts.remove} to remove in ${count(changed.length, 'group')}${held}.`}
      </p>
      {changes.length > 0 && (
        <>
          <Section title="Before and after">
            <Table
              caption="Groups, before and after the plan is applied"
              columns={groupColumns}
              rows={changed}
              empty=""
            />
          </Section>
          <Section title="Changes">
            <Table
              caption="Every change of the plan"
              columns={changeColumns}
              rows={changes}
              empty=""
            />
          </Section>
        </>
      )}
    </>
  );
}

interface ChangedGroup {
  readonly group: Group;
  readonly before: number;
  readonly after: number;
  readonly joins: number;
  readonly leaves: number;
}

function changedGroup(group: Group): ChangedGroup {
  const number = (flag: number) => group.memberships.filter((each) => has(each, flag)).length;
  const [joins, leaves] = [number(add), number(remove)];
  // Apps are members too, and no people.
  const before = Math.max(group.before, leaves);
  return { group, before, after: before - leaves + joins, joins, leaves };
}

const groupColumns: readonly Column<ChangedGroup>[] = [
  {
    id: 'group',
    head: 'Group',
    cell: ({ group }) => <GroupLink group={group} />,
    sort: ({ group }) => group.name,
  },
  {
    id: 'people',
    head: 'Before and after',
    cell: (row) => <BeforeAfter {...row} />,
    sort: ({ before }) => before,
  },
  {
    id: 'joins',
    head: 'Join',
    kind: 'number',
    cell: ({ joins }) => joins,
    sort: ({ joins }) => joins,
  },
  {
    id: 'leaves',
    head: 'Leave',
    kind: 'number',
    cell: ({ leaves }) => leaves,
    sort: ({ leaves }) => leaves,
  },
  {
    id: 'owners',
    head: 'Owners',
    kind: 'wide',
    cell: ({ group }) => group.owners.join(', '),
    sort: ({ group }) => group.owners.join(),
  },
];

const changeColumns: readonly Column<PageMembership>[] = [
  {
    id: 'person',
    head: 'Person',
    cell: ({ person }) => <PersonLink person={person} />,
    sort: ({ person }) => person.label,
  },
  {
    id: 'change',
    head: 'Change',
    cell: (row) => <State state={stateOf(row)} />,
    sort: (row) => stateOf(row).text,
  },
  {
    id: 'group',
    head: 'Group',
    cell: ({ group }) => group.name,
    sort: ({ group }) => group.name,
  },
  {
    id: 'why',
    head: 'Why',
    kind: 'wide',
    cell: ({ why, rule }) => [why, rule].filter(Boolean).join(', '),
    sort: ({ why, rule }) => why || rule,
  },
  {
    id: 'line',
    head: 'Line',
    kind: 'wide',
    cell: ({ file, line }) => <PlaceLink file={file} line={line} />,
  },
];

const width = 280;
const barHeight = 15;

/** Two bars, one below the other: who stays stands above each other, who leaves and who joins at the end. */
function BeforeAfter({ before, after, joins, leaves }: ChangedGroup): JSX.Element {
  const stays = before - leaves;
  const scale = (people: number) => (people / Math.max(before, after, 1)) * (width - 34);
  const bars = [
    { label: String(before), y: 1, part: leaves, tone: 'leaves' },
    { label: String(after), y: barHeight + 3, part: joins, tone: 'joins' },
  ] as const;
  const summary = `${before} before, of whom ${leaves} leave; ${after} after, of whom ${joins} join`;
  return (
    <svg
      class="before-after"
      viewBox={`0 0 ${width} ${2 * barHeight + 4}`}
      role="img"
      aria-label={summary}
    >
      {bars.map(({ label, y, part, tone }) => (
        <g key={tone}>
          <text x={28} y={y + 12} text-anchor="end">
            {label}
          </text>
          <rect class="stays" x={34} y={y} width={scale(stays)} height={barHeight} />
          <rect class={tone} x={34 + scale(stays)} y={y} width={scale(part)} height={barHeight} />
        </g>
      ))}
    </svg>
  );
}
