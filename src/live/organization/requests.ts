import { given } from '../../model/objects.ts';
import type { BatchResult } from '../batches.ts';
import { type Connection, httpStatusOf, readJson } from '../connection.ts';
import { type Product, unexpectedAnswer } from '../failure.ts';
import type { HttpRequest, HttpResult } from '../http/client.ts';
import { mostReadings, mostRows } from '../pages.ts';
import { parsePage } from './rows.ts';

type SearchKind = 'users' | 'groups';

/** One question, in both of the forms that Atlassian takes it in. */
export interface SearchRequest {
  /** For `POST …/search`. */
  readonly body: Readonly<Record<string, readonly string[]>>;
  /** For `GET`: the parameters of one question, or of several whose answers follow each other. */
  readonly parameters: readonly (readonly (readonly [string, string])[])[];
}

/** Gives the first page of what is found. `base`: the directory's path. */
export type Search = (what: SearchKind, base: string, question: SearchRequest) => Promise<RowPage>;

/**
 * Searches with `POST …/users/search` and `POST …/groups/search`; where a server has neither, with the `GET` that they
 * replace, which Atlassian serves until 2027-06-30. Which of them a server has is found out once for each.
 */
export function openSearch(connection: Connection): Search {
  const forms = new Map<SearchKind, 'POST' | 'GET'>();
  return async (what, base, { body, parameters }) => {
    if (forms.get(what) !== 'GET') {
      const page = await readRowPages(
        connection,
        searchWithPost(placeOf(base, `${what}/search`), body),
        forms.get(what) === undefined,
      );
      const absent = page.kind === 'failed' && missing.has(httpStatusOf(page.result));
      if (page.kind === 'page') forms.set(what, 'POST');
      if (!absent || forms.get(what) === 'POST') return page;
    }
    const page = await readOneAfterAnother(connection, placeOf(base, what), parameters);
    if (page.kind === 'page') forms.set(what, 'GET');
    return page;
  };
}

/** The path, or the method at it, is not there, or not any more. */
const missing: ReadonlySet<number | undefined> = new Set([404, 405, 410]);

interface Place {
  readonly path: string;
  readonly endpoint: string;
}

/** Whichever directory is searched, Atlassian counts the requests together. */
function placeOf(base: string, below: string): Place {
  return { path: `${base}/${below}`, endpoint: `/directories/{directoryId}/${below}` };
}

function readOneAfterAnother(
  connection: Connection,
  place: Place,
  [first = [], ...rest]: SearchRequest['parameters'],
): Promise<RowPage> {
  const thenTheRest = async (reading: Promise<RowPage>): Promise<RowPage> => {
    const page = await reading;
    if (page.kind !== 'page') return page;
    const { next } = page;
    if (next !== undefined) return { ...page, next: () => thenTheRest(next()) };
    if (rest.length === 0) return page;
    return { ...page, next: () => readOneAfterAnother(connection, place, rest) };
  };
  return thenTheRest(readRowPages(connection, listWithGet(place, first)));
}

/** Searches with POST, where a cursor is described as a starting point only: the question goes with it, and does no harm. */
function searchWithPost(at: Pick<HttpRequest, 'path' | 'endpoint'>, question: object): RequestPage {
  return (cursor) => {
    const body = given({ ...question, limit: pageSize, cursor });
    return { method: 'POST', ...at, body, reads: true };
  };
}

/** Lists with GET. A cursor stands for the whole question: with one, everything else is discarded. */
export function listWithGet(
  at: Pick<HttpRequest, 'path' | 'endpoint'>,
  parameters: readonly (readonly [string, string])[] = [],
): RequestPage {
  return (cursor) => {
    const query = new URLSearchParams(
      cursor === undefined
        ? [
            ...parameters.map(([name, value]): [string, string] => [name, value]),
            ['limit', String(pageSize)],
          ]
        : [['cursor', cursor]],
    );
    return { method: 'GET', ...at, query };
  };
}

/** The most that a page holds. */
const pageSize = 100;

/** A page of rows, or why there is none. */
export type RowPage =
  | {
      readonly kind: 'page';
      readonly rows: readonly unknown[];
      /** Reads the page after this one. Absent on the last. */
      readonly next?: () => Promise<RowPage>;
    }
  | { readonly kind: 'failed'; readonly result: HttpResult }
  /** An answer that can't be gone on from. `why` in one sentence. */
  | { readonly kind: 'unsound'; readonly why: string };

/** The same question, for the page that a cursor stands for; the first page when there is none. */
export type RequestPage = (cursor: string | undefined) => HttpRequest;

/** Reads the first page of a list. Throws an AppError for what concerns the whole organization. */
export function readRowPages(
  connection: Connection,
  requestPage: RequestPage,
  elsewhere = false,
): Promise<RowPage> {
  const seen = new Set<string>();
  let empty = 0;
  const read = async (before?: string): Promise<RowPage> => {
    const answer = await readJson(connection, requestPage(before), elsewhere);
    if (answer.kind === 'failed') return answer;
    const page = parsePage(answer.value);
    if (page === undefined) return unsoundPage('The answer is no page of a list.');
    const { rows, cursor } = page;
    if (cursor === undefined) return { kind: 'page', rows };
    if (seen.has(cursor)) return unsoundPage('The pages form a circle: a cursor came twice.');
    seen.add(cursor);
    empty = rows.length === 0 ? empty + 1 : 0;
    if (empty === mostEmptyPages) return unsoundPage('The pages are empty, and never end.');
    return { kind: 'page', rows, next: () => read(cursor) };
  };
  return read();
}

/** Pages may be empty where filters left nothing of them; a server that has nothing else to say does not say it for ever. */
const mostEmptyPages = 10;

function unsoundPage(why: string): RowPage {
  return { kind: 'unsound', why };
}

/**
 * The rows of all pages; or the page that is none. A list that breaks off behind its first page, as when a cursor is no
 * longer taken, is read again from its beginning.
 */
export async function collectRows(
  first: () => Promise<RowPage>,
): Promise<
  { readonly kind: 'rows'; readonly rows: readonly unknown[] } | Exclude<RowPage, { kind: 'page' }>
> {
  for (let readings = 1; ; readings++) {
    const rows: unknown[] = [];
    let page = await first();
    for (; page.kind === 'page'; page = await page.next()) {
      rows.push(...page.rows);
      if (page.next === undefined) return { kind: 'rows', rows };
      if (rows.length > mostRows) return { kind: 'unsound', why: 'The list never ends.' };
    }
    if (page.kind !== 'failed' || rows.length === 0 || readings === mostReadings) return page;
  }
}

/** Searches, and parses every row; rows that hold nothing proper are left out. Throws an AppError for an unsound answer. */
export async function searchRows<Found>(
  { product, search }: { readonly product: Product; readonly search: Search },
  request: Parameters<Search>,
  parse: (row: unknown) => Found | undefined,
): Promise<BatchResult<Found>> {
  const answer = await collectRows(() => search(...request));
  switch (answer.kind) {
    case 'failed':
      return answer;
    case 'unsound':
      throw unexpectedAnswer(product, answer.why);
    case 'rows':
      return { kind: 'found', found: answer.rows.flatMap((row) => parse(row) ?? []) };
  }
}
