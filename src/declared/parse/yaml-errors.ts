import type { YAMLError } from 'yaml';
import { type Report, mostOfFile } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { quoted } from '../tree.ts';

/** What to do about each error of the YAML parser, and what it is where the parser's words say little. */
const codes: Readonly<
  Record<YAMLError['code'], { readonly message?: string; readonly hint: string }>
> = {
  ALIAS_PROPS: { hint: 'remove what stands before the alias (*name)' },
  BAD_ALIAS: { hint: 'if the * or & is part of a text, quote the text' },
  BAD_COLLECTION_TYPE: { hint: 'remove the tag (!name)' },
  BAD_DIRECTIVE: { hint: 'remove the line that begins with %' },
  BAD_DQ_ESCAPE: { hint: "double each backslash, or use single quotes: '…'" },
  BAD_INDENT: {
    hint: 'line up the keys of a mapping and the dashes of a list with spaces, and close every { and [',
  },
  BAD_PROP_ORDER: { hint: 'remove the tag (!name) or the anchor (&name)' },
  BAD_SCALAR_START: { hint: 'quote it' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a value that begins on this line holds another key or list',
    hint: 'write one key a line, all in the same column; quote text that holds a colon and a blank',
  },
  BLOCK_IN_FLOW: { hint: 'close the { or [ first, or write everything inside it on one line' },
  DUPLICATE_KEY: { hint: 'keep one of the two' },
  IMPOSSIBLE: { hint: 'write the line again' },
  KEY_OVER_1024_CHARS: { hint: 'shorten the key; or is a quote not closed?' },
  MISSING_CHAR: {
    hint: 'add what is missing: a colon and a blank after a key, a comma, the closing quote or bracket',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'what should be a key and its colon goes on over the end of the line',
    hint: 'begin each key in the same column as the keys beside it, with its colon on the same line',
  },
  MULTIPLE_ANCHORS: { hint: 'keep one of the anchors (&name)' },
  MULTIPLE_DOCS: {
    message: 'a second document begins here',
    hint: 'remove the line ---, or make two files',
  },
  MULTIPLE_TAGS: { hint: 'remove the tags (!name)' },
  NON_STRING_KEY: { message: 'a key must be plain text', hint: 'write the key as plain text' },
  RESOURCE_EXHAUSTION: { hint: 'close the brackets, or fix the indentation' },
  TAB_AS_INDENT: { hint: 'indent with spaces' },
  TAG_RESOLVE_FAILED: {
    hint: 'remove the tag (!name); if the ! is part of a text, quote the text',
  },
  UNEXPECTED_TOKEN: { hint: 'remove it, or quote the text that it is part of' },
};

/** Reports the errors and warnings of the YAML parser in our words, one for each place: others are its echo. */
export function reportYamlErrors(
  errors: readonly YAMLError[],
  source: SourceText,
  report: Report,
): void {
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    reportTooDeep(source, report);
    return;
  }
  const end = source.text.trimEnd().length;
  const reported = new Set<number>();
  for (const error of errors) {
    if (reported.size > mostOfFile) break;
    const { offset, message, hint } = explain(error, source.text);
    if (reported.has(offset)) continue;
    reported.add(offset);
    // Nobody sees a place on the empty line after the last.
    report('yaml-syntax', source.placeAt(Math.min(offset, end)), message, hint);
  }
}

/** How deep is too deep depends on the machine: a place would too. */
export function reportTooDeep(source: SourceText, report: Report): void {
  const { hint } = codes.RESOURCE_EXHAUSTION;
  report('yaml-syntax', source.placeAt(0), 'values nest too deeply in this file', hint);
}

function explain(error: YAMLError, text: string) {
  const [offset] = error.pos;
  const { hint, message = shortened(error.message) } = codes[error.code];
  if (error.code === 'BAD_SCALAR_START') {
    const [word = ''] = /^[^\s,\]}]*/u.exec(text.slice(offset)) ?? [];
    return { offset, message, hint: `quote it: ${quoted(word)}` };
  }
  const [, quote] = /^Missing closing (["'])/u.exec(error.message) ?? [];
  if (quote !== undefined) {
    // The parser points to where the text ends, often the end of the file.
    const opening = Math.max(0, text.lastIndexOf(quote, offset - 1));
    return {
      offset: opening,
      message: 'the quote that opens here is never closed',
      hint: 'close it',
    };
  }
  return { offset, message, hint };
}

/** The parser repeats what it could not read, however long that is. */
function shortened(message: string): string {
  const most = 200;
  const text = message.charAt(0).toLowerCase() + message.slice(1, most);
  return message.length > most ? `${text}…` : text;
}
