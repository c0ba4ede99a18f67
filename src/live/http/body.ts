import { isRecord } from '../../model/objects.ts';
import type { Redaction } from '../../model/secrets/redaction.ts';

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
