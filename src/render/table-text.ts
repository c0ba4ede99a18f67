import { type TextLayout, flow, padEnd, printable, textWidth, widest } from './layout.ts';

/** A longer cell does not push the others aside. */
const widestCell = 40;
const gap = '  ';
const further = '    ';

/**
 * A table for a terminal. Columns line up; one that is empty is left out, and those that do not fit stand on a line below,
 * so that nothing is cut off. A row with a cell that is too wide is broken at its cells. Cells are foreign text.
 */
export function tableText(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { style, width }: TextLayout,
): string {
  const columns = head
    .map((title, index) => ({ title, cells: rows.map((row) => printable(row[index] ?? '')) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map((column) => ({ ...column, wide: widest([column.title, ...column.cells], widestCell) }));
  let fits = columns.length;
  const widthOf = (some: typeof columns) =>
    some.reduce((sum, { wide }) => sum + wide + gap.length, -gap.length);
  while (fits > 1 && widthOf(columns.slice(0, fits)) > width) fits -= 1;
  const line = (cellOf: (column: (typeof columns)[number]) => string) => {
    const lines = [columns.slice(0, fits), columns.slice(fits)]
      .map((some, below) =>
        some
          .map((column) => padEnd(cellOf(column), column.wide))
          .join(gap)
          .trimEnd()
          .replace(/^(?=.)/u, below === 1 ? further : ''),
      )
      .filter((text) => textWidth(text) > 0);
    if (lines.every((text) => textWidth(text) <= width)) return lines.join('\n');
    const cells = columns.map(cellOf).filter((text) => text !== '');
    return flow(
      cells.map((text) => ({ text })),
      width,
      further,
    );
  };
  return [
    style.bold(line(({ title }) => title)),
    ...rows.map((_row, index) => line(({ cells }) => cells[index] ?? '')),
  ].join('\n');
}
