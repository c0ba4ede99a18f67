import type { DefinedError } from 'ajv';
import type { FileFault } from '../model/finding.ts';
import { badText, hintOf } from './bad-text.ts';
import { exampleHint } from './example-hint.ts';
import { missingKey, unknownKey, wrongChoice } from './explain-keys.ts';
import type { SchemaFault } from './schema-fault.ts';
import type { SubSchema } from './sub-schema.ts';
import { suggest } from '../model/suggest.ts';
import { treeAt } from './tree.ts';
import type { Path, Tree } from './tree.ts';
import { all, either, nameOf, quoted } from './wording.ts';
import { describeFound, explainWrongType } from './wrong-type.ts';

export function explainNull(path: Path, { type }: SubSchema): SchemaFault {
  const message = `${nameOf(path)} has no value`;
  const whole = typeof path.at(-1) === 'string' ? 'key' : 'entry';
  const hint = `${type === 'array' ? 'write [] for none' : 'give it a value'}, or leave the ${whole} out`;
  return { code: 'null-value', path, atKey: true, message, hint, cuts: true };
}

/** Undefined when whoever resolves the value tells it better. */
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
        hint: meant === undefined ? `write ${either(words)}` : `did you mean ${quoted(meant)}?`,
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
      // The others are unknown keys, which are told as such.
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

function explainText(
  error: DefinedError,
  path: Path,
  schema: SubSchema,
): Pick<SchemaFault, 'message' | 'hint'> & { readonly code?: FileFault } {
  const { title, patternErrorMessage } = schema;
  if (title !== undefined && patternErrorMessage !== undefined) {
    return { ...badText(title, String(error.data)), hint: hintOf(patternErrorMessage) };
  }
  const name = nameOf(path);
  if (error.keyword !== 'maxLength') {
    return { message: `${name} is empty`, hint: exampleHint(path, schema) };
  }
  const { limit } = error.params;
  return { message: `${name} is longer than ${limit} characters`, hint: 'shorten it' };
}
