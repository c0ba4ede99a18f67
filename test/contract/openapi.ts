import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { modernSchema, isRecord, type Json } from './modern-schema.ts';
import { everywhere, undocumented, type Undocumented } from './undocumented.ts';

/** One of Atlassian's OpenAPI documents, ready to check requests and answers against. */
export interface ApiDocument {
  readonly name: string;
  readonly paths: ReadonlyMap<string, Json>;
  /** Follows `$ref`s, of parameters and responses too. */
  readonly resolve: (value: unknown) => Json;
  readonly validate: (schema: unknown, value: unknown) => readonly string[];
}

export interface ApiDocuments {
  readonly jira2: ApiDocument;
  readonly jira3: ApiDocument;
  readonly organizations: ApiDocument;
}

/** @param folder what `ROLLCALL_OPENAPI_DIR` names. */
export function loadDocuments(folder: string): ApiDocuments {
  return {
    jira2: loadDocument(folder, 'jira-cloud-v2'),
    jira3: loadDocument(folder, 'jira-cloud-v3'),
    organizations: loadDocument(folder, 'atlassian-admin-organizations'),
  };
}

/** Which document a path on the wire belongs to, and how that document writes it. Undefined for none. */
export function documentOf(
  documents: ApiDocuments,
  path: string,
): { readonly document: ApiDocument; readonly path: string } | undefined {
  const [, admin] = /^\/admin(\/.*)$/u.exec(path) ?? [];
  if (admin !== undefined) return { document: documents.organizations, path: admin };
  const [, version, rest = ''] =
    /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/(2|3|latest)(\/.*)$/u.exec(path) ?? [];
  if (version === '2') return { document: documents.jira2, path: `/rest/api/2${rest}` };
  if (version !== undefined) return { document: documents.jira3, path: `/rest/api/3${rest}` };
  return path.startsWith('/_edge/') ? { document: documents.jira3, path } : undefined;
}

/**
 * What is wrong with an answer; empty when it is sound.
 * @param path as the document writes it, with ids in place of the names in braces.
 * @param body parsed JSON; a string where it is none; undefined or '' where it is empty.
 */
export function checkAnswer(
  document: ApiDocument,
  method: string,
  path: string,
  status: number,
  body: unknown,
): readonly string[] {
  const { operation, instead } = find(document, method, path);
  if (operation === undefined) {
    return instead === undefined ? [`${method} ${path} is not in ${document.name}.`] : [];
  }
  const responses = document.resolve(operation['responses']);
  const found = responses[String(status)] ?? responses['default'];
  if (found === undefined) {
    return everywhere.includes(status) ? [] : [`${method} ${path} answers no ${status}.`];
  }
  const isEmpty = body === undefined || body === '';
  if (status === 204) return isEmpty ? [] : [`${method} ${path} answers 204 with a body.`];
  const schema = jsonSchemaOf(document, found);
  if (schema === undefined) return [];
  if (isEmpty) return [`${method} ${path} answers ${status} without a body.`];
  return document
    .validate(schema, body)
    .map((problem) => `${method} ${path} ${status}: ${problem}`);
}

export interface SentRequest {
  readonly method: string;
  /** As the document writes it, with ids in place of the names in braces. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined when there is none. */
  readonly body?: unknown;
}

/** What is wrong with a request; empty when it is sound. */
export function checkRequest(document: ApiDocument, request: SentRequest): readonly string[] {
  const { method, path, query, body } = request;
  const { operation, instead } = find(document, method, path);
  const at = (problem: string) => `${method} ${path}: ${problem}`;
  if (instead !== undefined) {
    return instead.body === undefined ? [] : document.validate(instead.body, body ?? {}).map(at);
  }
  if (operation === undefined) return [`${method} ${path} is not in ${document.name}.`];
  return [...checkQuery(document, operation, query), ...checkBody(document, operation, body)].map(
    at,
  );
}

function checkBody(document: ApiDocument, operation: Json, body: unknown): readonly string[] {
  const wanted = operation['requestBody'];
  if (wanted === undefined) return body === undefined ? [] : ['takes no body.'];
  if (body === undefined) {
    return document.resolve(wanted)['required'] === true ? ['needs a body.'] : [];
  }
  const schema = jsonSchemaOf(document, wanted);
  return schema === undefined ? [] : document.validate(schema, body);
}

