import type { FileFault } from '../model/finding.ts';
import { badText, hintOf } from './bad-text.ts';
import { exampleHint } from './example-hint.ts';
import type { SubSchema } from './sub-schema.ts';
import type { Path, Tree } from './tree.ts';
import { either, nameOf, quoted } from './wording.ts';

interface WrongType {
  readonly code: FileFault;
  readonly message: string;
  readonly hint: string;
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping',
  array: 'a list',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** What is told of a value whose type is not the schema's: `"percent" must be a number, but is the text "20 %"`. */
export function explainWrongType(tree: Tree, path: Path, schema: SubSchema): WrongType {
  const { value, source = '' } = tree;
  const name = nameOf(path);
  const wanted = [schema.type ?? []].flat();
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (scalar && wanted.includes('string')) return explainUnquoted(value, source, name, schema);
  return {
    code: 'wrong-type',
    message: `${name} must be ${either(wanted.map((type) => words[type] ?? type))}, but is ${describeFound(tree)}`,
    hint: wanted.includes('boolean')
      ? 'write true or false, without quotes'
      : exampleHint(path, schema),
  };
}

/** Text without quotes that YAML reads as a number, or as true or false. */
function explainUnquoted(
  value: number | boolean,
  source: string,
  name: string,
  { title = '', patternErrorMessage = '' }: SubSchema,
): WrongType {
  if (title === 'Day or instant') {
    return { ...badText(title, source), hint: hintOf(patternErrorMessage) };
  }
  const lost = typeof value === 'number' && String(value) !== source;
  const read = typeof value === 'number' ? 'a number' : 'true or false';
  return {
    code: lost ? 'precision-lost' : 'wrong-type',
    message: lost
      ? `${name} must be text, but YAML reads ${source} as the number ${value}, which is not the same`
      : `${name} must be text, but YAML reads ${source} as ${read}`,
    hint: `quote it: "${source}"`,
  };
}

/** What a value is, after "but is": `the text "yes"`, `the number 2.5`, `a list`. */
export function describeFound({ value, source = '' }: Tree): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'empty' : `the text ${quoted(value)}`;
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'number' ? `the number ${source}` : source;
}
