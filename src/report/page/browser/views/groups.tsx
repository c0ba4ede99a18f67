import type { JSX } from 'preact';
import { membershipFlags } from '../../page-data.ts';
import { GroupLink } from '../cells.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { type Group, has } from '../model.ts';
import { useGroups } from '../narrowed.ts';
import { usePage } from '../page-context.ts';
import { type Column, Table } from '../table.tsx';

/** Every group. */
export function GroupsList(): JSX.Element {
  const { model, route, refine } = usePage();
  const found = useGroups();
  return (
    <>
      <h1 tabIndex={-1}>Groups</h1>
      <FilterBar noun="group" found={found.length} of={model.groups.length} />
      <Table
        caption="Groups, with their people and owners"
        columns={groupColumns(model.groups, model.data.reviewEvery)}
        rows={found}
        sort={route.sort}
        onSort={(sort) => refine({ sort })}
        empty="No group is like that."
      />
    </>
  );
}

function groupColumns(groups: readonly Group[], every?: number): readonly Column<Group>[] {
  const isReviewed = every !== undefined || groups.some(({ reviewedOn }) => reviewedOn !== '');
  return isReviewed ? columns : columns.filter(({ id }) => id !== 'reviewed');
}

const columns: readonly Column<Group>[] = [
  {
    id: 'group',
    head: 'Group',
    cell: (group) => <GroupLink group={group} />,
    sort: ({ name }) => name,
  },
  {
    id: 'people',
    head: 'People',
    kind: 'number',
    cell: ({ before }) => (before < 0 ? '' : before.toLocaleString('en')),
    sort: ({ before }) => before,
  },
  {
    id: 'changes',
    head: 'Changes',
    cell: (group) => <Changes group={group} />,
    sort: (group) => changesOf(group).total || '',
  },
  {
    id: 'owners',
    head: 'Owners',
    cell: ({ owners }) => owners.join(', '),
    sort: ({ owners }) => owners.join(),
  },
  { id: 'mode', head: 'Mode', kind: 'wide', cell: ({ mode }) => mode, sort: ({ mode }) => mode },
  {
    id: 'reviewed',
    head: 'Reviewed',
    kind: 'wide',
    cell: ({ reviewedOn, reviewedBy, mode }) =>
      reviewedOn === '' ? mode !== '' && 'never' : `${reviewedOn} ${reviewedBy}`.trim(),
    sort: ({ reviewedOn }) => reviewedOn || '0',
  },
];

function changesOf({ memberships }: Group) {
  const number = (flag: number) => memberships.filter((each) => has(each, flag)).length;
  const [add, remove, withheld] = [
    number(membershipFlags.add),
    number(membershipFlags.remove),
    number(membershipFlags.withheld),
  ];
  return { add, remove, withheld, total: add + remove + withheld };
}

/** How many would join and leave. */
function Changes({ group }: { readonly group: Group }): JSX.Element {
  const { add, remove, withheld } = changesOf(group);
  return (
    <span class="changes">
      {add > 0 && <span class="state add">{`${add} to add`}</span>}
      {remove > 0 && <span class="state remove">{`${remove} to remove`}</span>}
      {withheld > 0 && <span class="state warn">{`${withheld} withheld`}</span>}
    </span>
  );
}
