import {
  type CST,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  visit,
} from 'yaml';
import type { Place } from '../model/finding.ts';
import { given } from '../model/objects.ts';
import { parseUserRef } from '../declared/users.ts';
import type { EditableList, ListEntry, ListName } from './editable-file.ts';
import { lineEnd, lineStart } from './splice.ts';

/** A list of people and where each entry stands. */
export function readList(name: ListName, pair: Pair, reading: Reading): EditableList {
  const node = pair.value as Node;
  const range = { start: nodeStart(node), end: nodeEnd(node), emptyAt: behindColon(pair) };
  if (!isSeq(node)) {
    const fixed = isAlias(node) ? `it is written as the alias *${node.source}` : 'it is not a list';
    return { ...range, style: 'inline', entries: [], fixed };
  }
  const written = reading.written[name] as readonly ListEntry['written'][];
  const entries = itemsOf(node).map((item, index) =>
    readEntry(item, index, written[index] ?? '', reading),
  );
  const style = styleOf(node, entries, reading.text);
  const fixed = whyListFixed(node, style, entries, reading);
  return { ...range, style, entries, ...given({ fixed }) };
}

interface Reading {
  readonly text: string;
  readonly written: Readonly<Record<string, unknown>>;
  readonly placeAt: (offset: number) => Place;
  /** The anchors that aliases refer to. */
  readonly aliased: ReadonlySet<string>;
}

type SourceToken = CST.SourceToken;

/** Where a value begins, behind its anchor and tag. */
export function nodeStart(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where the last character of a value ends. A block mapping's own range runs on over comments and blank lines. */
export function nodeEnd(node: Node): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return endOfPair(last);
  }
  return node.range?.[1] ?? 0;
}

export function endOfPair({ key, value }: Pair): number {
  return nodeEnd((value ?? key) as Node);
}

/** The names of the anchors that an alias of the document refers to. */
export function aliasedIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Alias: (_, alias) => void names.add(alias.source) });
  return names;
}

/** Why an entry is left to people. Undefined when it can be edited. `start` is what stands before its value. */
function whyFixed(entry: Node, start: readonly SourceToken[]): string | undefined {
  if (isTagged(start)) return 'it carries a tag';
  let why: string | undefined;
  visit(entry, (_, node) => {
    if (isAlias(node)) why ??= `it is written with the alias *${node.source}`;
    else if (isPair(node)) why ??= whyFixedPair(node);
    else if (isNode(node) && node.anchor) why ??= `it carries the anchor &${node.anchor}`;
  });
  return why;
}

function whyFixedPair(pair: Pair): string | undefined {
  if (isExplicit(pair)) return 'it is written with "? " keys';
  const { start = [], sep = [] } = pair.srcToken ?? {};
  return isTagged([...start, ...sep]) ? 'it carries a tag' : undefined;
}

function isTagged(tokens: readonly SourceToken[]): boolean {
  return tokens.some(({ type }) => type === 'tag');
}

/** `? key` on one line and `: value` on another. */
export function isExplicit(pair: Pair): boolean {
  const start = pair.srcToken?.start ?? [];
  return start.some(({ type }) => type === 'explicit-key-ind');
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

interface Item {
  readonly node: Node;
  /** What stands before its value: the dash or comma, blanks, comments, anchor and tag. */
  readonly before: readonly CST.SourceToken[];
}

/** What follows the last entry, a comma or comments, is an item without a value in the parser's tokens. */
function itemsOf(list: YAMLSeq): readonly Item[] {
  const source = list.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  const tokens = (source?.items ?? []).filter(({ value }) => value !== undefined);
  return list.items.map((node, index) => ({
    node: node as Node,
    before: tokens[index]?.start ?? [],
  }));
}

function readEntry(
  { node, before }: Item,
  index: number,
  written: ListEntry['written'],
  { placeAt }: Reading,
): ListEntry {
  const first = before.find(({ type }) => ['seq-item-ind', 'anchor', 'tag'].includes(type));
  const text = typeof written === 'string' ? written : written['user'];
  const user = typeof text === 'string' ? parseUserRef(text) : undefined;
  const fixed = whyFixed(node, before);
  return {
    index,
    place: placeAt(nodeStart(node)),
    ...given({ user, fixed }),
    written,
    node,
    start: first?.offset ?? nodeStart(node),
    end: nodeEnd(node),
  };
}

function styleOf(
  list: YAMLSeq,
  entries: readonly ListEntry[],
  text: string,
): EditableList['style'] {
  if (list.flow !== true) return 'block';
  const ownLines = entries.every(
    ({ start, end }) =>
      isBlank(text.slice(lineStart(text, start), start)) &&
      /^[ \t]*,?[ \t]*(#[^\n]*)?\r?\n$/u.test(text.slice(end, lineEnd(text, end))),
  );
  return ownLines && entries.length > 0 ? 'lines' : 'inline';
}

function whyListFixed(
  list: YAMLSeq,
  style: EditableList['style'],
  entries: readonly ListEntry[],
  { text, aliased }: Reading,
): string | undefined {
  if (list.anchor !== undefined && aliased.has(list.anchor)) {
    return `another list repeats it with the alias *${list.anchor}`;
  }
  if (style === 'inline') {
    const stops = [...entries.map(({ end }) => end), nodeEnd(list)];
    const gaps = stops.map((stop, index) =>
      text.slice(entries[index - 1]?.end ?? nodeStart(list), entries[index]?.start ?? stop),
    );
    return gaps.some((gap) => gap.includes('#')) ? 'comments stand between its entries' : undefined;
  }
  const first = entries[0]?.start ?? 0;
  return isBlank(text.slice(lineStart(text, first), first))
    ? undefined
    : 'its first entry does not begin a line';
}

function behindColon(pair: Pair): number {
  const marks = (pair.srcToken?.sep ?? []).filter(({ type }) =>
    ['map-value-ind', 'anchor', 'tag'].includes(type),
  );
  const last = marks.at(-1);
  return last === undefined ? nodeEnd(pair.key as Node) : last.offset + last.source.length;
}

function isBlank(text: string): boolean {
  return /^[ \t]*$/u.test(text);
}
