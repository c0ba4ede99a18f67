import { type Node, type Pair, type YAMLMap, isMap, isScalar } from 'yaml';
import { nodeEnd, endOfPair, pairOf, nodeStart } from './read-list.ts';
import { type Splice, lineEnd, lineStart } from './splice.ts';
import {
  type EditableFile,
  type ListEntry,
  type NewLine,
  keysOf,
  writtenOf,
} from './editable-file.ts';
import { type CommentStyle, inFlow, quotingOfScalar, realign, replaceScalar } from './style.ts';
import { mappingText, pairText, valueText } from './text.ts';

/**
 * Makes an entry say what a line says. The text of the user, every key that has that value already, and the comments
 * stay as they are written; what stood on one line stands on one line.
 */
export function setLine(
  file: EditableFile,
  comments: CommentStyle,
  entry: ListEntry,
  line: NewLine,
): readonly Splice[] {
  const splices = splicesOf(file, entry, line);
  return [...splices, ...realign(file.text, comments, entry, splices)];
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
    return [
      {
        from: nodeStart(map),
        to: nodeEnd(map),
        text: text.slice(nodeStart(value), nodeEnd(value)),
      },
    ];
  }
  const dropped = withoutPairs(text, map, new Set(map.items.filter((pair) => pair !== user)));
  const isKey = map.flow !== true && isOneLine(text, user);
  return isKey
    ? [...dropped, { from: startOfPair(user), to: nodeStart(value), text: '' }]
    : dropped;
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
  const end = last === undefined ? nodeEnd(map) : endOfPair(last);
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

/** Takes pairs out of a mapping that keeps at least one; every other one stays as it is written. */
function withoutPairs(text: string, map: YAMLMap, dropped: ReadonlySet<Pair>): readonly Splice[] {
  if (map.flow !== true) return fromBlock(text, map, dropped);
  return hasComments(text, map) ? fromCommented(text, dropped) : fromFlow(map, dropped);
}

/** Whether a comment stands between the keys of `{ }`. */
function hasComments(text: string, map: YAMLMap): boolean {
  const ends = [nodeStart(map), ...map.items.map(endOfPair)];
  const starts = [...map.items.map(startOfPair), nodeEnd(map)];
  return ends.some((end, index) => text.slice(end, starts[index]).includes('#'));
}

export function startOfPair({ key }: Pair): number {
  return nodeStart(key as Node);
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

/** What stands before the keys of a block mapping; before its first one stands the dash. */
function indentOf(text: string, { items }: YAMLMap): string {
  const [first, second] = items.map(startOfPair);
  if (second !== undefined) return text.slice(lineStart(text, second), second);
  return ' '.repeat((first ?? 0) - lineStart(text, first ?? 0));
}

function isOneLine(text: string, pair: Pair): boolean {
  return !text.slice(startOfPair(pair), nodeStart(pair.value as Node)).includes('\n');
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}
