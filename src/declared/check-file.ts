import type { DefinedError } from 'ajv';
import type { Document } from 'yaml';
import type { Finding, Place } from '../model/finding.ts';
import type { FileKind } from './find-files.ts';
import { parseYaml } from './parse/parse-yaml.ts';
import { type Report, mostOfFile, reportOfFile } from './report.ts';
import { explainSchemaErrors } from './schema-faults.ts';
import type { SourceText } from './source-text.ts';
import { type Path, type Tree, keyOffsetAt, treeAt } from './tree.ts';
import { yamlValidators } from './validators.js';
import type { WrittenFiles } from './written.ts';

/** A file that was parsed and checked against its schema, with all that is sound in it. */
export interface CheckedFile<Written> {
  readonly path: string;
  readonly written: Sound<Written>;
  /** For edits: what stands where in the text. */
  readonly document: () => Document;
  /** Where the value at a path stands. */
  readonly at: (...path: Path) => Place;
  /** Where the key of the value at a path stands. */
  readonly atKey: (...path: Path) => Place;
  readonly report: Report;
}

/**
 * What is left of a value once everything faulty is cut out: what is there has the type that its
 * schema says, but anything may be missing. So one fault does not hide another that only a
 * comparison finds.
 */
export type Sound<Written> = Written extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : Written extends object
    ? { readonly [Key in keyof Written]?: Sound<Written[Key]> | undefined }
    : Written;

/** Undefined when the file is not YAML, no mapping, or more faulty than anybody reads. All faults found so far are reported. */
export function checkFile<Kind extends FileKind>(
  kind: Kind,
  source: SourceText,
  faults: Finding[],
): CheckedFile<WrittenFiles[Kind]> | undefined {
  const report = reportOfFile(faults);
  const parsed = parseYaml(source, report);
  if (parsed === undefined) return undefined;
  const { document, tree } = parsed;
  const at = (...path: Path) => source.placeAt(treeAt(tree, path).offset);
  const atKey = (...path: Path) => source.placeAt(keyOffsetAt(tree, path));
  const errors = schemaErrors(kind, tree.value);
  const explained = explainSchemaErrors(errors, tree, mostOfFile);
  for (const fault of explained.faults) {
    const place = fault.atKey ? atKey(...fault.path) : at(...fault.path);
    report(fault.code, place, fault.message, fault.hint);
    if (fault.cuts && fault.path.length === 0) return undefined;
    if (fault.cuts) cut(tree, fault.path);
  }
  // Something that differs from the schema was not cut out.
  if (explained.cutOff) return undefined;
  // Whatever differs from the schema was cut out above.
  const written = tree.value as Sound<WrittenFiles[Kind]>;
  return { path: source.path, written, document, at, atKey, report };
}

/** Every way in which a value differs from the schema of its kind. */
function schemaErrors(kind: FileKind, value: unknown): readonly DefinedError[] {
  const validate = yamlValidators[kind];
  return validate(value) ? [] : ((validate.errors ?? []) as DefinedError[]);
}

function cut(root: Tree, path: Path): void {
  const holder = treeAt(root, path.slice(0, -1)).value;
  const last = path.at(-1);
  if (last === undefined || typeof holder !== 'object' || holder === null) return;
  (holder as Record<string | number, unknown>)[last] = undefined;
}
