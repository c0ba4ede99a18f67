import { code, linkTo } from './markdown.ts';
import { refName, type Schema } from './schema.ts';

/** How the reference calls a definition, and where it tells of it. Undefined for what needs no place of its own. */
export type HeadingOf = (name: string) => string | undefined;

const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
  object: 'mapping',
  array: 'list',
  null: '`null`',
};

/** What a value may be, in words, with links to what is told elsewhere. */
export function typeText(schema: Schema, headingOf: HeadingOf): string {
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    const heading = headingOf(name);
    return heading === undefined ? code(name) : linkTo(heading, name);
  }
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(', ');
  if (schema.items !== undefined && schema.type === 'array')
    return `list of ${typeText(schema.items, headingOf)}`;
  const { propertyNames, additionalProperties: values } = schema;
  if (propertyNames !== undefined && typeof values === 'object')
    return `mapping of ${typeText(propertyNames, headingOf)} to ${typeText(values, headingOf)}`;
  const names = [schema.type ?? []].flat().map((type) => types[type] ?? type);
  return `${names.join(' or ')}${range(schema)}`;
}

export function literal(value: unknown): string {
  return code(typeof value === 'string' ? value : JSON.stringify(value));
}

function range({ minimum, maximum, maxLength }: Schema): string {
  const number = (each: number) => each.toLocaleString('en-US');
  if (minimum !== undefined && maximum !== undefined)
    return `, ${number(minimum)} to ${number(maximum)}`;
  if (minimum !== undefined) return `, ${number(minimum)} or more`;
  return maxLength === undefined ? '' : `, at most ${number(maxLength)} characters`;
}
