import type { ListEntry, ListName } from './editable-file.ts';

/** One thing that is asked of a file. Entries are those of the opened file that is edited. */
export type Edit =
  | { readonly kind: 'add'; readonly list: ListName; readonly line: NewLine }
  /** With its line, and the comment on that line. */
  | { readonly kind: 'remove'; readonly list: ListName; readonly entry: ListEntry }
  /** Takes one key out of `{ user: …, until: … }`; a person without any other key becomes plain. */
  | {
      readonly kind: 'drop';
      readonly list: ListName;
      readonly entry: ListEntry;
      readonly key: DroppedKey;
    }
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
  /** `allowEmpty: true`, without which an authoritative group may not have empty members. */
  | { readonly kind: 'allow-empty' };

export type DroppedKey = 'from' | 'until' | 'because' | 'pending';

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

/** What a line says besides its comment, in the order in which it is written. */
export function keysOf(line: NewLine): readonly LineKey[] {
  return keys.filter((key) => line[key] !== undefined);
}

/** What a line says besides its comment, as a file holds it: a text, or a mapping where there is more to say. */
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
}
