import type { DefinedError } from 'ajv';
import { exampleHint } from './example-hint.ts';
import type { SchemaFault } from './schema-fault.ts';
import type { SubSchema } from './sub-schema.ts';
import { suggest } from '../model/suggest.ts';
import type { Path } from './tree.ts';
import { all, nameOf, quoted } from './wording.ts';

export function unknownKey(path: Path, key: string, { properties }: SubSchema): SchemaFault {
  const known = Object.keys(properties ?? {});
  const meant = suggest(key, known);
  return {
    code: 'unknown-key',
    path: [...path, key],
    atKey: true,
    message: `unknown key ${quoted(key)}`,
    hint:
      meant === undefined ? `known here: ${known.join(', ')}` : `did you mean ${quoted(meant)}?`,
    cuts: true,
    ...(meant !== undefined && { meant: [...path, meant] }),
  };
}

export function missingKey(path: Path, key: string, { properties }: SubSchema): SchemaFault {
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

export function wrongChoice(path: Path, error: DefinedError, schema: SubSchema): SchemaFault {
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
  };
}
