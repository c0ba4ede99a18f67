import type { Pair } from 'yaml';
import { compareText } from '../../model/change.ts';
import type { AccountLine, AccountsFile } from './accounts-file.ts';
import { lastAtMost } from './last-at-most.ts';
import { quotingOfMost } from './list-style.ts';
import { startOfPair } from './map-pairs.ts';
import { endOf, endOfPair, pairOf, startOf } from './nodes.ts';
import { lineEnd, lineStart } from './splice.ts';
import type { Splice } from './splice.ts';
import { yamlUser } from './yaml-string.ts';

/** Sorts new lines in where the keys are sorted; else they come at the end. Ask `whyNotAdded` first. */
export function addAccounts(file: AccountsFile, added: readonly AccountLine[]): readonly Splice[] {
  if (added.length === 0) return [];
  const sorted = added.toSorted((a, b) => compareText(a.email, b.email));
  const { root, map } = file;
  if (map.items.length === 0 && root.flow !== true) return fillEmpty(file, sorted);
  return map.flow === true ? addInline(file, sorted) : addLines(file, sorted);
}

interface KeyedPair {
  readonly key: string;
  readonly pair: Pair;
}

/** Finds the line behind which a new one comes; undefined where it comes before all. */
function placing(file: AccountsFile): (line: AccountLine) => Pair | undefined {
  const pairs = file.map.items.map((pair): KeyedPair => ({ key: keyOf(pair), pair }));
  const isSorted = pairs.every(({ key }, index) => (pairs[index - 1]?.key ?? '') <= key);
  return ({ email }) => (isSorted ? lastAtMost(pairs, email) : pairs.at(-1))?.pair;
}

function keyOf({ key }: Pair): string {
  return String(key).toLowerCase();
}

/** How a line is written, quoted as most of the others are. */
function writing({ map }: AccountsFile): (line: AccountLine) => string {
  const keys = quotingOfMost(map.items.map(({ key }) => key));
  const values = quotingOfMost(map.items.map(({ value }) => value));
  return ({ email, id }) => `${yamlUser(email, keys)}: ${yamlUser(id, values)}`;
}

function addLines(file: AccountsFile, added: readonly AccountLine[]): readonly Splice[] {
  const { text, map, lineBreak } = file;
  const [place, write] = [placing(file), writing(file)];
  const [first] = map.items;
  const start = first === undefined ? endOf(map) : startOfPair(first);
  const indent = text.slice(lineStart(text, start), start);
  return together(added, (line) => {
    const previous = place(line);
    const at = previous ? lineEnd(text, endOfPair(previous)) : lineStart(text, start);
    return { at, text: `${indent}${write(line)}${lineBreak}` };
  });
}

function addInline(file: AccountsFile, added: readonly AccountLine[]): readonly Splice[] {
  const { map } = file;
  const [place, write] = [placing(file), writing(file)];
  const [first] = map.items;
  if (first === undefined) {
    return [{ from: startOf(map), to: endOf(map), text: `{ ${added.map(write).join(', ')} }` }];
  }
  return together(added, (line) => {
    const previous = place(line);
    return previous
      ? { at: endOfPair(previous), text: `, ${write(line)}` }
      : { at: startOfPair(first), text: `${write(line)}, ` };
  });
}

/** `{}` becomes lines. */
function fillEmpty(file: AccountsFile, added: readonly AccountLine[]): readonly Splice[] {
  const { text, root, map, lineBreak } = file;
  const pair = pairOf(root, 'accounts');
  const start = pair === undefined ? 0 : startOfPair(pair);
  const indent = `${text.slice(lineStart(text, start), start)}  `;
  const from = text.slice(0, startOf(map)).trimEnd().length;
  const at = lineEnd(text, endOf(map));
  const lines = added.map((line) => `${indent}${writing(file)(line)}${lineBreak}`).join('');
  return [
    { from, to: endOf(map), text: '' },
    { from: at, to: at, text: lines },
  ];
}

/** What comes at one place is one splice. */
function together(
  added: readonly AccountLine[],
  insertionOf: (line: AccountLine) => { readonly at: number; readonly text: string },
): readonly Splice[] {
  const texts = new Map<number, string[]>();
  for (const line of added) {
    const { at, text } = insertionOf(line);
    const there = texts.get(at);
    if (there === undefined) texts.set(at, [text]);
    else there.push(text);
  }
  return [...texts].map(([at, those]) => ({ from: at, to: at, text: those.join('') }));
}
