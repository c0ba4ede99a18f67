import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mostPrinted, useVirtualRows } from './virtual-rows.ts';
import { usePrinting } from './use-printing.ts';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** What it is sorted by; absent where the order would mean nothing. */
  readonly sort?: (row: Row) => string | number;
  /** `number` stands right; `wide` has no room on a small screen. */
  readonly kind?: 'number' | 'wide';
}

interface TableProps<Row> {
  /** What the table holds, for whoever does not see it. */
  readonly caption: string;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The id of a column; with a minus, from the end. */
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  /** In place of a table without rows. */
  readonly empty: string;
}

/** The one table of the page: sorted by its heads, long ones drawn where the screen is, whole on paper. */
export function Table<Row>(props: TableProps<Row>): JSX.Element {
  const { caption, columns, rows, empty } = props;
  const [own, setOwn] = useState('');
  const { sort = own, onSort = setOwn } = props;
  const head = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const isPrinting = usePrinting();
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const virtual = useVirtualRows({ count: sorted.length, height: 40, top, isPrinting });
  useLayoutEffect(() => {
    const box = head.current?.getBoundingClientRect();
    if (box !== undefined) setTop(Math.round(box.bottom + scrollY));
  });
  if (rows.length === 0) return <p class="empty">{empty}</p>;
  return (
    <>
      <table
        aria-rowcount={sorted.length + 1}
        onKeyDown={(event) => moveFocus(event, virtual.show)}
      >
        <caption class="unseen">{caption}</caption>
        <thead ref={head}>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <Gap height={virtual.above} columns={columns.length} />
        <tbody>
          {virtual.indexes.map((index) => {
            const row = sorted[index];
            if (row === undefined) return null;
            return (
              <tr key={index} data-index={index} aria-rowindex={index + 2} ref={virtual.measure}>
                {columns.map(({ id, kind, cell }, at) =>
                  at === 0 ? (
                    <th key={id} scope="row" class={kind}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={id} class={kind}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
        <Gap height={virtual.below} columns={columns.length} />
      </table>
      {isPrinting && sorted.length > mostPrinted && (
        <p>{`The first ${mostPrinted} of ${sorted.length} rows.`}</p>
      )}
    </>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

function Head<Row>({ column, sort, onSort }: HeadProps<Row>): JSX.Element {
  const { id, head, kind } = column;
  if (column.sort === undefined) {
    return (
      <th scope="col" class={kind}>
        {head}
      </th>
    );
  }
  const order = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : 'none';
  return (
    <th scope="col" class={kind} aria-sort={order}>
      <button type="button" onClick={() => onSort(order === 'ascending' ? `-${id}` : id)}>
        {head}
        <span aria-hidden="true" class="order">
          {{ ascending: '\u2191', descending: '\u2193', none: '' }[order]}
        </span>
      </button>
    </th>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={columns} class="gap" style={{ height: `${height}px` }} />
      </tr>
    </tbody>
  );
}

const collator = new Intl.Collator('en', { numeric: true });

/** Rows without a value stand last, whichever way it goes. */
function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort.replace(/^-/u, ''));
  const valueOf = column?.sort;
  if (valueOf === undefined) return rows;
  const sign = sort.startsWith('-') ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
      if (typeof a.value === 'number' && typeof b.value === 'number')
        return sign * (a.value - b.value);
      return sign * collator.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

/** Up and down lead from row to row, and past what is drawn. */
function moveFocus(event: KeyboardEvent, show: (index: number) => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = event.target instanceof Element ? event.target.closest('tr[data-index]') : null;
  if (step === undefined || !(here instanceof HTMLElement)) return;
  const index = Number(here.dataset['index']) + step;
  const table = here.closest('table');
  const next = () => table?.querySelector<HTMLElement>(`tr[data-index="${index}"] a`);
  event.preventDefault();
  const link = next();
  if (link instanceof HTMLElement) {
    link.focus();
    return;
  }
  show(index);
  requestAnimationFrame(() => next()?.focus());
}
