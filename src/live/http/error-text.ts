import { isRecord } from '../json.ts';
import type { Body } from './body.ts';

const longest = 300;

/**
 * What an error's body says, in one line. Undefined when it says nothing. Jira writes
 * `{"errorMessages":[…],"errors":{field: …}}`, its gateways `{"message":…}`, a page of HTML, plain text or nothing.
 */
export function errorText(body: Body): string | undefined {
  const text = textOf(body)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (text === '') return undefined;
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

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
