import { isMap, isScalar } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { EditableFile, EditableList, ListEntry } from './editable-file.ts';
import { keysOf, writtenOf } from './edit.ts';
import type { NewLine } from './edit.ts';
import { mappingText, pairText, valueText } from './line-text.ts';
import { hasComments, startOfPair, withoutPairs } from './map-pairs.ts';
import { endOf, endOfPair, pairOf, startOf } from './nodes.ts';
import { realign } from './realign.ts';
import { inFlow, quotingOfScalar, replaceScalar } from './scalar.ts';
import { lineEnd, lineStart } from './splice.ts';
import type { Splice } from './splice.ts';

/**
 * Makes an entry say what a line says. The text of the user, every key that says so already, and the comments
 * stay as they are written; what stood on one line stands on one line.
 */
export function setLine(
  file: EditableFile,
  list: EditableList,
  entry: ListEntry,
  line: NewLine,
): readonly Splice[] {
  const { text } = file;
  const splices = splicesOf(file, entry, line);
  return [...splices, ...realign(text, list, entry, splices)];
}

function splicesOf(file: EditableFile, entry: ListEntry, line: NewLine): readonly Splice[] {
  const { node } = entry;
  const isPlain = typeof writtenOf(line) === 'string';
  if (!isMap(node)) return isPlain ? [] : becomeMapping(file.text, node, line, node);
  const user = pairOf(node, 'user');
  if (user === undefined) throw new Error(`${file.path}: an entry without a user can't be set.`);
  if (isPlain) return becomePlain(file.text, node, user);
  const isOneKey = node.flow !== true && node.items.length === 1 && isOneLine(file.text, user);
  if (isOneKey) return becomeMapping(file.text, user.value as Node, line, node);
  return changeMapping(file, entry, node, line);
}

/** `x` or `user: x` becomes `{ user: x, … }`. */
function becomeMapping(text: string, user: Node, line: NewLine, whole: Node): readonly Splice[] {
  return replaceScalar(text, whole, user, mappingText(inFlow(text, user), line));
}

/** Only the user is left: without its braces, unless a comment stands between them. */
function becomePlain(text: string, map: YAMLMap, user: Pair): readonly Splice[] {
  const value = user.value as Node;
  if (map.flow === true && !hasComments(text, map)) {
    return [{ from: startOf(map), to: endOf(map), text: text.slice(startOf(value), endOf(value)) }];
  }
  const dropped = withoutPairs(text, map, new Set(map.items.filter((pair) => pair !== user)));
  const isKey = map.flow !== true && isOneLine(text, user);
  return isKey ? [...dropped, { from: startOfPair(user), to: startOf(value), text: '' }] : dropped;
}

/** Values change in place, keys that the line does not have go, new ones come behind the last one that stays. */
function changeMapping(
  { text, lineBreak }: EditableFile,
  { written }: ListEntry,
  map: YAMLMap,
  line: NewLine,
): readonly Splice[] {
  const keys = keysOf(line);
  const dropped = new Set(map.items.filter((pair) => !keys.some((key) => key === keyOf(pair))));
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const key of keys) {
    const value = pairOf(map, key)?.value as Node | undefined;
    const isSame = key === 'user' || (typeof written !== 'string' && written[key] === line[key]);
    if (value === undefined) added.push(pairText(line, key));
    else if (!isSame) {
      const changed = valueText(line, key, quotingOfScalar(value));
      splices.push(...replaceScalar(text, value, value, changed));
    }
  }
  const last = map.items.findLast((pair) => !dropped.has(pair));
  const end = last === undefined ? endOf(map) : endOfPair(last);
  const at = map.flow === true ? end : lineEnd(text, end);
  const more = added.map((pair) =>
    map.flow === true ? `, ${pair}` : `${indentOf(text, map)}${pair}${lineBreak}`,
  );
  const insertion = { from: at, to: at, text: more.join('') };
  return [
    ...splices,
    ...(more.length === 0 ? [] : [insertion]),
    ...withoutPairs(text, map, dropped),
  ];
}

/** What stands before the keys of a block mapping; before its first one stands the dash. */
function indentOf(text: string, { items }: YAMLMap): string {
  const [first, second] = items.map(startOfPair);
  if (second !== undefined) return text.slice(lineStart(text, second), second);
  return ' '.repeat((first ?? 0) - lineStart(text, first ?? 0));
}

function isOneLine(text: string, pair: Pair): boolean {
  return !text.slice(startOfPair(pair), startOf(pair.value as Node)).includes('\n');
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}
