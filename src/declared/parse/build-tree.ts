import {
  type Alias,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  isAlias,
  isMap,
  isScalar,
  isSeq,
} from 'yaml';
import type { Cut, Thinned } from './plain-rows.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { type Entry, type Tree, quoted } from '../tree.ts';
import { reportTooDeep } from './yaml-errors.ts';

/** How many values all aliases of a file may stand for: nine lines of nine aliases each make a thousand million. */
const mostAliased = 10_000;

/** No file has values in more than five others. */
const deepest = 50;

interface Anchored {
  readonly tree: Tree;
  /** How many values it holds, itself included. */
  readonly size: number;
}

/** What was cut out of a text before it was parsed. */
type Missing = Pick<Thinned, 'cuts' | 'wholeOffset'>;

interface Building extends Missing {
  readonly source: SourceText;
  readonly report: Report;
  readonly anchors: Map<string, Anchored>;
  /** How many cuts have found their place. */
  taken: number;
  /** Values so far, those that aliases stand for included. */
  size: number;
  aliased: number;
  depth: number;
}

const nothing: Missing = { cuts: new Map(), wholeOffset: (offset) => offset };

/**
 * A parsed document as values with places. Undefined when it nests too deeply or its aliases are faulty, which is reported;
 * with something missing also when that does not fit in.
 */
export function buildTree(
  root: Node | null,
  source: SourceText,
  report: Report,
  missing = nothing,
): Tree | undefined {
  const counts = { taken: 0, size: 0, aliased: 0, depth: 0 };
  const building = { source, report, anchors: new Map(), ...missing, ...counts };
  const tree = build(root, 0, building);
  return building.taken === missing.cuts.size ? tree : undefined;
}

/** @param offset Where it stands, if it does not know that itself. */
function build(node: Node | null, offset: number, building: Building): Tree | undefined {
  if (isAlias(node)) return buildAlias(node, building);
  if (building.depth === deepest) {
    reportTooDeep(building.source, building.report);
    return undefined;
  }
  const sizeBefore = building.size;
  building.size += 1;
  building.depth += 1;
  const tree = buildValue(node, offsetOf(node, building) ?? offset, building);
  building.depth -= 1;
  if (tree !== undefined && (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) {
    building.anchors.set(node.anchor, { tree, size: building.size - sizeBefore });
  }
  return tree;
}

function offsetOf(node: Node | null, { wholeOffset }: Building): number | undefined {
  const start = node?.range?.[0];
  return start === undefined ? undefined : wholeOffset(start);
}

function buildValue(node: Node | null, offset: number, building: Building): Tree | undefined {
  if (isMap(node)) return buildMap(node, offset, building);
  if (isSeq(node)) return buildList(node, offset, building);
  if (isScalar(node)) return buildScalar(node, offset);
  return { value: null, offset };
}

function buildScalar({ value, source }: Scalar, offset: number): Tree {
  return source === undefined ? { value, offset } : { value, offset, source };
}

function buildList(node: YAMLSeq, offset: number, building: Building): Tree | undefined {
  const items: Tree[] = [];
  for (const item of node.items as (Node | null)[]) {
    const tree = build(item, offset, building);
    if (tree === undefined) return undefined;
    items.push(tree);
    for (const each of takeCut(item, node, building)?.items ?? []) items.push(each);
  }
  return { value: items.map((item) => item.value), offset, items };
}

function buildMap(node: YAMLMap, offset: number, building: Building): Tree | undefined {
  const { source, report } = building;
  // Without a prototype, `__proto__` is a key like any other.
  const value = Object.create(null) as Record<string, unknown>;
  const entries = new Map<string, Entry>();
  const add = (key: string, entry: Entry) => {
    const first = entries.get(key);
    if (first === undefined) {
      entries.set(key, entry);
      value[key] = entry.tree.value;
      return;
    }
    const { line } = source.placeAt(first.keyOffset);
    const message = `the key ${quoted(key)} is here again; the first is on line ${line}`;
    report('duplicate-key', source.placeAt(entry.keyOffset), message, 'keep one of the two');
  };
  for (const pair of node.items) {
    const key = pair.key as Scalar<string>;
    const keyOffset = offsetOf(key, building) ?? offset;
    const tree = build(pair.value as Node | null, keyOffset, building);
    if (tree === undefined) return undefined;
    add(key.value, { keyOffset, tree });
    for (const each of takeCut(key, node, building)?.entries ?? []) add(...each);
  }
  return { value, offset, entries };
}

/** What was cut out behind an entry: entries of the same collection, if they are of its kind. */
function takeCut(
  entry: Node | null,
  within: YAMLMap | YAMLSeq,
  building: Building,
): Cut | undefined {
  const cut = building.cuts.get(entry?.range?.[0] ?? -1);
  if (cut === undefined || within.flow === true || isMap(within) !== cut.isKeyed) return undefined;
  building.taken += 1;
  building.size += cut.items.length + cut.entries.length;
  return cut;
}

function buildAlias(alias: Alias, building: Building): Tree | undefined {
  const { source, report, anchors } = building;
  const offset = offsetOf(alias, building) ?? 0;
  const anchored = anchors.get(alias.source);
  if (anchored === undefined) {
    const message = `the alias *${alias.source} names nothing before it`;
    const hint = `mark a value with &${alias.source} first; if the * is part of a text, quote the text`;
    report('yaml-syntax', source.placeAt(offset), message, hint);
    return undefined;
  }
  building.size += anchored.size;
  building.aliased += anchored.size;
  if (building.aliased > mostAliased) {
    const message = `up to here the aliases of this file stand for more than ${mostAliased} values`;
    report('too-many-aliases', source.placeAt(offset), message, 'write the values out');
    return undefined;
  }
  return { ...anchored.tree, offset };
}
