/** Rows as columns, which name each field once. */
export type Columns<Row> = {
  readonly [Key in keyof Row]: Row[Key] extends number ? NumberColumn : readonly string[];
};

/**
 * Numbers as they are; or, where that is shorter, as runs: by how much each differs from the one before, and how often in
 * a row. Whatever is sorted, counts up or stays the same nearly vanishes so.
 */
type NumberColumn = readonly number[] | { readonly runs: readonly number[] };

/** The same with every number in its place. */
export type PlainColumns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

export function packedColumns<Row>(
  rows: readonly Row[],
  keys: readonly (keyof Row)[],
): Columns<Row> {
  const entries = keys.map((key) => [key, pack(rows.map((row) => row[key]))] as const);
  return Object.fromEntries(entries) as unknown as Columns<Row>;
}

export function plainColumns<Row>(columns: Columns<Row>): PlainColumns<Row> {
  const entries = Object.entries<NumberColumn | readonly string[]>(columns);
  const plain = entries.map(([key, column]) => [
    key,
    'runs' in column ? unpack(column.runs) : column,
  ]);
  return Object.fromEntries(plain) as PlainColumns<Row>;
}

function pack(values: readonly unknown[]): readonly unknown[] | NumberColumn {
  const runs: number[] = [];
  let before = 0;
  for (const value of values) {
    if (typeof value !== 'number') return values;
    const step = value - before;
    before = value;
    const last = runs.length - 1;
    if (runs[last - 1] === step) runs[last] = (runs[last] ?? 0) + 1;
    else runs.push(step, 1);
  }
  return runs.length < values.length ? { runs } : values;
}

function unpack(runs: readonly number[]): readonly number[] {
  const values: number[] = [];
  let value = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const [step = 0, times = 0] = [runs[at], runs[at + 1]];
    for (let left = times; left > 0; left--) values.push((value += step));
  }
  return values;
}
