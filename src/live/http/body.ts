import { isRecord } from '../../model/objects.ts';

/** An answer's body, with the credentials masked. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'page'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** Reads what is there, whatever `Content-Type` says: gateways label HTML as JSON and JSON as text. */
export function readBody(text: string, redaction: Redaction, holds: 'messages' | 'data'): Body {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.startsWith('<')) return { kind: 'page', text: redaction.text(trimmed) };
  try {
    return { kind: 'json', value: redaction.json(trimmed, holds) };
  } catch {
    return { kind: 'text', text: redaction.text(trimmed) };
  }
}

/**
 * What an error's body says, in one line. Undefined when it says nothing. Jira writes
 * `{"errorMessages":[…],"errors":{field: …}}`, its gateways `{"message":…}`, a page of HTML, plain text or nothing.
 */
export function bodyErrorText(body: Body): string | undefined {
  const text = textOf(body)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (text === '') return undefined;
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

const longest = 300;

function textOf(body: Body): string {
  switch (body.kind) {
    case 'json':
      return messagesIn(body.value).join(' ');
    case 'text':
      return body.text;
    case 'page': {
      const title = /<title[^>]*>([^<]+)/iu.exec(body.text)?.[1]?.trim();
      return title === undefined ? 'a web page' : `a web page with the title "${title}"`;
    }
    case 'empty':
      return '';
  }
}

function messagesIn(value: unknown): readonly string[] {
  if (!isRecord(value)) return stringsIn([value]);
  const { errorMessages, errors, message, error } = value;
  const messages = [...stringsIn(errorMessages), ...stringsIn(errors)];
  return messages.length > 0 ? messages : stringsIn([message ?? error]);
}

function stringsIn(value: unknown): readonly string[] {
  const items: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return items.filter((item) => typeof item === 'string');
}

/** Takes the credentials out of whatever the network sends, before anything else sees it (promise 12). */
export interface Redaction {
  /** For messages, addresses and headers. */
  text(text: string): string;
  /** Parses JSON with the credentials masked in every string. Throws a SyntaxError when it is none. */
  json(text: string, holds: 'messages' | 'data'): unknown;
}

export function redactionOf(secrets: readonly string[]): Redaction {
  const inMessages = patternOf(secrets);
  const inData = patternOf(secrets.filter(({ length }) => length >= shortestInData));
  return {
    text: (text) => text.replace(inMessages, mask),
    json(text, holds) {
      const pattern = holds === 'data' ? inData : inMessages;
      // A reviver makes parsing several times slower, and nearly no answer needs one.
      const suspicious = text.search(pattern) >= 0 || text.includes('\\u00');
      const value: unknown = suspicious
        ? JSON.parse(text, (_key, item: unknown) =>
            typeof item === 'string' ? item.replace(pattern, mask) : item,
          )
        : JSON.parse(text);
      return value;
    },
  };
}

const mask = '[hidden]';

/** A shorter secret, such as a demonstration's, may by chance be a word in somebody's name. */
const shortestInData = 8;

function patternOf(secrets: readonly string[]): RegExp {
  const forms = new Set(secrets.filter(({ length }) => length > 0).flatMap(formsOf));
  if (forms.size === 0) return /(?!)/gu;
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escapePattern).join('|'), 'gi');
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('base64').replace(/=+$/u, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    secret.replaceAll('/', String.raw`\/`),
  ];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
