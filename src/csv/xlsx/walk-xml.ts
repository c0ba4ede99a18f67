import { Parser } from 'saxen';

/** What comes by of the XML. Names are those without a prefix. */
export interface Walker {
  readonly open?: (name: string, attributes: () => Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Deeper than any part of a workbook that is read. */
const deepest = 64;
/** Excel's own limit is 32,767 characters in a cell. */
const longestText = 64 * 1024;
const chunkSize = 64 * 1024;
/** A tag, comment or text that has not ended after so many chunks has no end. */
const mostChunks = 4;

/**
 * Walks through XML in UTF-8 or UTF-16 piece by piece; between two pieces the caller may take what has come. Throws an
 * Error for what is not well-formed, and for what only an attack has: a document type with its entities, and whatever
 * would grow without end.
 */
export function* walkXml(bytes: Uint8Array, walker: Walker): Generator<undefined> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const parser = new Parser();
  let depth = 0;
  let length = 0;
  let quiet = 0;
  const heard = () => {
    quiet = 0;
  };
  const onText = (text: string) => {
    heard();
    length += text.length;
    if (length > longestText) throw new Error('A cell holds more text than Excel can hold.');
    walker.text?.(text);
  };
  parser
    .on('openTag', (name, attributes) => {
      heard();
      depth += 1;
      length = 0;
      if (depth > deepest) throw new Error('Its elements are nested without end.');
      walker.open?.(localName(name), () => plainAttributes(attributes()));
    })
    .on('closeTag', (name) => {
      heard();
      depth -= 1;
      walker.close?.(localName(name));
    })
    .on('text', (raw) => {
      onText(decoded(raw));
    })
    .on('cdata', onText)
    .on('comment', heard)
    .on('question', heard)
    .on('attention', () => {
      throw new Error('It declares a document type, which no workbook does.');
    })
    .on('warn', (warning) => {
      throw warning;
    });
  for (let at = 0; at < bytes.length; at += chunkSize) {
    parser.write(decoder.decode(bytes.subarray(at, at + chunkSize), { stream: true }));
    quiet += 1;
    if (quiet > mostChunks) throw new Error('A tag or a text in it has no end.');
    yield;
  }
  parser.write(decoder.decode()).end();
  yield;
}

/** The same at once, for parts that are read whole. */
export function readXml(bytes: Uint8Array, walker: Walker): void {
  const walk = walkXml(bytes, walker);
  while (walk.next().done !== true);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function plainAttributes(written: Attributes): Attributes {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(written)) {
    if (value !== undefined) plain[localName(name)] = decoded(value);
  }
  return plain;
}

/** Throws an Error for an entity that XML does not have of itself. */
function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));|&/giu,
    (...[all, decimal, hex, name]) => {
      const known = entities.get(String(name));
      if (known !== undefined) return known;
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      if (!(code <= 0x10ffff)) throw new Error(`It has an entity "${all}" of its own.`);
      return String.fromCodePoint(code);
    },
  );
}

const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
