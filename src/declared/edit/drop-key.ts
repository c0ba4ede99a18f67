import { isMap } from 'yaml';
import type { Node } from 'yaml';
import type { EditableFile, EditableList, ListEntry } from './editable-file.ts';
import type { DroppedKey } from './edit.ts';
import { hasComments, withoutPairs } from './map-pairs.ts';
import { endOf, pairOf, startOf } from './nodes.ts';
import { realign } from './realign.ts';
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
  const user = node.items.length === 2 ? pairOf(node, 'user') : undefined;
  const becomesPlain = user !== undefined && node.flow === true && !hasComments(text, node);
  const value = user?.value as Node;
  const splices = becomesPlain
    ? [{ from: startOf(node), to: endOf(node), text: text.slice(startOf(value), endOf(value)) }]
    : withoutPairs(text, node, new Set([pair]));
  return [...splices, ...realign(text, list, entry, splices)];
}
