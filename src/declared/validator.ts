import { Ajv } from 'ajv';
import type { DefinedError, ValidateFunction } from 'ajv';
import { schemas } from './kinds.ts';
import type { FileKind } from './kinds.ts';

interface Schema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, object>>;
}

const compiled = new Map<FileKind, ValidateFunction>();

/** Every way in which a value differs from the schema of its kind. A schema is compiled when its first file comes. */
export function schemaErrors(kind: FileKind, value: unknown): readonly DefinedError[] {
  const validate = compiled.get(kind) ?? compile(kind);
  return validate(value) ? [] : ((validate.errors ?? []) as DefinedError[]);
}

function compile(kind: FileKind): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  // What editors read and a validator does not.
  ajv.addVocabulary(['defaultSnippets', 'markdownDescription', 'patternErrorMessage']);
  const { definitions = {}, ...root } = schemas[kind] as Schema;
  const validate = ajv.compile(inline(root, definitions) as object);
  compiled.set(kind, validate);
  return validate;
}

/** Puts each definition in its place: ajv copies all errors so far at every `$ref` that fails, which a long list feels. */
function inline(schema: unknown, definitions: Readonly<Record<string, object>>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inline(item, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...beside } = schema as Schema;
  if ($ref !== undefined) {
    const definition = definitions[$ref.slice('#/definitions/'.length)];
    return inline({ ...definition, ...beside }, definitions);
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, inline(value, definitions)]),
  );
}
