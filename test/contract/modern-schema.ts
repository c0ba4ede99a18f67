export type Json = Readonly<Record<string, unknown>>;

/**
 * A document of OpenAPI 3.0 with its schemas said as JSON Schema says them: `nullable` as a type, limits that
 * exclude as numbers. Examples go, since anything may stand in them.
 */
export function modernSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modernSchema);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'example' && key !== 'examples')
    .map(([key, item]): [string, unknown] => [key, modernSchema(item)]);
  return withExclusive(withNull(withKnownType(Object.fromEntries(entries))));
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** The document of the Organizations API has `type: GroupCounts` beside the properties that it means. */
function withKnownType(schema: Json): Json {
  const { type, ...rest } = schema;
  return typeof type === 'string' && !types.includes(type) ? rest : schema;
}

function withNull({ nullable, ...schema }: Json): Json {
  if (typeof nullable !== 'boolean')
    return nullable === undefined ? schema : { ...schema, nullable };
  if (!nullable) return schema;
  return { anyOf: [schema, { type: 'null' }] };
}

function withExclusive(schema: Json): Json {
  const { exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  return {
    ...rest,
    ...limit('minimum', 'exclusiveMinimum', rest, exclusiveMinimum),
    ...limit('maximum', 'exclusiveMaximum', rest, exclusiveMaximum),
  };
}

/** `exclusiveMinimum: true` says that `minimum` itself is too little. A schema may also describe a property of that name. */
function limit(name: string, exclusive: string, schema: Json, said: unknown): Json {
  if (said === true) return { [name]: undefined, [exclusive]: schema[name] };
  return said === undefined || said === false ? {} : { [exclusive]: said };
}
