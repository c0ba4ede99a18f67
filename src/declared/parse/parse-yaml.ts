import { type Document, parseDocument } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import { buildTree } from './build-tree.ts';
import { thinOut } from './plain-rows.ts';
import { type Report, fileStart, reportTo } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import type { Tree } from '../tree.ts';
import { reportTooDeep, reportYamlErrors } from './yaml-errors.ts';

export interface Parsed {
  readonly tree: Tree;
  /** For edits, which go by its tokens: what stands where in the text. Made when it is asked for. */
  readonly document: () => Document;
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
  const tree = parseThinned(source) ?? parseWhole(source, report);
  if (tree === undefined) return undefined;
  let made: Document | undefined;
  const document = () => {
    made ??= parseDocument(source.text, { ...yamlOptions, keepSourceTokens: true });
    return made;
  };
  return { tree, document };
}

/** A file of which most is rows of long lists. Undefined for others, and where anything at all is to be reported. */
function parseThinned(source: SourceText): Tree | undefined {
  const thinned = thinOut(source.text);
  if (thinned === undefined) return undefined;
  const document = parseOrOverflow(thinned.text);
  if (document === undefined || document.errors.length > 0 || document.warnings.length > 0)
    return undefined;
  const faults: Finding[] = [];
  const tree = buildTree(document.contents, source, reportTo(faults), thinned);
  return faults.length === 0 ? tree : undefined;
}

function parseWhole(source: SourceText, report: Report): Tree | undefined {
  const document = parseOrOverflow(source.text);
  if (document === undefined) {
    reportTooDeep(source, report);
    return undefined;
  }
  const errors = [...document.errors, ...document.warnings];
  reportYamlErrors(errors, source, report);
  if (errors.length > 0) return undefined;
  const tree = buildTree(document.contents, source, report);
  if (tree === undefined || tree.value !== null) return tree;
  const hint = 'write its content, or delete the file';
  report('empty-file', fileStart(source.path), 'the file is empty', hint);
  return undefined;
}

/** Undefined where it nests so deeply that the parser, which does not count everything that nests, has no stack left. */
function parseOrOverflow(text: string): Document.Parsed | undefined {
  // The parser makes an error of each fault, and where in its code that was takes longer than all else.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, yamlOptions);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

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
} as const;
