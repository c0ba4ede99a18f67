import type { Body } from './http/body.ts';
import { errorText } from './http/error-text.ts';
import { isRecord } from './json.ts';

/** What the body of an error says. */
export interface ApiError {
  /** `ADMIN-UAM-409-2`; none from the site API. */
  readonly codes: readonly string[];
  /** In one line. Undefined when the body says nothing. */
  readonly said: string | undefined;
}

/**
 * Reads an error in any of the envelopes it comes in: Jira's `{"errorMessages", "errors": {field: …}}`, the
 * Organizations API's `{"errors": [{code, title, detail}]}`, a gateway's `{"error", "message"}`, a proxy's
 * `{"code", "message"}`, a page, plain text or nothing.
 */
export function readApiError(body: Body): ApiError {
  const errors = body.kind === 'json' && isRecord(body.value) ? body.value['errors'] : undefined;
  const rows = Array.isArray(errors) ? errors.filter(isRecord) : [];
  if (rows.length === 0) return { codes: [], said: errorText(body) };
  const text = rows.map(sentenceOf).join(' ');
  return {
    codes: rows.flatMap(({ code }) => (typeof code === 'string' ? [code] : [])),
    said: errorText({ kind: 'text', text }),
  };
}

function sentenceOf({ code, title, detail }: Readonly<Record<string, unknown>>): string {
  const said = [title, detail].filter((text) => typeof text === 'string' && text !== '');
  const words = [...new Set(said)].join(': ').replace(/\.$/u, '');
  return typeof code === 'string' ? `${words} (${code})`.trim() : words;
}
