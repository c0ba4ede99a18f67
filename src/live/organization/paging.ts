import type { Connection } from '../connection.ts';
import type { HttpRequest, HttpResult } from '../http/client.ts';
import { readJson } from '../read-json.ts';
import { parsePage } from './page.ts';

/** A page of rows, or why there is none. */
export type Page =
  | {
      readonly kind: 'page';
      readonly rows: readonly unknown[];
      /** Reads the page after this one. Absent on the last. */
      readonly next?: () => Promise<Page>;
    }
  | { readonly kind: 'failed'; readonly result: HttpResult }
  /** An answer that can't be gone on from. `why` in one sentence. */
  | { readonly kind: 'unsound'; readonly why: string };

/** The same question, for the page that a cursor stands for; the first page when there is none. */
export type RequestPage = (cursor: string | undefined) => HttpRequest;

/** Pages may be empty where filters left nothing of them; a server that has nothing else to say does not say it for ever. */
const mostEmptyPages = 10;

/** Reads the first page of a list. Throws an AppError for what concerns the whole organization. */
export function readPages(connection: Connection, requestPage: RequestPage): Promise<Page> {
  const seen = new Set<string>();
  let empty = 0;
  const read = async (before?: string): Promise<Page> => {
    const answer = await readJson(connection, requestPage(before));
    if (answer.kind === 'failed') return answer;
    const page = parsePage(answer.value);
    if (page === undefined) return unsound('The answer is no page of a list.');
    const { rows, cursor } = page;
    if (cursor === undefined) return { kind: 'page', rows };
    if (seen.has(cursor)) return unsound('The pages go round in a circle: a cursor came twice.');
    seen.add(cursor);
    empty = rows.length === 0 ? empty + 1 : 0;
    if (empty === mostEmptyPages) return unsound('The pages hold nothing, and lead on and on.');
    return { kind: 'page', rows, next: () => read(cursor) };
  };
  return read();
}

/** The rows of all pages; or the first page that is none. */
export async function collectRows(
  first: Promise<Page>,
): Promise<
  { readonly kind: 'rows'; readonly rows: readonly unknown[] } | Exclude<Page, { kind: 'page' }>
> {
  const rows: unknown[] = [];
  let page = await first;
  for (; page.kind === 'page'; page = await page.next()) {
    rows.push(...page.rows);
    if (page.next === undefined) return { kind: 'rows', rows };
  }
  return page;
}

function unsound(why: string): Page {
  return { kind: 'unsound', why };
}
