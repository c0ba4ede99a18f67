import type { Node, Pair, YAMLMap } from 'yaml';
import { endOf, endOfPair, startOf } from './nodes.ts';
import { lineEnd, lineStart } from './splice.ts';
import type { Splice } from './splice.ts';

/** Takes pairs out of a mapping that keeps at least one; every other one stays as it is written. */
export function withoutPairs(
  text: string,
  map: YAMLMap,
  dropped: ReadonlySet<Pair>,
): readonly Splice[] {
  if (map.flow !== true) return fromBlock(text, map, dropped);
  return hasComments(text, map) ? fromCommented(text, dropped) : fromFlow(map, dropped);
}

/** Whether a comment stands between the keys of `{ }`. */
export function hasComments(text: string, map: YAMLMap): boolean {
  const ends = [startOf(map), ...map.items.map(endOfPair)];
  const starts = [...map.items.map(startOfPair), endOf(map)];
  return ends.some((end, index) => text.slice(end, starts[index]).includes('#'));
}

export function startOfPair({ key }: Pair): number {
  return startOf(key as Node);
}

/** A pair goes with its line, but what stands behind the dash makes room for the first one that stays. */
function fromBlock(text: string, map: YAMLMap, dropped: ReadonlySet<Pair>): readonly Splice[] {
  const [head] = map.items;
  const first = map.items.findIndex((pair) => !dropped.has(pair));
  const firstKept = map.items[first];
  const wholeLines = (pairs: readonly Pair[]) =>
    pairs.map((pair) => ({
      from: lineStart(text, startOfPair(pair)),
      to: lineEnd(text, endOfPair(pair)),
      text: '',
    }));
  if (head === undefined || firstKept === undefined) return [];
  const later = wholeLines(map.items.slice(first).filter((pair) => dropped.has(pair)));
  if (head === firstKept) return later;
  const leading = map.items.slice(0, first);
  const gaps = leading.map((pair, index) =>
    text.slice(endOfPair(pair), startOfPair(map.items[index + 1] ?? pair)),
  );
  const from = startOfPair(head);
  if (!gaps.some((gap) => gap.includes('#')))
    return [{ from, to: startOfPair(firstKept), text: '' }, ...later];
  // A comment between the keys stays, behind the dash.
  return [{ from, to: endOfPair(head), text: '' }, ...wholeLines(leading.slice(1)), ...later];
}

/** A pair goes with the comma before it; those before the first one that stays, with the comma behind them. */
function fromFlow({ items }: YAMLMap, dropped: ReadonlySet<Pair>): readonly Splice[] {
  const first = items.findIndex((pair) => !dropped.has(pair));
  return items.flatMap((pair, index) => {
    if (!dropped.has(pair)) return [];
    const previous = items[index - 1];
    const next = items[index + 1];
    return index < first || previous === undefined
      ? [{ from: startOfPair(pair), to: next ? startOfPair(next) : endOfPair(pair), text: '' }]
      : [{ from: endOfPair(previous), to: endOfPair(pair), text: '' }];
  });
}

/** As `fromFlow`, but each goes with the comma behind it, and leaves the comments around both. */
function fromCommented(text: string, dropped: ReadonlySet<Pair>): readonly Splice[] {
  return [...dropped].flatMap((pair) => {
    const end = endOfPair(pair);
    const comma = /((?:\s|#[^\n]*\n)*),/uy;
    comma.lastIndex = end;
    const gap = comma.exec(text)?.[1];
    const from = startOfPair(pair);
    if (gap === undefined) return [{ from, to: end, text: '' }];
    const at = end + gap.length;
    return [
      { from, to: end, text: '' },
      { from: at, to: at + 1, text: '' },
    ];
  });
}
