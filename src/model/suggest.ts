import { closest, distance } from 'fastest-levenshtein';

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
