import { isMap } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import { commentsIn, dropFromBlock, dropFromFlow, realign } from './drop-key.ts';
import type { EditableFile, EditableList, ListEntry } from './editable-file.ts';
import type { NewLine } from './edit.ts';
import { keyText, lineKeys, valueText } from './line-text.ts';
import { endOf, endOfPair, pairOf, startOf } from './nodes.ts';
import { lineEnd, lineStart } from './splice.ts';
import type { Splice } from './splice.ts';

/** Makes an entry say what a line says. Whom it names, what has not changed and its comment stay as they are. */
export function setLine(
  { text, lineBreak }: EditableFile,
  list: EditableList,
  entry: ListEntry,
  line: NewLine,
): readonly Splice[] {
  const { node } = entry;
  if (isMap(node) && (node.flow !== true || commentsIn(text, node))) {
    return setKeys(text, node, entry, line, lineBreak);
  }
  const whole = wholeText(text, entry, line);
  if (whole === text.slice(startOf(node), endOf(node))) return [];
  return [
    { from: startOf(node), to: endOf(node), text: whole },
    ...realign(text, list, entry, whole),
  ];
}

/** The entry written anew: what it says already in its own words and order, and what is new behind that. */
function wholeText(text: string, entry: ListEntry, line: NewLine): string {
  const { node } = entry;
  const pairs = isMap(node) ? node.items : [];
  const value = isMap(node) ? (pairOf(node, 'user')?.value as Node) : node;
  const user = text.slice(startOf(value), endOf(value));
  const kept = pairs.flatMap((pair) => {
    const key = keyOf(pair);
    if (key === 'user') return [`user: ${user}`];
    if (key === undefined || line[key] === undefined) return [];
    return [isSame(entry, line, key) ? textOf(text, pair) : keyText(line, key)];
  });
  const all = [...(isMap(node) ? kept : [`user: ${user}`]), ...newKeys(entry, line)];
  return all.length === 1 ? user : `{ ${all.join(', ')} }`;
}

/** Key by key, where there are comments between them, or each has a line of its own. */
function setKeys(
  text: string,
  map: YAMLMap,
  entry: ListEntry,
  line: NewLine,
  lineBreak: string,
): readonly Splice[] {
  const isBlock = map.flow !== true;
  const changed = map.items.flatMap((pair): readonly Splice[] => {
    const key = keyOf(pair);
    if (key === undefined || key === 'user') return [];
    if (line[key] === undefined) {
      return isBlock ? dropFromBlock(text, map, pair) : dropFromFlow(text, map, pair, true);
    }
    if (isSame(entry, line, key)) return [];
    const value = pair.value as Node;
    return [{ from: startOf(value), to: endOf(value), text: valueText(line, key) }];
  });
  const added = newKeys(entry, line);
  const last = map.items.at(-1);
  if (added.length === 0 || last === undefined) return changed;
  const end = endOfPair(last);
  if (!isBlock) return [...changed, { from: end, to: end, text: `, ${added.join(', ')}` }];
  const start = startOf((map.items[0] as Pair).key as Node);
  const indent = ' '.repeat(start - lineStart(text, start));
  const at = lineEnd(text, end);
  const lines = added.map((each) => `${indent}${each}${lineBreak}`).join('');
  return [...changed, { from: at, to: at, text: lines }];
}

type Key = (typeof lineKeys)[number];

function keyOf({ key }: Pair): Key | 'user' | undefined {
  const name = String((key as { readonly value?: unknown }).value);
  return name === 'user' ? 'user' : lineKeys.find((each) => each === name);
}

function newKeys({ written }: ListEntry, line: NewLine): readonly string[] {
  return lineKeys.flatMap((key) =>
    line[key] === undefined || (typeof written !== 'string' && key in written)
      ? []
      : [keyText(line, key)],
  );
}

function isSame({ written }: ListEntry, line: NewLine, key: Key): boolean {
  return typeof written !== 'string' && written[key] === line[key];
}

function textOf(text: string, pair: Pair): string {
  return text.slice(startOf(pair.key as Node), endOfPair(pair));
}
