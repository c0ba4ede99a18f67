import { isMap } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { EditableFile, EditableList, ListEntry } from './editable-file.ts';
import type { DroppedKey } from './edit.ts';
import { commentStyleOf } from './list-style.ts';
import { endOf, endOfPair, pairOf, startOf } from './nodes.ts';
import { lineEnd, lineStart } from './splice.ts';
import type { Splice } from './splice.ts';

/** Takes one key out of an entry. Nothing, where it has no such key. */
export function dropKey(
  { text }: EditableFile,
  list: EditableList,
  entry: ListEntry,
  key: DroppedKey,
): readonly Splice[] {
  const { node } = entry;
  const pair = isMap(node) ? pairOf(node, key) : undefined;
  if (!isMap(node) || pair === undefined) return [];
  if (node.flow !== true) return dropFromBlock(text, node, pair);
  const only = node.items.filter((each) => each !== pair);
  const user = pairOf(node, 'user');
  const hasComment = commentsIn(text, node);
  if (only.length > 1 || user === undefined || hasComment)
    return dropFromFlow(text, node, pair, hasComment);
  const value = user.value as Node;
  const plain = text.slice(startOf(value), endOf(value));
  return [
    { from: startOf(node), to: endOf(node), text: plain },
    ...realign(text, list, entry, plain),
  ];
}

/** Keeps a comment in the column of its neighbours, when an entry is `plain` from now on. */
export function realign(
  text: string,
  list: EditableList,
  entry: ListEntry,
  plain: string,
): readonly Splice[] {
  const { column } = commentStyleOf(text, list);
  const rest = text.slice(entry.end, lineEnd(text, entry.end));
  const gap = /^[ ]+(?=#)/u.exec(rest)?.[0];
  if (column === undefined || gap === undefined) return [];
  const end = startOf(entry.node) - lineStart(text, entry.start) + plain.length;
  const wanted = ' '.repeat(Math.max(1, column - end));
  return [{ from: entry.end, to: entry.end + gap.length, text: wanted }];
}

/** A key on the line of the dash goes alone; any other goes with its line. */
export function dropFromBlock(text: string, map: YAMLMap, pair: Pair): readonly Splice[] {
  const start = startOf(pair.key as Node);
  const end = endOfPair(pair);
  if (pair !== map.items[0])
    return [{ from: lineStart(text, start), to: lineEnd(text, end), text: '' }];
  const next = map.items[1];
  const to = next === undefined ? end : startOf(next.key as Node);
  // A comment between the two keys stays, behind the dash.
  return [{ from: start, to: text.slice(end, to).includes('#') ? end : to, text: '' }];
}

export function dropFromFlow(
  text: string,
  map: YAMLMap,
  pair: Pair,
  hasComment: boolean,
): readonly Splice[] {
  const index = map.items.indexOf(pair);
  const start = startOf(pair.key as Node);
  const end = endOfPair(pair);
  if (hasComment) {
    const [comma] = /^\s*,/u.exec(text.slice(end)) ?? [''];
    return [{ from: start, to: end + comma.length, text: '' }];
  }
  const previous = map.items[index - 1];
  const next = map.items[index + 1];
  if (previous !== undefined) return [{ from: endOfPair(previous), to: end, text: '' }];
  return [{ from: start, to: next === undefined ? end : startOf(next.key as Node), text: '' }];
}

/** Whether a comment stands between the keys of `{ }`. */
export function commentsIn(text: string, map: YAMLMap): boolean {
  const ends = [startOf(map), ...map.items.map(endOfPair)];
  const starts = [...map.items.map((pair) => startOf(pair.key as Node)), endOf(map)];
  return ends.some((end, index) => text.slice(end, starts[index]).includes('#'));
}
