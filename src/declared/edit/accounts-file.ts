import { isAlias, isMap, isScalar } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { MappedAccount } from '../../model/declared.ts';
import type { Finding } from '../../model/finding.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import type { Place } from '../../model/place.ts';
import { resolveAccounts } from '../accounts.ts';
import { checkFile } from '../checked-file.ts';
import { sourceText } from '../source-text.ts';
import { pairOf, startOf } from './nodes.ts';
import { bareText } from './whole-text.ts';
import type { BareText } from './whole-text.ts';

/** Which account an email belongs to: a line of accounts.yaml. */
export interface AccountLine {
  readonly email: Email;
  readonly id: AccountId;
}

/** accounts.yaml, ready to be edited. */
export interface AccountsFile extends BareText {
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
export interface Obstacle {
  readonly why: string;
  readonly offset: number;
}

export function openAccounts(path: string, whole: string): OpenedAccounts {
  const bare = bareText(whole);
  const source = sourceText(path, bare.text);
  const faults: Finding[] = [];
  const checked = checkFile('accounts', source, faults);
  const accounts = checked && resolveAccounts(checked);
  const root = checked?.document.contents;
  const map = isMap(root) ? pairOf(root, 'accounts')?.value : undefined;
  if (accounts === undefined || faults.length > 0 || !isMap(root) || !isMap(map)) {
    return { kind: 'unsound', faults };
  }
  return { kind: 'open', file: { ...bare, placeAt: source.placeAt, root, map, accounts } };
}

/** Why lines can't be added. Undefined when they can. */
export function whyNotAdded({ text, root, map }: AccountsFile): Obstacle | undefined {
  const offset = startOf(map);
  const written = text.slice(offset, map.range?.[1]);
  const first = map.items[0] ?? pairOf(root, 'accounts');
  const start = startOf(first?.key as Node);
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
export function whyNotChanged({ key, value }: Pair): Obstacle | undefined {
  const offset = startOf(key as Node);
  if (isAlias(value)) return { why: `the id is written as the alias *${value.source}`, offset };
  if (!isScalar(value) || value.tag !== undefined) return { why: 'the id carries a tag', offset };
  return value.anchor === undefined
    ? undefined
    : { why: `the id carries the anchor &${value.anchor}`, offset };
}
