import { isAlias, isMap, isNode, isPair, isScalar, visit } from 'yaml';
import type { CST, Document, Node, Pair, YAMLMap } from 'yaml';

type SourceToken = CST.SourceToken;

/** Where a value begins, behind its anchor and tag. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where the last character of a value ends. A block mapping's own range runs on over comments and blank lines. */
export function endOf(node: Node): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return endOfPair(last);
  }
  return node.range?.[1] ?? 0;
}

export function endOfPair({ key, value }: Pair): number {
  return endOf((value ?? key) as Node);
}

/** The names of the anchors that an alias of the document refers to. */
export function aliasedIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Alias: (_, alias) => void names.add(alias.source) });
  return names;
}

/** Why an entry is left to people. Undefined when it can be edited. `start` is what stands before its value. */
export function whyFixed(entry: Node, start: readonly SourceToken[]): string | undefined {
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
