import { stringify } from 'yaml';
import type { Path } from './tree.ts';

const longest = 80;

/** A text as a message shows it: in quotes, cut where nobody reads on. */
export function quoted(text: string): string {
  return `"${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}"`;
}

/** How a message names a value: by its key, or by the list that it is an entry of. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string' ? quoted(last) : `an entry of ${nameOf(path.slice(0, -1))}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  return joined(words, 'or');
}

/** `a`, `a and b`, `a, b and c`. */
export function all(words: readonly string[]): string {
  return joined(words, 'and');
}

/** What to write into a file, as YAML. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