function checkQuery(
  document: ApiDocument,
  operation: Json,
  query: URLSearchParams,
): readonly string[] {
  const given = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  const parameters = given
    .map((parameter) => document.resolve(parameter))
    .filter((parameter) => parameter['in'] === 'query');
  const known = new Map(parameters.flatMap((parameter) => namesOf(document, parameter)));
  const missing = parameters
    .filter(({ name, required }) => required === true && !query.has(String(name)))
    .map(({ name }) => `needs ${String(name)}.`);
  const wrong = [...new Set(query.keys())].flatMap((name) => {
    const schema = known.get(name);
    if (schema === undefined) return [`knows no ${name}.`];
    const value = valueOf(document, schema, query.getAll(name));
    return document.validate(schema, value).map((problem) => `${name} ${problem}`);
  });
  return [...missing, ...wrong];
}

/** An object in a query stands there by its properties: the default style of OpenAPI. */
function namesOf(document: ApiDocument, parameter: Json): readonly (readonly [string, unknown])[] {
  const schema = document.resolve(parameter['schema']);
  if (!isRecord(schema['properties'])) return [[String(parameter['name']), parameter['schema']]];
  return Object.entries(schema['properties']);
}

function valueOf(document: ApiDocument, schema: unknown, texts: readonly string[]): unknown {
  const { type, items } = document.resolve(schema);
  if (type === 'array') return texts.map((text) => valueOf(document, items, [text]));
  const [text = '', ...more] = texts;
  if (more.length > 0) return texts;
  if (type === 'integer' || type === 'number') return /^-?\d/u.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  return text;
}

interface Found {
  readonly operation?: Json;
  readonly instead?: Undocumented;
}

function find(document: ApiDocument, method: string, path: string): Found {
  const operation = operationOf(document, method, path);
  if (operation !== undefined) return { operation };
  const instead = undocumented.find((row) => row.method === method && matches(row.path, path));
  if (instead?.answersLike === undefined) return instead === undefined ? {} : { instead };
  const like = operationOf(document, instead.answersLike.method, instead.answersLike.path);
  return { instead, ...(like !== undefined && { operation: like }) };
}

function operationOf(document: ApiDocument, method: string, path: string): Json | undefined {
  const candidates = [...document.paths.keys()].filter((template) => matches(template, path));
  // `/groups/count` is not the group with the id `count`.
  const template = candidates.find((candidate) => candidate === path) ?? candidates[0];
  const item = template === undefined ? undefined : document.paths.get(template);
  const operation = item?.[method.toLowerCase()];
  return operation === undefined ? undefined : document.resolve(operation);
}

function matches(template: string, path: string): boolean {
  const segments = template.split('/');
  const given = path.split('/');
  return (
    segments.length === given.length &&
    segments.every((segment, index) => segment.startsWith('{') || segment === given[index])
  );
}

function jsonSchemaOf(document: ApiDocument, holder: unknown): unknown {
  const { content } = document.resolve(holder);
  const json = isRecord(content) ? content['application/json'] : undefined;
  return isRecord(json) ? json['schema'] : undefined;
}

function loadDocument(folder: string, name: string): ApiDocument {
  return openDocument(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')), name);
}

/** @param parsed a document of OpenAPI 3.0. */
export function openDocument(parsed: unknown, name: string): ApiDocument {
  const root = modernSchema(parsed) as Json & { readonly paths: Json };
  // Few values are checked by each schema: shorter code is not worth the time that making it takes.
  const quickly = { inlineRefs: false, code: { optimize: false } };
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateSchema: false,
    formats,
    ...quickly,
  });
  ajv.addSchema({ ...root, $id: name });
  const compiled = new Map<unknown, ValidateFunction>();
  return {
    name,
    // Two keys of the Organizations API end in a stray quote.
    paths: new Map(
      Object.entries(root.paths).map(([path, item]) => [path.replace(/["']$/u, ''), item as Json]),
    ),
    resolve: (value) => resolveRef(root, value),
    validate(schema, value) {
      const validate = compiled.get(schema) ?? ajv.compile(withRoot(schema, name));
      compiled.set(schema, validate);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message = '', params }) =>
          `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    },
  };
}

function resolveRef(root: Json, value: unknown): Json {
  if (!isRecord(value)) return {};
  const ref = value['$ref'];
  if (typeof ref !== 'string') return value;
  const target = ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), root);
  return resolveRef(root, target);
}

/** A schema out of the document, with the references that it makes into it. */
function withRoot(value: unknown, name: string): Json {
  return JSON.parse(JSON.stringify(value), (key, item: unknown) =>
    key === '$ref' && typeof item === 'string' && item.startsWith('#') ? `${name}${item}` : item,
  ) as Json;
}

const formats = {
  int32: { type: 'number' as const, validate: (value: number) => Number.isInteger(value) },
  int64: { type: 'number' as const, validate: (value: number) => Number.isInteger(value) },
  uri: (text: string) => URL.canParse(text),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  date: true as const,
  double: true as const,
  email: true as const,
  uuid: true as const,
};
