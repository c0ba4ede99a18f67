import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FilterBar } from '../filter-bar.tsx';
import { type Group, type PageMembership, type Person, stateOf } from '../model.ts';
import { useGroups, usePeople } from '../narrowed.ts';
import { usePage } from '../page-context.ts';
import { hrefOf } from '../route.ts';
import { usePrinting } from '../use-printing.ts';
import { useVirtualAxis } from '../virtual-rows.ts';

const rowHeight = 30;
const columnWidth = 34;
const headHeight = 150;
const nameWidth = 220;
/** On paper: what fits on a sheet that somebody can read. */
const mostColumns = 40;
const mostRows = 500;

/** People × groups: who is in what, at one glance. */
export function Matrix(): JSX.Element {
  const { model, route } = usePage();
  const { query } = route.selection;
  const people = usePeople();
  const all = useGroups('');
  // What is typed finds people; where it finds groups instead, they are shown with everybody in them.
  const named = useGroups();
  const isOfGroups = query !== '' && people.length === 0 && named.length > 0;
  const groups = isOfGroups ? named : all;
  const everyone = usePeople('');
  const rows = useMemo(
    () => withSome(isOfGroups ? everyone : people, groups),
    [isOfGroups, everyone, people, groups],
  );
  const columns = useMemo(() => groupsWith(rows, groups), [rows, groups]);
  return (
    <>
      <h1 tabIndex={-1}>Matrix</h1>
      <FilterBar noun="person" found={rows.length} of={model.people.length} />
      {rows.length === 0 || columns.length === 0 ? (
        <p class="empty">Nobody is like that.</p>
      ) : (
        <Grid people={rows} groups={columns} />
      )}
      <p class="key">
        <span>{'\u25CF in'}</span> <span>{'\u25CB in, not in the files'}</span>{' '}
        <span class="add">+ to add</span> <span class="remove">{'\u2212 to remove'}</span>{' '}
        <span class="warn">! withheld or left alone</span>{' '}
        <span class="quiet">{'? pending or not known, \u203A starts later'}</span>
      </p>
    </>
  );
}

/** Those who are in one of the groups. */
function withSome(people: readonly Person[], groups: readonly Group[]): readonly Person[] {
  const shown = new Set(groups);
  return people.filter(({ memberships }) => memberships.some(({ group }) => shown.has(group)));
}

function groupsWith(people: readonly Person[], groups: readonly Group[]): readonly Group[] {
  const some = new Set(people.flatMap(({ memberships }) => memberships.map(({ group }) => group)));
  return groups.filter((group) => some.has(group));
}

