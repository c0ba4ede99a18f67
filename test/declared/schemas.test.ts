import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseUserRef } from '../../src/declared/users.ts';
import { parsePeriod } from '../../src/model/instant.ts';
import { runs } from '../support/runs.ts';

interface Schema {
  readonly [keyword: string]: unknown;
  readonly $id?: string;
  readonly type?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly unknown[];
}

const folder = 'schemas';
const files = readdirSync(folder);
const schemaOf = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Schema;
const written = files.filter((file) => !/^(?:plan|receipt)\./u.test(file));

function strictAjv(): Ajv {
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
  ajv.addVocabulary(['defaultSnippets', 'markdownDescription', 'patternErrorMessage']);
  return ajv;
}

/** A schema and all that are in it, each with its JSON pointer. */
function* subSchemas(schema: Schema, pointer = '#'): Generator<readonly [string, Schema]> {
  yield [pointer, schema];
  for (const keyword of ['properties', 'definitions']) {
    for (const [name, inner] of Object.entries((schema[keyword] ?? {}) as Record<string, Schema>)) {
      yield* subSchemas(inner, `${pointer}/${keyword}/${name}`);
    }
  }
  for (const keyword of ['items', 'propertyNames', 'additionalProperties']) {
    const inner = schema[keyword];
    if (typeof inner === 'object') yield* subSchemas(inner as Schema, `${pointer}/${keyword}`);
  }
}

it('there is a schema for every file', () => {
  const kinds = [
    'accounts',
    'config',
    'consents',
    'group',
    'leavers',
    'plan',
    'policies',
    'receipt',
    'set',
  ];
  expect(files).toEqual(kinds.map((kind) => `${kind}.schema.json`));
});

it.each(files)('%s compiles in strict mode, and names itself', (file) => {
  const schema = schemaOf(file);
  expect(() => strictAjv().compile(schema)).not.toThrow();
  expect(schema.$id).toBe(file);
});

it.each(files)('every example in %s is valid', (file) => {
  const root = schemaOf(file);
  const ajv = strictAjv().addSchema(root);
  for (const [pointer, { examples = [] }] of subSchemas(root)) {
    for (const example of examples) {
      expect.soft(ajv.validate({ $ref: `${file}${pointer}` }, example), pointer).toBe(true);
    }
  }
});

it.each(files)('%s takes no key that it does not describe', (file) => {
  for (const [pointer, schema] of subSchemas(schemaOf(file))) {
    if (schema.properties === undefined) continue;
    expect.soft(schema['additionalProperties'], pointer).toBe(false);
    for (const [name, property] of Object.entries(schema.properties)) {
      const described = '$ref' in property || 'description' in property || 'const' in property;
      expect.soft(described, `${pointer}/${name}`).toBe(true);
    }
  }
});

it.each(written)('%s has what the hints are made of', (file) => {
  for (const [pointer, schema] of subSchemas(schemaOf(file))) {
    for (const name of schema.required ?? []) {
      const examples = schema.properties?.[name]?.examples;
      expect.soft(examples, `an example at ${pointer}/${name}`).toBeDefined();
    }
    if ('minimum' in schema) expect.soft(schema, pointer).toHaveProperty('maximum');
    if (schema.pattern === undefined) continue;
    expect.soft(schema, pointer).toHaveProperty('patternErrorMessage');
    expect.soft(schema, pointer).toHaveProperty('title');
  }
});

it('a definition says the same in every schema of a YAML file that has it', () => {
  const first = new Map<string, Schema>();
  for (const file of written) {
    for (const [name, definition] of Object.entries(schemaOf(file).definitions ?? {})) {
      expect(definition, `${name} in ${file}`).toEqual(first.get(name) ?? definition);
      first.set(name, definition);
    }
  }
});

it('whom the schema takes has an email or an account id', () => {
  const { user } = schemaOf('group.schema.json').definitions ?? {};
  const matches = strictAjv().compile(user ?? false);
  const text = fc.oneof(
    fc.emailAddress(),
    fc.uuid().map((id) => `712020:${id}`),
    fc.stringMatching(/^[\w:.@ <>-]{0,12}$/u),
    fc.integer({ min: 240, max: 260 }).map((length) => `${'x'.repeat(length)}@b`),
  );
  const property = fc.property(text, (person) => {
    if (matches(person)) expect(parseUserRef(person)).toBeDefined();
    else expect(parseUserRef(person)?.kind).not.toBe('email');
  });
  fc.assert(property, { numRuns: runs(300) });
});

it('an editor refuses no date that rollcall takes', () => {
  const { day } = schemaOf('group.schema.json').definitions ?? {};
  const matches = strictAjv().compile(day ?? false);
  const digits = fc.stringMatching(/^20\d\d-[01]\d-[0-3]\d$/u);
  const rest = fc.stringMatching(
    /^(?:T[0-2]\d:[0-6]\d:[0-6]\d(?:\.\d{1,9})?(?:Z|[+-][0-2]\d:[0-6]\d))?$/u,
  );
  const property = fc.property(digits, rest, (date, time) => {
    if (parsePeriod(date + time) !== undefined) expect(matches(date + time)).toBe(true);
  });
  fc.assert(property, { numRuns: runs(300) });
});
