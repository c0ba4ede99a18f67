import type { WantedGroup } from '../reader.ts';

/** One parameter of a query to `/group/bulk`. */
export interface GroupPicker {
  readonly by: 'groupId' | 'groupName';
  readonly value: string;
}

/** A page holds no more. */
const mostInBatch = 50;
/** Servers and proxies commonly take 8 KB for the whole request line. */
const longestQuery = 6000;

/** What to ask for, in as few queries as fit. Ids and names apart: how Atlassian combines them is not documented. */
export function pickerBatches(wanted: readonly WantedGroup[]): readonly (readonly GroupPicker[])[] {
  const ids = wanted.flatMap(({ id }) => id ?? []);
  const names = wanted.flatMap(({ id, name }) => (id === undefined ? [name] : []));
  return [
    ...batches([...new Set(ids)].map((value) => ({ by: 'groupId', value }))),
    ...batches([...new Set(names)].map((value) => ({ by: 'groupName', value }))),
  ];
}

function batches(pickers: readonly GroupPicker[]): readonly (readonly GroupPicker[])[] {
  const full: GroupPicker[][] = [];
  let batch: GroupPicker[] = [];
  let length = 0;
  for (const picker of pickers) {
    const added = queryOf([picker]).toString().length + 1;
    if (batch.length === mostInBatch || (batch.length > 0 && length + added > longestQuery)) {
      full.push(batch);
      batch = [];
      length = 0;
    }
    batch.push(picker);
    length += added;
  }
  return batch.length === 0 ? full : [...full, batch];
}

export function queryOf(pickers: readonly GroupPicker[]): URLSearchParams {
  return new URLSearchParams(pickers.map(({ by, value }): [string, string] => [by, value]));
}
