import { compareText } from '../model/change.ts';
import { countWhile } from '../model/objects.ts';
import { type ListEntry, type NewLine, writtenOf } from './editable-file.ts';

/** The last of what is sorted by key that does not come behind a key; undefined when all of it does. */
export function lastAtMost<Item extends { readonly key: string }>(
  sorted: readonly Item[],
  key: string,
): Item | undefined {
  return sorted[countWhile(sorted, (item) => item.key <= key) - 1];
}

/** Where a new line goes: after the entry with this index, or directly before it. */
export interface InsertionPoint {
  readonly side: 'before' | 'after';
  readonly index: number;
}

/**
 * Finds where the sorted order of the people puts new lines. Where only the plain lines are sorted, a plain
 * line goes among them; else new lines come after the last person, or, where there are only sets and groups,
 * at the end.
 */
export function insertionPoints(entries: readonly ListEntry[]): (line: NewLine) => InsertionPoint {
  const people = keyed(entries.filter(({ user }) => user !== undefined));
  const plain = people.filter(({ isPlain }) => isPlain);
  const allSorted = isSorted(people);
  const plainSorted = plain.length > 0 && isSorted(plain);
  const end = people.at(-1)?.index ?? entries.length - 1;
  return (line) => {
    const isPlain = typeof writtenOf(line) === 'string';
    const among = allSorted ? people : isPlain && plainSorted ? plain : [];
    const [first] = among;
    if (first === undefined) return { side: 'after', index: end };
    const key = sortKey(line.user);
    const previous = lastAtMost(among, key);
    return previous === undefined
      ? { side: 'before', index: first.index }
      : { side: 'after', index: previous.index };
  };
}

/** By the text of the user, upper and lower case the same, whatever the locale. */
export function compareLines(a: NewLine, b: NewLine): number {
  return compareText(sortKey(a.user), sortKey(b.user));
}

function sortKey(user: string): string {
  return user.toLowerCase();
}

interface Keyed {
  readonly index: number;
  readonly key: string;
  readonly isPlain: boolean;
}

function keyed(entries: readonly ListEntry[]): readonly Keyed[] {
  return entries.map(({ index, written }) => {
    const isPlain = typeof written === 'string';
    return { index, key: sortKey(String(isPlain ? written : written['user'])), isPlain };
  });
}

function isSorted(people: readonly Keyed[]): boolean {
  return people.every(({ key }, index) => (people[index - 1]?.key ?? '') <= key);
}
