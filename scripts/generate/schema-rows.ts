import { code } from './markdown.ts';
import { refName, type Schema } from './schema.ts';
import { literal, typeText, type HeadingOf } from './schema-words.ts';

export type Row = readonly [key: string, type: string, given: string, meaning: string];

export const rowHeads = ['key', 'value', 'if left out', 'meaning'];

export interface Within {
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly headingOf: HeadingOf;
}

/** The keys of a mapping, and of the mappings in it that have no place of their own: `sandbox.seed`. */
export function rowsOf(schema: Schema, within: Within, path = ''): readonly Row[] {
  const variants = schema.oneOf ?? [];
  if (variants.some(({ properties }) => properties !== undefined)) {
    return variantRows(variants, within, path);
  }
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const key = `${path}${name}`;
    return [
      rowOf(key, property, schema.required?.includes(name) === true, within),
      ...below(property, within, key),
    ];
  });
}

/** With lists and code where the schema has them. */
export function textOf({ markdownDescription, description = '' }: Schema): string {
  return markdownDescription ?? description;
}

function rowOf(key: string, property: Schema, required: boolean, within: Within): Row {
  const referred = property.$ref === undefined ? {} : within.definitions[refName(property.$ref)];
  const merged = { ...referred, ...property };
  const given = required ? 'required' : merged.default === undefined ? '' : literal(merged.default);
  // What is told at length elsewhere is only named here.
  const meaning =
    property.description === undefined ? (referred?.description ?? '') : textOf(property);
  return [code(key), typeText(property, within.headingOf), given, meaning];
}

function below(property: Schema, within: Within, key: string): readonly Row[] {
  if (property.properties !== undefined) return rowsOf(property, within, `${key}.`);
  const { items } = property;
  return items?.properties === undefined ? [] : rowsOf(items, within, `${key}[].`);
}

/** Mappings that one key tells apart: it first, then what each of them has. */
function variantRows(variants: readonly Schema[], within: Within, path: string): readonly Row[] {
  const kinds = variants.flatMap(({ properties }) => properties?.['kind']?.const ?? []);
  const kind: Row = [
    code(`${path}kind`),
    kinds.map(literal).join(', '),
    'required',
    'Which it is.',
  ];
  const own = variants.flatMap((variant) => {
    const { kind: which, ...others } = variant.properties ?? {};
    const rows = rowsOf({ ...variant, properties: others }, within, path);
    return rows.map(([key, type, given, meaning]): Row => [
      key,
      type,
      given,
      `Of ${literal(which?.const)}: ${meaning}`,
    ]);
  });
  return [kind, ...own];
}
