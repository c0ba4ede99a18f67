import type { DefinedError } from 'ajv';
import { suggest, withLookAlike } from '../model/did-you-mean.ts';
import type { FileFault } from '../model/finding-codes.ts';
import { given } from '../model/objects.ts';
import { numberText } from '../model/text.ts';
import { type SchemaFault, type SubSchema, badText, exampleHint, hintOf } from './schema-fault.ts';
import { type Path, type Tree, all, either, nameOf, quoted, treeAt } from './tree.ts';

/** Undefined when whoever resolves the value explains it better. */
export function explainError(error: DefinedError, path: Path, tree: Tree): SchemaFault | undefined {
  const schema = error.parentSchema as SubSchema;
  const name = nameOf(path);
  const wrong = { code: 'wrong-value' as FileFault, path, atKey: false, cuts: true };
  switch (error.keyword) {
    case 'type':
      return { ...wrong, ...explainWrongType(treeAt(tree, path), path, schema) };
    case 'additionalProperties':
      return unknownKey(path, error.params.additionalProperty, schema);
    case 'required':
      return missingKey(path, error.params.missingProperty, schema);
    case 'pattern':
    case 'maxLength':
    case 'minLength': {
      // A password may stand in it. Whoever resolves it says what is wrong, and does not repeat it.
      if (schema.title === 'Site address') return undefined;
      const atKey = error.propertyName !== undefined;
      return { ...wrong, atKey, ...explainText(error, path, schema) };
    }
    case 'enum': {
      const words = (error.params.allowedValues as readonly unknown[]).map(String);
      const found = treeAt(tree, path);
      const meant = suggest(found.source ?? '', words);
      return {
        ...wrong,
        message: `${name} must be ${either(words)}, but is ${describeFound(found)}`,
        hint:
          meant === undefined ? `write ${either(words)}` : didYouMean(found.source ?? '', meant),
      };
    }
    case 'minimum':
    case 'maximum': {
      const { limit } = error.params;
      const bound = error.keyword === 'minimum' ? 'at least' : 'at most';
      return {
        ...wrong,
        message: `${name} must be ${bound} ${limit}, but is ${String(error.data)}`,
        hint: `write a number from ${schema.minimum ?? limit} to ${schema.maximum ?? limit}`,
      };
    }
    case 'minItems':
    case 'minProperties':
      return {
        ...wrong,
        code: 'missing-key',
        message: `${name} is empty`,
        hint: exampleHint(path, schema),
      };
    case 'maxProperties': {
      const known = Object.keys(schema.properties ?? {});
      const held = known.filter((key) => Object.hasOwn(error.data as object, key));
      // The others are unknown keys, which are reported as such.
      if (held.length < 2) return undefined;
      const message = `${name} has ${all(held)}, but needs exactly one of ${all(known)}`;
      return { ...wrong, message, hint: 'keep one of them' };
    }
    case 'oneOf':
    case 'anyOf':
      return wrongChoice(path, error, schema);
    default:
      return {
        ...wrong,
        message: `${name} ${error.message ?? 'is not what it must be'}`,
        hint: exampleHint(path, schema),
      };
  }
}

export function explainNull(path: Path, { type }: SubSchema): SchemaFault {
  const message = `${nameOf(path)} has no value`;
  const whole = typeof path.at(-1) === 'string' ? 'key' : 'entry';
  const hint = `${type === 'array' ? 'write [] for none' : 'give it a value'}, or leave the ${whole} out`;
  return { code: 'null-value', path, atKey: true, message, hint, cuts: true };
}

function unknownKey(path: Path, key: string, { properties }: SubSchema): SchemaFault {
  const known = Object.keys(properties ?? {});
  const meant = suggest(key, known);
  return {
    code: 'unknown-key',
    path: [...path, key],
    atKey: true,
    message: `unknown key ${quoted(key)}`,
    hint: meant === undefined ? `known here: ${known.join(', ')}` : didYouMean(key, meant),
    cuts: true,
    ...given({ meant: meant === undefined ? undefined : [...path, meant] }),
  };
}

function missingKey(path: Path, key: string, { properties }: SubSchema): SchemaFault {
  const missing = [...path, key];
  return {
    code: 'missing-key',
    path,
    atKey: false,
    message: `the key ${quoted(key)} is missing`,
    hint: exampleHint(missing, properties?.[key] ?? {}),
    cuts: false,
    missing,
  };
}

function wrongChoice(path: Path, error: DefinedError, schema: SubSchema): SchemaFault {
  const branches = schema.oneOf ?? schema.anyOf ?? [];
  const keys = branches.flatMap((branch) => branch.required ?? []);
  const held = keys.filter((key) => Object.hasOwn(error.data as object, key));
  const count = error.keyword === 'oneOf' ? 'exactly one' : 'at least one';
  const wanted = `needs ${count} of ${all(keys)}`;
  const name = nameOf(path);
  return {
    code: held.length === 0 ? 'missing-key' : 'wrong-value',
    path,
    atKey: false,
    message: held.length === 0 ? `${name} ${wanted}` : `${name} has ${all(held)}, but ${wanted}`,
    hint:
      held.length === 0
        ? exampleHint(path, schema)
        : 'keep one, and give the others their own entry',
    cuts: true,
    ...(held.length === 0 ? { missingOneOf: keys.map((key) => [...path, key]) } : {}),
  };
}

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

/** What is reported of a value whose type is not the schema's: `"percent" must be a number, but is the text "20 %"`. */
function explainWrongType(tree: Tree, path: Path, schema: SubSchema): WrongType {
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
  { title, pattern, patternErrorMessage }: SubSchema,
): WrongType {
  // Quotes alone would not make it right.
  const isOther = pattern !== undefined && !new RegExp(pattern, 'u').test(source);
  if (isOther && title !== undefined && patternErrorMessage !== undefined) {
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
function describeFound({ value, source = '' }: Tree): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'empty' : `the text ${quoted(value)}`;
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'number' ? `the number ${source}` : source;
}

function explainText(
  error: DefinedError,
  path: Path,
  schema: SubSchema,
): Pick<SchemaFault, 'message' | 'hint'> & { readonly code?: FileFault } {
  const { title, patternErrorMessage } = schema;
  if (error.keyword === 'maxLength') {
    const { limit } = error.params;
    const message = `${nameOf(path)} is longer than ${numberText(limit)} characters`;
    return { message, hint: 'shorten it' };
  }
  if (title !== undefined && patternErrorMessage !== undefined) {
    return { ...badText(title, String(error.data)), hint: hintOf(patternErrorMessage) };
  }
  return { message: `${nameOf(path)} is empty`, hint: exampleHint(path, schema) };
}

function didYouMean(typed: string, meant: string): string {
  return withLookAlike(`did you mean ${quoted(meant)}?`, typed, [meant]);
}
