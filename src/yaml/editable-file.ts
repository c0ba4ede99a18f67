import type { Node } from 'yaml';
import type { UserRef } from '../model/declared.ts';
import type { Place } from '../model/finding.ts';
import type { BareText } from './splice.ts';

/** A file whose lists can be edited where they stand: of people, or of consents. */
export interface EditableFile extends BareText {
  readonly kind: EditableKind;
  readonly path: string;
  /** As written, checked against the schema. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly keys: ReadonlyMap<string, EditableKey>;
  readonly lists: ReadonlyMap<ListName, EditableList>;
  /** Why no key can be added to it. */
  readonly fixed?: string;
}

export type EditableKind = 'group' | 'set' | 'leavers' | 'consents';
export type ListName = 'members' | 'except' | 'absent' | 'leavers' | 'consents';

/** Which lists a file of a kind can have. */
export const listsOf: Readonly<Record<EditableKind, readonly ListName[]>> = {
  group: ['members', 'except', 'absent'],
  set: ['members'],
  leavers: ['leavers'],
  consents: ['consents'],
};

/** A key at the top of a file: offsets in its text. */
export interface EditableKey {
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

export interface EditableList {
  /**
   * `block`: entries behind dashes. `lines`: inside `[ ]`, each on lines of its own.
   * `inline`: inside `[ ]`, several on one line.
   */
  readonly style: 'block' | 'lines' | 'inline';
  readonly entries: readonly ListEntry[];
  /** Offsets of its value. */
  readonly start: number;
  readonly end: number;
  /** Where `[]` goes when a block list loses its last entry: behind the colon, or the list's anchor. */
  readonly emptyAt: number;
  /** Why nothing in it can be edited. */
  readonly fixed?: string;
}

export interface ListEntry {
  readonly index: number;
  readonly place: Place;
  /** The person whom it names; none for a set, a group or a consent. */
  readonly user?: UserRef;
  readonly written: string | Readonly<Record<string, unknown>>;
  readonly node: Node;
  /** Offsets of the whole entry: from its dash, in a block list, to its last character. */
  readonly start: number;
  readonly end: number;
  /** Why it can't be edited. */
  readonly fixed?: string;
}

/** Where an entry stands; without one, where the list of members begins. */
export function placeIn(
  { path, text, keys }: EditableFile,
  entry?: ListEntry,
): { readonly file: string; readonly line: number } {
  const start = keys.get('members')?.start ?? 0;
  return { file: path, line: entry?.place.line ?? text.slice(0, start).split('\n').length };
}

/** One change of a file. Entries are those of the opened file that is edited. */
export type Edit =
  | { readonly kind: 'add'; readonly list: ListName; readonly line: NewLine }
  /** With its line, and the comment on that line. */
  | { readonly kind: 'remove'; readonly list: ListName; readonly entry: ListEntry }
  /**
   * The entry says afterwards what the line says; the line names the same person. What the line does not have
   * goes. Its name changes nothing: the comment behind the entry stays. One edit an entry.
   */
  | {
      readonly kind: 'set';
      readonly list: ListName;
      readonly entry: ListEntry;
      readonly line: NewLine;
    }
  /** The entry becomes `{ set: … }`, where it stands; the comment behind it goes with the person. */
  | {
      readonly kind: 'include';
      readonly list: ListName;
      readonly entry: ListEntry;
      readonly set: string;
    }
  /** `allowEmpty: true`, without which an authoritative group may not have empty members. */
  | { readonly kind: 'allow-empty' }
  | LabelEdit
  | ReviewedEdit;

/** What Atlassian calls the group: its id where the file has none yet, its name where that has changed. */
export interface LabelEdit {
  readonly kind: 'label';
  readonly id?: string;
  readonly name?: string;
}

/** When a group was last reviewed: the day, and who did. */
export interface ReviewedEdit {
  readonly kind: 'reviewed';
  readonly on: string;
  /** At least one. */
  readonly by: readonly string[];
}

/** What stands behind `reviewed`. */
export function writtenReview({ on, by }: ReviewedEdit): Readonly<Record<string, unknown>> {
  return { on, by: by.length === 1 ? by[0] : by };
}

/** Edits that are about no list. */
export function isListless(edit: Edit): edit is Exclude<Edit, { readonly list: ListName }> {
  return !('list' in edit);
}

/** A person's line to be. */
export interface NewLine {
  /** An email or an account id. */
  readonly user: string;
  /** Becomes the comment. Any text at all. */
  readonly name?: string;
  readonly from?: string;
  readonly until?: string;
  /** Of a leaver: the day. */
  readonly on?: string;
  readonly because?: string;
  readonly pending?: true;
}

const keys = ['user', 'from', 'until', 'on', 'because', 'pending'] as const;

export type LineKey = (typeof keys)[number];

/** What a line says, without its comment, in the order in which it is written. */
export function keysOf(line: NewLine): readonly LineKey[] {
  return keys.filter((key) => line[key] !== undefined);
}

/** What a line says, without its comment, as a file holds it: a text, or a mapping where there is more to say. */
export function writtenOf(line: NewLine): string | Readonly<Record<string, unknown>> {
  const entries = keysOf(line).map((key) => [key, line[key]]);
  return entries.length === 1
    ? line.user
    : (Object.fromEntries(entries) as Record<string, unknown>);
}

/** Who comes into a list and who goes. */
export interface ListChanges {
  readonly added: readonly NewLine[];
  readonly removed: ReadonlySet<ListEntry>;
  /** What stands in the place of an entry. */
  readonly replaced: ReadonlyMap<ListEntry, string>;
}
