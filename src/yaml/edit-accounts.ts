import { type Node, type Pair, type YAMLMap, isAlias, isMap, isScalar } from 'yaml';
import type { MappedAccount } from '../model/declared.ts';
import type { Finding, Place } from '../model/finding.ts';
import { type AccountId, type Email, parseEmail } from '../model/ids.ts';
import { resolveAccounts } from '../declared/resolve-file.ts';
import { checkFile } from '../declared/check-file.ts';
import { sourceText } from '../declared/source-text.ts';
import { nodeEnd, endOfPair, pairOf, nodeStart } from './read-list.ts';
import {
  type BareText,
  type Splice,
  applySplices,
  bareText,
  changedLines,
  lineEnd,
  lineStart,
  wholeText,
} from './splice.ts';
import { compareText } from '../model/change.ts';
import { lastAtMost } from './sort.ts';
import { quotingOfMost, quotingOfScalar, replaceScalar } from './style.ts';
import { startOfPair } from './set-entry.ts';
import { yamlUser } from './text.ts';
import type { ChangedLine } from '../model/edits.ts';

/** Which account an email belongs to: a line of accounts.yaml. */
export interface AccountLine {
  readonly email: Email;
  readonly id: AccountId;
}

export type EditedAccounts =
  | { readonly kind: 'edited'; readonly text: string; readonly lines: readonly ChangedLine[] }
  /** It is written in a way that is left to people: why, and the line from 1. */
  | { readonly kind: 'left'; readonly why: string; readonly line: number }
  | { readonly kind: 'unsound'; readonly faults: readonly Finding[] };

/**
 * Makes accounts.yaml map emails to account ids: those that are missing come to it, and who has another id gets the
 * requested one. Every other line stays as it is. Pure: `whole` is the file's content, byte order mark and
 * all, and so is the text that comes of it. Throws when one email is given two accounts.
 */
export function editAccounts(
  path: string,
  whole: string,
  lines: readonly AccountLine[],
): EditedAccounts {
  const opened = openAccounts(path, whole);
  if (opened.kind === 'unsound') return opened;
  const { file } = opened;
  const wanted = idByEmail(lines);
  const added = [...wanted].flatMap(([email, id]) =>
    file.accounts.has(email) ? [] : [{ email, id }],
  );
  const changed = changeIds(file, wanted);
  const obstacle = changed.obstacle ?? (added.length > 0 ? whyNotAdded(file) : undefined);
  if (obstacle !== undefined) {
    return { kind: 'left', why: obstacle.why, line: file.placeAt(obstacle.offset).line };
  }
  const splices = [...changed.splices, ...addAccounts(file, added)];
  if (splices.length === 0) return { kind: 'edited', text: whole, lines: [] };
  const text = wholeText(file, applySplices(file.text, splices));
  checkEdited(path, text, new Map([...idsIn(file), ...wanted]));
  return { kind: 'edited', text, lines: changedLines(file.text, splices) };
}

/** accounts.yaml, ready to be edited. */
interface AccountsFile extends BareText {
  readonly placeAt: (offset: number) => Place;
  /** The whole document, and in it the mapping from emails to ids. */
  readonly root: YAMLMap;
  readonly map: YAMLMap;
  readonly accounts: ReadonlyMap<Email, MappedAccount>;
}

export type OpenedAccounts =
  | { readonly kind: 'open'; readonly file: AccountsFile }
  | { readonly kind: 'unsound'; readonly faults: readonly Finding[] };

/** What stands in the way of an edit: why, and at which offset of the text. */
interface Obstacle {
  readonly why: string;
  readonly offset: number;
}

export function openAccounts(path: string, whole: string): OpenedAccounts {
  const bare = bareText(whole);
  const source = sourceText(path, bare.text);
  const faults: Finding[] = [];
  const checked = checkFile('accounts', source, faults);
  const accounts = checked && resolveAccounts(checked);
  const root = checked?.document().contents;
  const map = isMap(root) ? pairOf(root, 'accounts')?.value : undefined;
  if (accounts === undefined || faults.length > 0 || !isMap(root) || !isMap(map)) {
    return { kind: 'unsound', faults };
  }
  return { kind: 'open', file: { ...bare, placeAt: source.placeAt, root, map, accounts } };
}

