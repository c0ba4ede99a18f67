import type { Redaction } from './redaction.ts';

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
