import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { type Kind, type Schema, jsonKinds, readSchema, refName, yamlKinds } from './schema.ts';

const banner =
  '// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.\n';

/** What editors read and a validator does not. */
const editorKeywords = ['defaultSnippets', 'markdownDescription', 'patternErrorMessage'];

/** What no fault is worded by. */
const prose = new Set(['$schema', 'description', 'markdownDescription', 'defaultSnippets']);

/** src/declared/validators.js: for each kind of YAML file a function that finds every error, with the part of the schema. */
export function yamlValidators(): Promise<string> {
  const schemas = yamlKinds.map((kind) => {
    const { definitions = {}, ...root } = readSchema(kind);
    return [kind, inline(root, definitions)] as const;
  });
  const { title, patternErrorMessage } = readSchema('group').definitions?.['day'] ?? {};
  const day = `\nexport const daySchema = ${JSON.stringify({ title, patternErrorMessage })};`;
  return compile('yamlValidators', schemas, { allErrors: true, verbose: true }, day);
}

/** src/apply/validators.js: for each kind of JSON file a function that stops at the first error. */
export function jsonValidators(): Promise<string> {
  const schemas = jsonKinds.map((kind) => [kind, readSchema(kind)] as const);
  return compile('jsonValidators', schemas, { inlineRefs: false });
}

export function yamlValidatorTypes(): string {
  const day = "/** What the calendar's own faults are worded by. */\nexport const daySchema";
  return `${typesOf('yamlValidators', yamlKinds)}
${day}: { readonly title: string; readonly patternErrorMessage: string };
`;
}

export function jsonValidatorTypes(): string {
  return typesOf('jsonValidators', jsonKinds);
}

function typesOf(name: string, kinds: readonly Kind[]): string {
  const union = kinds.map((kind) => `'${kind}'`).join(' | ');
  return `${banner}
import type { ValidateFunction } from 'ajv';
export const ${name}: Readonly<Record<${union}, ValidateFunction>>;
`;
}

async function compile(
  name: string,
  schemas: readonly (readonly [Kind, unknown])[],
  options: Options,
  also = '',
): Promise<string> {
  const ajv = new Ajv({
    ...options,
    allowUnionTypes: true,
    keywords: editorKeywords,
    code: { source: true, esm: true, lines: true },
  });
  for (const [kind, schema] of schemas) ajv.addSchema(withoutProse(schema) as object, kind);
  const kinds = schemas.map(([kind]) => kind);
  const code = standalone.default(ajv, Object.fromEntries(kinds.map((kind) => [kind, kind])));
  const own = code.replaceAll(/^export const /gmu, 'const ');
  return selfContained(`${own}\nexport const ${name} = { ${kinds.join(', ')} };${also}`);
}

/** With what it takes from Ajv at run time, such as the length of a text in characters. */
async function selfContained(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    minify: true,
    lineLimit: 120,
    banner: { js: banner },
  });
  return outputFiles[0]?.text ?? '';
}

/** Puts each definition in its place: Ajv copies all errors so far at every `$ref` that fails, which a long list feels. */
function inline(schema: unknown, definitions: Readonly<Record<string, Schema>>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inline(item, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...beside } = schema as Schema;
  if ($ref !== undefined) return inline({ ...definitions[refName($ref)], ...beside }, definitions);
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, inline(value, definitions)]),
  );
}

/** A property may well be called `description`, and stays. */
function withoutProse(schema: unknown, names = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutProse(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => names || !prose.has(key))
      .map(([key, value]) => [
        key,
        withoutProse(value, !names && (key === 'properties' || key === 'definitions')),
      ]),
  );
}