interface GridProps {
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function Grid({ people, groups }: GridProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const { focused, setFocused, move } = useGridFocus(people.length, groups.length);
  const element = () => box.current;
  const rows = useVirtualAxis({
    count: people.length,
    size: rowHeight,
    horizontal: false,
    element,
  });
  const columns = useVirtualAxis({
    ...{ count: groups.length, size: columnWidth, horizontal: true, element },
  });
  const drawn = {
    rows: isPrinting ? everyIndex(people.length, mostRows, rowHeight) : rows.items,
    columns: isPrinting ? everyIndex(groups.length, mostColumns, columnWidth) : columns.items,
  };
  useLayoutEffect(() => {
    if (focused === undefined) return;
    const cell = box.current?.querySelector<HTMLElement>(
      `[data-row="${focused.row}"][data-column="${focused.column}"]`,
    );
    cell?.focus({ preventScroll: true });
  });
  const width = nameWidth + (isPrinting ? drawn.columns.length * columnWidth : columns.total);
  const height = isPrinting ? drawn.rows.length * rowHeight : rows.total;
  const show = (place: CellPlace) => {
    rows.show(place.row);
    columns.show(place.column);
  };
  return (
    <div
      ref={box}
      class="matrix"
      role="grid"
      aria-label="People and groups"
      aria-rowcount={people.length + 1}
      aria-colcount={groups.length + 1}
      onKeyDown={(event) => move(event, show)}
    >
      <div
        role="row"
        aria-rowindex={1}
        class="heads"
        style={{ width: `${width}px`, height: `${headHeight}px` }}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          class="corner"
          style={{ width: `${nameWidth}px` }}
        >
          Person
        </div>
        {drawn.columns.map(({ index, start }) => {
          const group = groups[index];
          if (group === undefined) return null;
          return (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              class="head"
              style={{ left: `${nameWidth + start}px`, width: `${columnWidth}px` }}
            >
              <a href={hrefOf({ view: 'group', id: group.id })} tabIndex={-1}>
                {group.name}
              </a>
            </div>
          );
        })}
      </div>
      <div role="rowgroup" class="rows" style={{ width: `${width}px`, height: `${height}px` }}>
        {drawn.rows.map(({ index, start }) => {
          const person = people[index];
          if (person === undefined) return null;
          return (
            <Row key={index} person={person} index={index} top={start}>
              {drawn.columns.map((column) => (
                <Cell
                  key={column.index}
                  place={{ row: index, column: column.index }}
                  left={nameWidth + column.start}
                  group={groups[column.index]}
                  person={person}
                  isFocused={
                    focused === undefined
                      ? index === 0 && column.index === 0
                      : focused.row === index && focused.column === column.index
                  }
                  onFocus={setFocused}
                />
              ))}
            </Row>
          );
        })}
      </div>
    </div>
  );
}

function everyIndex(count: number, most: number, size: number) {
  return Array.from({ length: Math.min(count, most) }, (_, index) => ({
    index,
    start: index * size,
  }));
}

/** One cell at a time takes part in Tab, and arrows lead to the others. */
function useGridFocus(rows: number, columns: number) {
  const [focused, setFocused] = useState<CellPlace | undefined>(undefined);
  const move = (event: KeyboardEvent, show: (place: CellPlace) => void) => {
    const { row, column } = focused ?? { row: 0, column: 0 };
    const place: CellPlace | undefined = {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      PageDown: { row: row + 15, column },
      PageUp: { row: row - 15, column },
      Home: { row: event.ctrlKey ? 0 : row, column: 0 },
      End: { row: event.ctrlKey ? rows - 1 : row, column: columns - 1 },
    }[event.key];
    if (place === undefined || !(event.target as Element).matches('[role="gridcell"]')) return;
    event.preventDefault();
    const next = { row: within(place.row, rows), column: within(place.column, columns) };
    show(next);
    setFocused(next);
  };
  return { focused, setFocused, move };
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}

interface RowProps {
  readonly person: Person;
  readonly index: number;
  readonly top: number;
  readonly children: JSX.Element[];
}

function Row({ person, index, top, children }: RowProps): JSX.Element {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      class="row"
      style={{ top: `${top}px`, height: `${rowHeight}px` }}
    >
      <div role="rowheader" aria-colindex={1} class="name" style={{ width: `${nameWidth}px` }}>
        <a href={hrefOf({ view: 'person', id: person.id })}>{person.label}</a>
      </div>
      {children}
    </div>
  );
}

interface CellProps {
  readonly place: CellPlace;
  readonly left: number;
  readonly group: Group | undefined;
  readonly person: Person;
  readonly isFocused: boolean;
  readonly onFocus: (place: CellPlace) => void;
}

function Cell({ place, left, group, person, isFocused, onFocus }: CellProps): JSX.Element {
  const membership = person.memberships.find((each: PageMembership) => each.group === group);
  const state = membership === undefined ? undefined : stateOf(membership);
  const label = `${person.label}, ${group?.name ?? ''}: ${state?.text ?? 'not in'}`;
  return (
    <div
      role="gridcell"
      aria-colindex={place.column + 2}
      aria-label={label}
      title={state === undefined ? undefined : label}
      data-row={place.row}
      data-column={place.column}
      tabIndex={isFocused ? 0 : -1}
      class={`cell ${state?.tone ?? ''}`}
      style={{ left: `${left}px`, width: `${columnWidth}px` }}
      onClick={() => onFocus(place)}
    >
      {state?.sign}
    </div>
  );
}
