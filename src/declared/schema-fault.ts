import type { FileFault } from '../model/finding-codes.ts';
import { type Path, quoted, yamlOf } from './tree.ts';

interface BadText {
  readonly code: FileFault;
  readonly message: string;
}

/** What is reported of a text that is not what the schema's title for it says; others are a wrong value. */
const titles: Readonly<Record<string, { readonly code: FileFault; readonly what: string }>> = {
  Person: { code: 'bad-user', what: 'neither an email nor an account id' },
  Email: { code: 'bad-user', what: 'not an email' },
  'Account id': { code: 'bad-user', what: 'not an account id' },
  'Day or instant': { code: 'bad-date', what: 'not a date' },
  Day: { code: 'bad-date', what: 'not a day' },
};

/** A text that is not what its title says: `"2026-13-01" is not a date`. */
export function badText(title: string, text: string): BadText {
  const { code, what } = titles[title] ?? {
    code: 'wrong-value',
    what: `not ${/^[aeiou]/iu.test(title) ? 'an' : 'a'} ${title.toLowerCase()}`,
  };
  return { code, message: `${quoted(text)} is ${what}` };
}

/** The sentence that an editor shows, as a hint. */
export function hintOf(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, '');
}

/** What the wording of a fault reads of the schema that was not met. */
export interface SubSchema {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  /** What an editor shows when the pattern is not met. */
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, SubSchema>>;
  readonly oneOf?: readonly Branch[];
  readonly anyOf?: readonly Branch[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

interface Branch {
  readonly required?: readonly string[];
}

/** What to write, with its key: `write for example: mode: authoritative`. */
export function exampleHint(path: Path, schema: SubSchema): string {
  const example = schema.examples?.[0] ?? schema.default;
  const last = path.at(-1);
  if (example === undefined) return 'see the schema of this file';
  const written = yamlOf(
    typeof last === 'string' ? { [last]: example } : last === undefined ? example : [example],
  );
  return `write for example:${written.includes('\n') ? '\n' : ' '}${written}`;
}

/** Something that differs from the schema. */
export interface SchemaFault {
  readonly code: FileFault;
  readonly path: Path;
  /** Whether it is reported at the key rather than at the value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly hint: string;
  /** Whether the value at the path is unusable. A mapping that lacks a key is not. */
  readonly cuts: boolean;
  /** The key that is missing. */
  readonly missing?: Path;
  /** The keys of which one is missing. */
  readonly missingOneOf?: readonly Path[];
  /** The key that an unknown one was probably meant to be. */
  readonly meant?: Path;
}
