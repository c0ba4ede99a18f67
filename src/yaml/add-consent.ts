import { type Document, isMap, isSeq, parse, parseDocument } from 'yaml';
import { type ConsentEntry, consentText } from '../model/text.ts';
import type { ChangedLine } from '../model/edits.ts';
import { isRecord } from '../model/objects.ts';
import { pairOf } from './read-list.ts';
import { type Splice, applySplices, changedLines, lineEnd, lineStart } from './splice.ts';

export interface EditedConsents {
  readonly text: string;
  readonly lines: readonly ChangedLine[];
}

/**
 * The text with one entry more, at the end; everything else stays as it is written. Undefined where the list is written in
 * a way that is left to people: with aliases, or not as a list.
 */
export function addConsent(text: string, consent: ConsentEntry): EditedConsents | undefined {
  const splice = spliceFor(text, parseDocument(text), consentText(consent));
  if (splice === undefined) return undefined;
  const edited = applySplices(text, [splice]);
  return gained(text, edited) ? { text: edited, lines: changedLines(text, [splice]) } : undefined;
}

function spliceFor(text: string, document: Document.Parsed, entry: string): Splice | undefined {
  const { contents } = document;
  const end = text.trimEnd().length;
  const ended = lineEnd(text, end);
  const gap = text === '' || text.slice(0, ended).endsWith('\n') ? '' : '\n';
  if (contents === null) {
    return { from: ended, to: ended, text: `${gap}consents:\n  - ${entry}\n` };
  }
  if (!isMap(contents)) return undefined;
  const pair = pairOf(contents, 'consents');
  if (pair === undefined) {
    return contents.flow === true
      ? undefined
      : { from: ended, to: ended, text: `${gap}consents:\n  - ${entry}\n` };
  }
  const { value } = pair;
  if (!isSeq(value) || !value.range) return undefined;
  const [start, close] = value.range;
  const last = value.items.at(-1) as { readonly range?: readonly number[] } | undefined;
  if (value.flow === true) {
    const inside = text.slice(start + 1, close - 1);
    if (last?.range?.[1] === undefined) {
      return inside.trim() === '' ? { from: start, to: close, text: `\n  - ${entry}` } : undefined;
    }
    return { from: last.range[1], to: last.range[1], text: `, ${entry}` };
  }
  if (last?.range?.[1] === undefined) return undefined;
  const column = start - lineStart(text, start);
  const at = lineEnd(text, last.range[1]);
  const broken = text.slice(0, at).endsWith('\n') ? '' : '\n';
  return { from: at, to: at, text: `${broken}${' '.repeat(column)}- ${entry}\n` };
}

/** Nothing but one entry more: whatever the text looks like, this is what counts. */
function gained(before: string, after: string): boolean {
  const [old, now] = [before, after].map((text) => entriesOf(text));
  return (
    old !== undefined &&
    now !== undefined &&
    now.length === old.length + 1 &&
    JSON.stringify(now.slice(0, -1)) === JSON.stringify(old)
  );
}

function entriesOf(text: string): readonly unknown[] | undefined {
  try {
    const written: unknown = parse(text);
    if (written === null || written === undefined) return [];
    if (!isRecord(written)) return undefined;
    const { consents = [] } = written;
    return Array.isArray(consents) ? consents : undefined;
  } catch {
    return undefined;
  }
}
