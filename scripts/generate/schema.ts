import { readFileSync } from 'node:fs';

/** What the references read of a JSON schema. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly patternErrorMessage?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly defaultSnippets?: readonly { readonly label: string }[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The files that people write, in the order in which the types of them were first made. */
export const yamlKinds = [
  'config',
  'accounts',
  'consents',
  'leavers',
  'policies',
  'group',
  'set',
] as const;
/** The files that rollcall writes. */
export const jsonKinds = ['plan', 'receipt'] as const;

export type Kind = (typeof yamlKinds)[number] | (typeof jsonKinds)[number];

export function readSchema(kind: Kind): Schema {
  return JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')) as Schema;
}

/** `email` of `#/definitions/email`. */
export function refName(ref: string): string {
  return ref.slice('#/definitions/'.length);
}
