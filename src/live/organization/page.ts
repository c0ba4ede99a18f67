import { isRecord } from '../json.ts';

/** One page as the Organizations API writes it. */
export interface JsonPage {
  readonly rows: readonly unknown[];
  /** Absent on the last page. */
  readonly cursor?: string;
}

/** Undefined when the JSON is no page, or does not say how to go on. */
export function parsePage(json: unknown): JsonPage | undefined {
  if (!isRecord(json) || !Array.isArray(json['data'])) return undefined;
  const rows: readonly unknown[] = json['data'];
  const next = isRecord(json['links']) ? json['links']['next'] : undefined;
  if (next === undefined || next === null || next === '') return { rows };
  const cursor = typeof next === 'string' ? cursorIn(next) : undefined;
  return cursor === undefined ? undefined : { rows, cursor };
}

/** `links.next` is a cursor, or an address that holds one. The address itself is never called: it may lead anywhere. */
function cursorIn(next: string): string | undefined {
  if (!/^(?:https?:\/\/|\/|\?)/u.test(next)) return next;
  const base = 'https://api.atlassian.com';
  if (!URL.canParse(next, base)) return undefined;
  return new URL(next, base).searchParams.get('cursor') ?? undefined;
}
