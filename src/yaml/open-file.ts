import { type Node, type Pair, type YAMLMap, isMap, isScalar } from 'yaml';
import type { Finding } from '../model/finding.ts';
import { checkFile } from '../declared/check-file.ts';
import { sourceText } from '../declared/source-text.ts';
import {
  type EditableFile,
  type EditableKey,
  type EditableKind,
  type EditableList,
  type ListName,
  listsOf,
} from './editable-file.ts';
import { aliasedIn, endOfPair, isExplicit, pairOf, readList, nodeStart } from './read-list.ts';
import { bareText } from './splice.ts';

type Written = EditableFile['written'];

export type Opened =
  | { readonly kind: 'open'; readonly file: EditableFile }
  /** Not YAML, or not what its schema says: nothing is edited before people have fixed it. */
  | { readonly kind: 'unsound'; readonly faults: readonly Finding[]; readonly written: Written };

/** A file's text, byte order mark and all, ready to be edited. Pure: what comes of it is a text again. */
export function openFile(kind: EditableKind, path: string, whole: string): Opened {
  const bare = bareText(whole);
  const { text } = bare;
  const faults: Finding[] = [];
  const source = sourceText(path, text);
  const checked = checkFile(kind, source, faults);
  const root = checked?.document().contents;
  // What a schema refuses was cut out of it.
  const written = (checked?.written ?? {}) as Written;
  if (checked === undefined || faults.length > 0 || !isMap(root)) {
    return { kind: 'unsound', faults, written };
  }

  const aliased = aliasedIn(checked.document());
  const context = { text, written, placeAt: source.placeAt, aliased };
  const lists = new Map<ListName, EditableList>();
  for (const name of listsOf[kind]) {
    const pair = pairOf(root, name);
    if (pair !== undefined) lists.set(name, readList(name, pair, context));
  }
  const fixed = whyFixed(root);
  const file = { ...bare, kind, path, written, keys: keysOf(root), lists };
  return { kind: 'open', file: fixed === undefined ? file : { ...file, fixed } };
}

function keysOf(root: YAMLMap): ReadonlyMap<string, EditableKey> {
  return new Map(
    root.items.flatMap((pair): [string, EditableKey][] =>
      isScalar(pair.key) ? [[String(pair.key.value), rangeOf(pair)]] : [],
    ),
  );
}

function rangeOf(pair: Pair): EditableKey {
  const key = pair.key as Node;
  return {
    start: nodeStart(key),
    valueStart: nodeStart((pair.value ?? key) as Node),
    end: endOfPair(pair),
  };
}

function whyFixed(root: YAMLMap): string | undefined {
  if (root.flow === true) return 'the whole file is written inside { }';
  return root.items.some(isExplicit) ? 'it is written with "? " keys' : undefined;
}
