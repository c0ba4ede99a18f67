import { closest, distance } from 'fastest-levenshtein';

const mostNamed = 3;
/** A part of a name says which is meant from here on. */
const shortestPart = 3;

/**
 * The names that were perhaps meant by what was typed, the nearest first, at most three: those that are a slip or two
 * away, then those that hold it. `keyOf` gives what they are compared by.
 */
export function nearestNames(
  typed: string,
  names: Iterable<string>,
  keyOf: (name: string) => string = (name) => name.toLowerCase(),
): readonly string[] {
  const key = keyOf(typed);
  // Nobody slips in a name of a thousand letters, and comparing costs the product of the lengths.
  if (key.length > 255) return [];
  return [...new Set(names)]
    .map((name) => ({ name, apart: apart(key, keyOf(name)) }))
    .filter((one) => one.apart !== undefined)
    .sort((a, b) => (a.apart ?? 0) - (b.apart ?? 0))
    .slice(0, mostNamed)
    .map(({ name }) => name);
}

/** How many letters differ; undefined when that is too many to be a slip. Parts of names come after all slips. */
function apart(typed: string, name: string): number | undefined {
  const slips = distance(typed, name);
  if (slips <= Math.min(Math.max(2, Math.floor(name.length / 3)), typed.length - 1)) return slips;
  if (typed.length >= shortestPart && name.includes(typed)) return 1000 + name.length;
  return undefined;
}

/** `Did you mean "a", "b" or "c"?`; undefined for none. */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.at(-1) ?? '';
  const others = quoted.slice(0, -1).join(', ');
  return `Did you mean ${others === '' ? '' : `${others} or `}${last}?`;
}

/** The known word that someone who typed `word` probably meant; undefined when none is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  // Comparing costs its length times the words'; nobody misspells a key in a hundred letters.
  if (known.length === 0 || typed.length > 100) return undefined;
  const nearest = closest(typed, known);
  return distance(typed, nearest.toLowerCase()) <= Math.max(1, Math.floor(typed.length / 3))
    ? nearest
    : undefined;
}
