/**
 * Writes src/declared/written.ts: the types of the YAML files as people type them, from schemas/*.schema.json.
 * With --check it writes nothing, and fails when the file is not what the schemas say.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

type Json = Readonly<Record<string, unknown>>;

const kinds = ['config', 'accounts', 'consents', 'leavers', 'group', 'set'];
const output = 'src/declared/written.ts';
const banner =
  '// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead.';

/** What TypeScript can't say, or says less clearly: which keys exclude each other, titles, snippets of editors. */
const unsaid = new Set(['$schema', '$id', 'title', 'oneOf', 'anyOf', 'defaultSnippets']);

await main(process.argv.includes('--check'));

async function main(check: boolean): Promise<void> {
  const wanted = await generate();
  if (!check) {
    await writeFile(output, wanted);
    return;
  }
  const found = await readFile(output, 'utf8').catch(() => '');
  if (found === wanted) return;
  console.error(
    `${output} is stale: it is not what schemas/ say. Run: npx tsx scripts/generate.ts`,
  );
  process.exitCode = 1;
}

async function generate(): Promise<string> {
  const definitions: Record<string, unknown> = {};
  for (const kind of kinds) {
    const text = await readFile(`schemas/${kind}.schema.json`, 'utf8');
    const { definitions: shared, ...root } = JSON.parse(text) as Json & { definitions: Json };
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
    required: kinds,
    properties: Object.fromEntries(
      kinds.map((kind) => [kind, { $ref: `#/definitions/${typeName(kind)}` }]),
    ),
    definitions,
  };
  const source = await compile(files as JSONSchema, 'WrittenFiles', {
    additionalProperties: false,
    bannerComment: banner,
    format: false,
    unknownAny: true,
  });
  return format(source, { ...(await resolveConfig(output)), parser: 'typescript' });
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
  const name = $ref.slice('#/definitions/'.length);
  if (Object.keys(beside).length === 0) return { $ref: `#/definitions/${typeName(name)}` };
  return prepare({ ...(shared[name] as Json), ...beside }, shared);
}
