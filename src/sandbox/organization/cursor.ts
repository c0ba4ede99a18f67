import { refusal } from './errors.ts';

/** Where in which list a page begins. */
export interface Position<Asked> {
  readonly asked: Asked;
  readonly from: number;
}

export interface Page<Item> {
  readonly data: readonly Item[];
  readonly links: { readonly self: string; readonly next?: string };
}

/**
 * The last page has no `next`: Atlassian's OpenAPI document makes it a string, never null.
 * @param kind keeps the cursor of one list from being used for another.
 */
export function pageOf<Asked extends { readonly limit: number }, Item, Bean>(
  kind: string,
  { asked, from }: Position<Asked>,
  items: readonly Item[],
  toBean: (item: Item) => Bean,
): Page<Bean> {
  const end = from + asked.limit;
  const self = writeCursor(kind, { asked, from });
  return {
    data: items.slice(from, end).map(toBean),
    links: {
      self,
      ...(end < items.length && { next: writeCursor(kind, { asked, from: end }) }),
    },
  };
}

/** A cursor holds all that was asked: whatever else stands beside it is discarded. */
function writeCursor(kind: string, position: Position<unknown>): string {
  return Buffer.from(JSON.stringify({ kind, ...position })).toString('base64url');
}

/** Throws a Refusal for a cursor that no page of this list gave. */
export function readCursor<Asked>(kind: string, cursor: string): Position<Asked> {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (isRecord(position) && position['kind'] === kind && isRecord(position['asked'])) {
      const { asked, from } = position;
      // Only this sandbox writes cursors; who forges one gets an odd page of data that they may read anyway.
      if (typeof from === 'number') return { asked: asked as Asked, from };
    }
  } catch {
    // Told below, as any other cursor that is none.
  }
  throw refusal('ADMIN-400-1', 'The cursor is not valid.');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
