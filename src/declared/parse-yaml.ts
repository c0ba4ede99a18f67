import {
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';
import { type Report, fileStart } from './report.ts';
import type { SourceText } from './source-text.ts';
import { type Entry, type Tree, quoted } from './tree.ts';
import { reportTooDeep, reportYamlErrors } from './yaml-errors.ts';

export interface Parsed {
  readonly document: Document;
  readonly tree: Tree;
}

/** The one document of a file. Undefined when it has faults, all of which are reported. */
export function parseYaml(source: SourceText, report: Report): Parsed | undefined {
  const at = source.text.search(unprintable);
  if (at !== -1) {
    const code = source.text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    const message = `the character U+${code} can't stand in a YAML file`;
    report('yaml-syntax', source.placeAt(at), message, 'remove it');
    return undefined;
  }
  const document = parseOrOverflow(source.text);
  if (document === undefined) {
    reportTooDeep(source, report);
    return undefined;
  }
  const errors = [...document.errors, ...document.warnings];
  reportYamlErrors(errors, source, report);
  if (errors.length > 0) return undefined;
  const tree = buildTree(document.contents, source, report);
  if (tree === undefined) return undefined;
  if (tree.value !== null) return { document, tree };
  const hint = 'write its content, or delete the file';
  report('empty-file', fileStart(source.path), 'the file is empty', hint);
  return undefined;
}

/** Undefined where it nests so deeply that the parser, which does not count everything that nests, has no stack left. */
function parseOrOverflow(text: string): Document.Parsed | undefined {
  // The parser makes an error of each fault, and where in its code that was takes longer than all else.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, yamlOptions);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

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
function buildTree(root: Node | null, source: SourceText, report: Report): Tree | undefined {
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
    const message = `the key ${quoted(key.value)} is here again; the first is on line ${line}`;
    report('duplicate-key', source.placeAt(keyOffset), message, 'keep one of the two');
  }
  return { value, offset, entries };
}

function buildAlias(alias: Alias, building: Building): Tree | undefined {
  const { source, report, anchors } = building;
  const offset = alias.range?.[0] ?? 0;
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

/** What YAML 1.2 calls not printable: a stream that holds one is not YAML, and a terminal may obey it. */
const unprintable = /[^\t\n\r\x20-\x7e\x85\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const yamlOptions = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // Compares every key with every other; build-tree looks for duplicates in one pass.
  uniqueKeys: false,
  prettyErrors: false,
  // Edits go by them.
  keepSourceTokens: true,
} as const;
