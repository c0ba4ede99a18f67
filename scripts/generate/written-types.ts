import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { readSchema, refName, yamlKinds } from './schema.ts';

type Json = Readonly<Record<string, unknown>>;

const banner =
  '// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead.';

/** What TypeScript can't say, or says less clearly: which keys exclude each other, titles, snippets of editors. */
const unsaid = new Set(['$schema', '$id', 'title', 'oneOf', 'anyOf', 'defaultSnippets']);

/** src/declared/written.ts: the types of the YAML files as people type them. */
export async function writtenTypes(): Promise<string> {
  const definitions: Record<string, unknown> = {};
  for (const kind of yamlKinds) {
    const { definitions: shared = {}, ...root } = readSchema(kind);
    // A definition says the same in every schema that has it; a test sees to that.
    for (const [name, schema] of Object.entries(shared)) {
      definitions[typeName(name)] = prepare(schema, shared);
    }
    definitions[typeName(kind)] = prepare(root, shared);
  }
  const files = {
    description:
      'What each kind of file holds, as written: before defaults, and before anything is looked up.',
    type: 'object',
    required: [...yamlKinds],
    properties: Object.fromEntries(
      yamlKinds.map((kind) => [kind, { $ref: `#/definitions/${typeName(kind)}` }]),
    ),
    definitions,
  };
  return compile(files as JSONSchema, 'WrittenFiles', {
    additionalProperties: false,
    bannerComment: banner,
    format: false,
    unknownAny: true,
  });
}

function typeName(name: string): string {
  return `Written${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function prepare(schema: unknown, shared: Json): unknown {
  if (Array.isArray(schema)) return schema.map((item) => prepare(item, shared));
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('$ref' in schema) return prepareRef(schema as Json & { $ref: string }, shared);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !unsaid.has(key))
      .map(([key, value]) => [key, prepare(value, shared)]),
  );
}

/** The compiler loses a description beside a `$ref`, so that such a definition is put in its place. */
function prepareRef({ $ref, ...beside }: Json & { $ref: string }, shared: Json): unknown {
  const name = refName($ref);
  if (Object.keys(beside).length === 0) return { $ref: `#/definitions/${typeName(name)}` };
  return prepare({ ...(shared[name] as Json), ...beside }, shared);
}
