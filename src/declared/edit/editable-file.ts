import type { Node } from 'yaml';
import type { UserRef } from '../../model/declared.ts';
import type { Place } from '../../model/place.ts';
import type { BareText } from './whole-text.ts';

/** A file whose lists of people can be edited where they stand. */
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

export type EditableKind = 'group' | 'set' | 'leavers';
export type ListName = 'members' | 'except' | 'absent' | 'leavers';

/** Which lists a file of a kind can have. */
export const listsOf: Readonly<Record<EditableKind, readonly ListName[]>> = {
  group: ['members', 'except', 'absent'],
  set: ['members'],
  leavers: ['leavers'],
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
  /** The person whom it names; none for a set or a group. */
  readonly user?: UserRef;
  readonly written: string | Readonly<Record<string, unknown>>;
  readonly node: Node;
  /** Offsets of the whole entry: from its dash, in a block list, to its last character. */
  readonly start: number;
  readonly end: number;
  /** Why it can't be edited. */
  readonly fixed?: string;
}
