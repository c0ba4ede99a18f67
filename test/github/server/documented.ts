import openapi from '../openapi.json' with { type: 'json' };
import { isRecord, type Json } from '../../contract/modern-schema.ts';
import { openDocument } from '../../contract/openapi.ts';

/** GitHub's own description of what the tests use, made by scripts/github-openapi.ts. */
export const github = openDocument(openapi, 'github');

const schemas = openapi.components.schemas as Readonly<Record<string, Json>>;

/** A value of one of GitHub's schemas: what is given, and something plain for whatever else it must have. */
export function shaped(name: keyof typeof openapi.components.schemas, given: object): Json {
  const schema = schemas[name];
  return { ...(schema === undefined ? {} : (plain(schema) as Json)), ...given };
}

function plain(schema: Json): unknown {
  const { $ref, allOf, anyOf, oneOf, nullable, type, format, properties, required } = schema;
  const choices = [schema['enum'], anyOf, oneOf].find(Array.isArray) as unknown[] | undefined;
  if (nullable === true) return null;
  if (typeof $ref === 'string') return plain(schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((part) => plain(part as Json)));
  if (isRecord(properties) || type === 'object') {
    const names = Array.isArray(required) ? required.map(String) : [];
    const known = isRecord(properties) ? properties : {};
    return Object.fromEntries(names.map((name) => [name, plain((known[name] ?? {}) as Json)]));
  }
  if (choices !== undefined) return isRecord(choices[0]) ? plain(choices[0]) : choices[0];
  switch (type) {
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    default:
      if (format === 'uri') return 'https://github.example/';
      return format === 'date-time' ? '2026-11-21T09:00:00Z' : 'text';
  }
}

export function userOf(login: string): Json {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  return shaped('simple-user', { login, type, id: idOf(login) });
}

function idOf(login: string): number {
  return Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 100_000, 7);
}