/** Why lines can't be added. Undefined when they can. */
function whyNotAdded({ text, root, map }: AccountsFile): Obstacle | undefined {
  const offset = nodeStart(map);
  const written = text.slice(offset, map.range?.[1]);
  const first = map.items[0] ?? pairOf(root, 'accounts');
  const start = nodeStart(first?.key as Node);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (map.flow === true) {
    if (written.includes('\n')) return { why: 'it is written inside { } on several lines', offset };
    const inside = map.items.length > 0 ? text.slice(offset + 1, start) : '';
    if (inside.trim() !== '') return { why: 'its first key is not written plainly', offset };
  }
  const isInline = root.flow === true || (map.flow === true && map.items.length > 0);
  if (isInline || before.trim() === '') return undefined;
  return { why: 'its first key does not begin a line', offset };
}

/** Why the id of a line can't be changed. Undefined when it can. */
function whyNotChanged({ key, value }: Pair): Obstacle | undefined {
  const offset = nodeStart(key as Node);
  if (isAlias(value)) return { why: `the id is written as the alias *${value.source}`, offset };
  if (!isScalar(value) || value.tag !== undefined) return { why: 'the id carries a tag', offset };
  return value.anchor === undefined
    ? undefined
    : { why: `the id carries the anchor &${value.anchor}`, offset };
}

/** Sorts new lines in where the keys are sorted; else they come at the end. Ask `whyNotAdded` first. */
function addAccounts(file: AccountsFile, added: readonly AccountLine[]): readonly Splice[] {
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
  const start = first === undefined ? nodeEnd(map) : startOfPair(first);
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
    return [{ from: nodeStart(map), to: nodeEnd(map), text: `{ ${added.map(write).join(', ')} }` }];
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
  const from = text.slice(0, nodeStart(map)).trimEnd().length;
  const at = lineEnd(text, nodeEnd(map));
  const lines = added.map((line) => `${indent}${writing(file)(line)}${lineBreak}`).join('');
  return [
    { from, to: nodeEnd(map), text: '' },
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

function idByEmail(lines: readonly AccountLine[]): ReadonlyMap<Email, AccountId> {
  const wanted = new Map<Email, AccountId>();
  for (const { email, id } of lines) {
    if ((wanted.get(email) ?? id) !== id) throw new Error(`${email} is given two accounts.`);
    wanted.set(email, id);
  }
  return wanted;
}

function idsIn({ accounts }: AccountsFile): ReadonlyMap<Email, AccountId> {
  return new Map([...accounts].map(([email, { id }]) => [email, id]));
}

interface Changes {
  readonly splices: readonly Splice[];
  readonly obstacle?: Obstacle;
}

function changeIds(
  { text, map, accounts }: AccountsFile,
  wanted: ReadonlyMap<Email, AccountId>,
): Changes {
  const splices: Splice[] = [];
  for (const pair of map.items) {
    const email = parseEmail(String(pair.key));
    const id = email === undefined ? undefined : wanted.get(email);
    if (email === undefined || id === undefined || id === accounts.get(email)?.id) continue;
    const obstacle = whyNotChanged(pair);
    if (obstacle !== undefined) return { splices, obstacle };
    const value = pair.value as Node;
    splices.push(...replaceScalar(text, value, value, yamlUser(id, quotingOfScalar(value))));
  }
  return { splices };
}

/** Reads the edited file again: it must map what it did and what is requested, and nothing else. */
function checkEdited(path: string, text: string, expected: ReadonlyMap<Email, AccountId>): void {
  const again = openAccounts(path, text);
  if (again.kind === 'unsound') {
    throw new Error(`Editing ${path} would break it: ${again.faults[0]?.message ?? 'no mapping'}`);
  }
  const { accounts } = again.file;
  const isWanted = ([email, id]: readonly [Email, AccountId]) => accounts.get(email)?.id === id;
  if (accounts.size !== expected.size || ![...expected].every(isWanted)) {
    throw new Error(`Editing ${path} would change more than requested.`);
  }
}
