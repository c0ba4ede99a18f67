import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { buildTree } from './build-tree.ts';
import { startOf } from './report.ts';
import type { Report } from './report.ts';
import type { SourceText } from './source-text.ts';
import type { Tree } from './tree.ts';
import { reportYamlErrors } from './yaml-errors.ts';

/** What YAML 1.2 calls not printable: a stream that holds one is not YAML, and a terminal may obey it. */
const unprintable = /[^\t\n\r\x20-\x7e\x85\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const yamlOptions = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // Compares every key with every other; build-tree looks for duplicates in one pass.
  uniqueKeys: false,
  prettyErrors: false,
  // Edits go by them.
  keepSourceTokens: true,
} as const;

export interface Parsed {
  readonly document: Document;
  readonly tree: Tree;
}

/** The one document of a file. Undefined when it has faults, all of which are reported. */
export function parseYaml(source: SourceText, report: Report): Parsed | undefined {
  const at = source.text.search(unprintable);
  if (at !== -1) {
    const code = source.text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    const message = `the character U+${code} can't stand in a YAML file`;
    report('yaml-syntax', source.placeAt(at), message, 'remove it');
    return undefined;
  }
  const document = parseDocument(source.text, yamlOptions);
  const errors = [...document.errors, ...document.warnings];
  reportYamlErrors(errors, source, report);
  if (errors.length > 0) return undefined;
  const tree = buildTree(document.contents, source, report);
  if (tree === undefined) return undefined;
  if (tree.value !== null) return { document, tree };
  const hint = 'write what belongs into it, or delete the file';
  report('empty-file', startOf(source.path), 'the file is empty', hint);
  return undefined;
}
