import { isAlias, isMap, isScalar, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import { compareText } from '../../model/change.ts';
import { groupBy } from '../../model/group-by.ts';
import { parseEmail } from '../../model/ids.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import type { ChangedLine } from '../../model/undo.ts';
import { checkFile } from '../checked-file.ts';
import { yamlOptions } from '../parse-yaml.ts';
import { sourceText } from '../source-text.ts';
import { changedLines } from './changed-lines.ts';
import { aliasedIn, endOf, endOfPair, isExplicit, pairOf, startOf } from './nodes.ts';
import { applySplices, lineEnd, lineStart } from './splice.ts';
import type { Splice } from './splice.ts';
import { yamlUser } from './yaml-string.ts';

export interface MappedLine {
  readonly email: Email;
  readonly id: AccountId;
}

export type EditedAccounts =
  | { readonly kind: 'edited'; readonly text: string; readonly lines: readonly ChangedLine[] }
  /** Written in a way that is left to people. */
  | { readonly kind: 'left'; readonly why: string }
  | { readonly kind: 'unsound'; readonly faults: readonly Finding[] };

/**
 * Gives accounts.yaml the emails that it lacks, and other ids to those that have another one. Every other line stays
 * as it is. The result is read again, and must hold the old pairs with these, and nothing else.
 */
export function editAccounts(
  path: string,
  whole: string,
  lines: readonly MappedLine[],
): EditedAccounts {
  const bom = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const bare = whole.slice(bom.length);
  const lineBreak = /^[^\n]*\r\n/u.test(bare) ? '\r\n' : '\n';
  const ended = bare.endsWith('\n');
  const text = ended ? bare : bare + lineBreak;
  const before = pairsIn(path, text);
  if ('faults' in before) return { kind: 'unsound', faults: before.faults };

  const document = parseDocument(text, { ...yamlOptions, keepSourceTokens: true });
  const root = document.contents;
  const pair = isMap(root) ? pairOf(root, 'accounts') : undefined;
  if (!isMap(root) || pair === undefined) throw new Error(`${path} has no "accounts".`);
  const aliased = aliasedIn(document);
  const why = whyFixed(root, pair, aliased);
  if (why !== undefined) return { kind: 'left', why };

  const wanted = new Map(lines.map(({ email, id }) => [email, id]));
  const splices = splicesFor(text, lineBreak, pair, wanted);
  if (splices === undefined) return { kind: 'left', why: 'an entry that changes has an anchor' };
  const body = applySplices(text, splices);
  const result = bom + (ended ? body : body.slice(0, body.length - lineBreak.length));
  checkPairs(path, body, new Map([...before.pairs, ...wanted]));
  return { kind: 'edited', text: result, lines: changedLines(text, splices) };
}

function whyFixed(root: YAMLMap, pair: Pair, aliased: ReadonlySet<string>): string | undefined {
  const value = pair.value as Node | null;
  if (root.flow === true) return 'the whole file is written inside { }';
  if (isAlias(value)) return `"accounts" is written as the alias *${value.source}`;
  if (!isMap(value)) return '"accounts" is no mapping';
  if (value.anchor !== undefined && aliased.has(value.anchor)) {
    return `another mapping repeats "accounts" with the alias *${value.anchor}`;
  }
  return value.items.some(isExplicit) ? 'it is written with "? " keys' : undefined;
}

/** Undefined when an entry that has to change can't be. */
function splicesFor(
  text: string,
  lineBreak: string,
  pair: Pair,
  wanted: ReadonlyMap<Email, AccountId>,
): readonly Splice[] | undefined {
  const map = pair.value as YAMLMap;
  const missing = new Map(wanted);
  const splices: Splice[] = [];
  for (const each of map.items) {
    const email = emailOf(each);
    const id = email === undefined ? undefined : missing.get(email);
    if (email === undefined || id === undefined) continue;
    missing.delete(email);
    const value = each.value as Node;
    if (isScalar(value) && value.value === id) continue;
    if (!isScalar(value) || value.anchor !== undefined) return undefined;
    splices.push({ from: startOf(value), to: endOf(value), text: yamlUser(id, 'plain') });
  }
  const added = [...missing].sort(([a], [b]) => compareText(a, b));
  return [...splices, ...insertions(text, lineBreak, pair, added)];
}

type Added = readonly (readonly [Email, AccountId])[];

function insertions(text: string, lineBreak: string, pair: Pair, added: Added): readonly Splice[] {
  const map = pair.value as YAMLMap;
  const [first] = map.items;
  if (added.length === 0) return [];
  if (map.flow === true) {
    const last = map.items.at(-1);
    if (last === undefined) return fillEmpty(text, lineBreak, pair, added);
    const at = endOfPair(last);
    return [{ from: at, to: at, text: added.map((each) => `, ${entryText(each)}`).join('') }];
  }
  const start = startOf((first as Pair).key as Node);
  const indent = text.slice(lineStart(text, start), start);
  const places = groupBy(added, placesIn(text, map));
  return [...places].map(([at, those]) => {
    const lines = those.map((each) => `${indent}${entryText(each)}${lineBreak}`);
    return { from: at, to: at, text: lines.join('') };
  });
}

/** `{}` becomes lines of their own. */
function fillEmpty(
  text: string,
  lineBreak: string,
  { key, value }: Pair,
  added: Added,
): readonly Splice[] {
  const keyStart = startOf(key as Node);
  const indent = text.slice(lineStart(text, keyStart), keyStart);
  const node = value as Node;
  const at = lineEnd(text, endOf(node));
  const lines = added.map((each) => `${indent}  ${entryText(each)}${lineBreak}`);
  return [
    { from: text.slice(0, startOf(node)).trimEnd().length, to: endOf(node), text: '' },
    { from: at, to: at, text: lines.join('') },
  ];
}

/** Where the sorted order puts an email: before the first line that comes later. Where nothing is sorted, at the end. */
function placesIn(text: string, map: YAMLMap): (added: Added[number]) => number {
  const keys = map.items.map((pair) => ({
    email: emailOf(pair) ?? '',
    start: startOf(pair.key as Node),
  }));
  const last = map.items.at(-1);
  const end = last === undefined ? 0 : lineEnd(text, endOfPair(last));
  const isSorted = keys.every(({ email }, index) => (keys[index - 1]?.email ?? '') <= email);
  let next = 0;
  return ([email]) => {
    if (!isSorted) return end;
    // They come in their order, so that one pass is enough.
    while (next < keys.length && (keys[next]?.email ?? '') < email) next += 1;
    const later = keys[next];
    return later === undefined ? end : lineStart(text, later.start);
  };
}

function entryText([email, id]: Added[number]): string {
  return `${yamlUser(email, 'plain')}: ${yamlUser(id, 'plain')}`;
}

function emailOf({ key }: Pair): Email | undefined {
  return isScalar(key) ? parseEmail(String(key.value)) : undefined;
}

type Pairs = ReadonlyMap<Email, string>;

function pairsIn(
  path: string,
  text: string,
): { readonly pairs: Pairs } | { readonly faults: readonly Finding[] } {
  const faults: Finding[] = [];
  const checked = checkFile('accounts', sourceText(path, text), faults);
  if (checked === undefined || faults.length > 0) return { faults };
  const pairs = new Map<Email, string>();
  for (const [key, value] of Object.entries(checked.written.accounts ?? {})) {
    const email = parseEmail(key);
    if (email !== undefined && value !== undefined) pairs.set(email, value);
  }
  return { pairs };
}

function checkPairs(path: string, text: string, expected: Pairs): void {
  const after = pairsIn(path, text);
  if ('faults' in after) {
    throw new Error(`Editing ${path} would break it: ${after.faults[0]?.message ?? ''}`);
  }
  const same =
    after.pairs.size === expected.size &&
    [...expected].every(([email, id]) => after.pairs.get(email) === id);
  if (!same) throw new Error(`Editing ${path} would change more than was asked.`);
}
