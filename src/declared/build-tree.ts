import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Report } from './report.ts';
import type { SourceText } from './source-text.ts';
import type { Entry, Tree } from './tree.ts';
import { quoted } from './wording.ts';
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

interface Building {
  readonly source: SourceText;
  readonly report: Report;
  readonly anchors: Map<string, Anchored>;
  /** Values so far, those that aliases stand for included. */
  size: number;
  aliased: number;
  depth: number;
}

/** A parsed document as values with places. Undefined when it nests too deeply or its aliases are faulty, which is reported. */
export function buildTree(root: Node | null, source: SourceText, report: Report): Tree | undefined {
  return build(root, 0, { source, report, anchors: new Map(), size: 0, aliased: 0, depth: 0 });
}

function build(node: Node | null, offset: number, building: Building): Tree | undefined {
  if (isAlias(node)) return buildAlias(node, building);
  if (building.depth === deepest) {
    reportTooDeep(building.source, building.report);
    return undefined;
  }
  const sizeBefore = building.size;
  building.size += 1;
  building.depth += 1;
  const tree = buildValue(node, node?.range?.[0] ?? offset, building);
  building.depth -= 1;
  if (tree !== undefined && (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) {
    building.anchors.set(node.anchor, { tree, size: building.size - sizeBefore });
  }
  return tree;
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
  for (const item of node.items) {
    const tree = build(item as Node | null, offset, building);
    if (tree === undefined) return undefined;
    items.push(tree);
  }
  return { value: items.map((item) => item.value), offset, items };
}

function buildMap(node: YAMLMap, offset: number, building: Building): Tree | undefined {
  const { source, report } = building;
  // Without a prototype, `__proto__` is a key like any other.
  const value = Object.create(null) as Record<string, unknown>;
  const entries = new Map<string, Entry>();
  for (const pair of node.items) {
    const key = pair.key as Scalar<string>;
    const keyOffset = key.range?.[0] ?? offset;
    const tree = build(pair.value as Node | null, keyOffset, building);
    if (tree === undefined) return undefined;
    const first = entries.get(key.value);
    if (first === undefined) {
      entries.set(key.value, { keyOffset, tree });
      value[key.value] = tree.value;
      continue;
    }
    const { line } = source.placeAt(first.keyOffset);
    const message = `the key ${quoted(key.value)} stands here again; the first is on line ${line}`;
    report('duplicate-key', source.placeAt(keyOffset), message, 'keep one of the two');
  }
  return { value, offset, entries };
}

function buildAlias(alias: Alias, building: Building): Tree | undefined {
  const { source, report, anchors } = building;
  const offset = alias.range?.[0] ?? 0;
  const anchored = anchors.get(alias.source);
  if (anchored === undefined) {
    const message = `the alias *${alias.source} names nothing that stands before it`;
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
