import { stringify } from 'yaml';

/** A value of a YAML file and where it stands. */
export interface Tree {
  /** As a schema checks it: text, number, true or false, null, array, object without a prototype. */
  readonly value: unknown;
  /** Where it begins, in UTF-16 code units from the start of the file. */
  readonly offset: number;
  /** A scalar as typed, without its quotes: `0123`, where the value is 123. */
  readonly source?: string;
  /** Of a list. */
  readonly items?: readonly Tree[];
  /** Of a mapping, by key. */
  readonly entries?: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly keyOffset: number;
  readonly tree: Tree;
}

/** The way to a value: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** The value at a path, or the last one on the way that exists. */
export function treeAt(root: Tree, path: Path): Tree {
  let tree = root;
  for (const step of path) {
    const next = typeof step === 'number' ? tree.items?.[step] : tree.entries?.get(step)?.tree;
    if (next === undefined) break;
    tree = next;
  }
  return tree;
}

/** Where the key of a path's last step begins; for an entry of a list, where the entry does. */
export function keyOffsetAt(root: Tree, path: Path): number {
  const last = path.at(-1);
  const entry =
    typeof last === 'string' ? treeAt(root, path.slice(0, -1)).entries?.get(last) : undefined;
  return entry?.keyOffset ?? treeAt(root, path).offset;
}

const longest = 80;

/** A text as a message shows it: in quotes, cut where nobody reads on. */
export function quoted(text: string): string {
  return `"${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}"`;
}

/** How a message names a value: by its key, or by the list that it is an entry of. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string' ? quoted(last) : `an entry of ${nameOf(path.slice(0, -1))}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  return joined(words, 'or');
}

/** `a`, `a and b`, `a, b and c`. */
export function all(words: readonly string[]): string {
  return joined(words, 'and');
}

/** What to write into a file, as YAML. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
