import sax from 'sax';

/** An element: its names are those without a prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Walker {
  readonly open?: (element: Element) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Deeper and wider than any part of a workbook that is read. */
const deepest = 64;
const mostAttributes = 64;
/** Excel's own limit is 32,767 characters in a cell. */
const longestText = 64 * 1024;
const chunkSize = 64 * 1024;

/**
 * Walks through XML in UTF-8 or UTF-16 piece by piece; between two pieces the caller may take what has come. Throws an
 * Error for what is not well-formed, and for what only an attack has: a document type with its entities, and whatever
 * would grow without end.
 */
export function* walkXml(bytes: Uint8Array, walker: Walker): Generator<undefined> {
  const parser = sax.parser(true, { position: false });
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  let depth = 0;
  let attributes = 0;
  let length = 0;
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = () => {
    throw new Error('It declares a document type, which no workbook does.');
  };
  parser.onopentagstart = () => {
    depth += 1;
    attributes = 0;
    length = 0;
    if (depth > deepest) throw new Error('Its elements are nested without end.');
  };
  parser.onattribute = () => {
    attributes += 1;
    if (attributes > mostAttributes) throw new Error('An element has attributes without end.');
  };
  parser.onopentag = ({ name, attributes: given }) => {
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(given)) {
      if (typeof value === 'string') plain[localName(key)] = value;
    }
    walker.open?.({ name: localName(name), attributes: plain });
  };
  const onText = (text: string) => {
    length += text.length;
    if (length > longestText) throw new Error('A cell holds more text than Excel can hold.');
    walker.text?.(text);
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.onclosetag = (name) => {
    depth -= 1;
    walker.close?.(localName(name));
  };
  for (let at = 0; at < bytes.length; at += chunkSize) {
    parser.write(decoder.decode(bytes.subarray(at, at + chunkSize), { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
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

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
