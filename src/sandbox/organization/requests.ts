import { isRecord } from '../../model/objects.ts';
import type { Call } from '../http/api.ts';
import { organizationError } from './errors.ts';

type ListName = (typeof listNames)[number];

/** What a search is about, in whichever form it was requested. */
export interface SearchQuery extends Readonly<Partial<Record<ListName, readonly string[]>>> {
  readonly searchTerm?: string;
  readonly claimStatus?: string;
  /** From 1 to 100. */
  readonly limit: number;
}

/** Where in which list a page begins. */
export interface Position<Query> {
  readonly query: Query;
  readonly from: number;
}

/** By query: lists are repeated parameters. Names that Atlassian does not know, such as `groupId`, are passed over. */
export function requestedByQuery(kind: string, { query }: Call): Position<SearchQuery> {
  const cursor = query.get('cursor') ?? '';
  if (cursor !== '') return readCursor<SearchQuery>(kind, cursor);
  const lists = listNames.flatMap((name) => {
    const items = query.getAll(name);
    if (items.length > mostInQuery) throw tooMany(name, mostInQuery);
    return items.length === 0 ? [] : [[name, items] as const];
  });
  const limit = query.get('limit') ?? '20';
  return {
    from: 0,
    query: {
      ...Object.fromEntries(lists),
      ...(wantsUserCounts(query) && { expand: ['counts.users'] }),
      ...textsOf(query.get('searchTerm'), query.get('claimStatus')),
      limit: checkLimit(/^\d{1,9}$/u.test(limit) ? Number(limit) : undefined),
    },
  };
}

/** By body: it may be empty. @param usual the limit when none is given. */
export async function requestedByBody(
  kind: string,
  call: Call,
  usual: number,
): Promise<Position<SearchQuery>> {
  const body = (await call.body()) ?? {};
  if (!isRecord(body)) throw organizationError('ADMIN-UAM-400-1', 'The body is not a JSON object.');
  const { cursor, limit, searchTerm, claimStatus } = body;
  if (cursor !== undefined && cursor !== null) {
    if (typeof cursor !== 'string') throw organizationError('ADMIN-400-1');
    return readCursor<SearchQuery>(kind, cursor);
  }
  const lists = listNames.flatMap((name) => {
    const items = body[name] ?? [];
    if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) {
      throw organizationError('ADMIN-UAM-400-1', `${name} is not a list of strings.`);
    }
    if (items.length > mostInBody) throw tooMany(name, mostInBody);
    return items.length === 0 ? [] : [[name, items] as const];
  });
  const query: SearchQuery = {
    ...Object.fromEntries(lists),
    ...textsOf(searchTerm, claimStatus),
    limit: checkLimit(limit ?? usual),
  };
  checkExclusive(query, 'groupNames', ['groupIds', 'searchTerm']);
  checkExclusive(query, 'emails', ['searchTerm']);
  return { from: 0, query };
}

const listNames = [
  'accountIds',
  'accountStatus',
  'directoryIds',
  'emails',
  'expand',
  'groupIds',
  'groupNames',
  'membershipStatus',
  'status',
] as const;

/** GET refuses more ids than this at once; for POST nothing is documented. */
const mostInQuery = 10;

const mostInBody = 100;

const mostOnPage = 100;

function checkLimit(limit: unknown): number {
  if (typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= mostOnPage) {
    return limit;
  }
  throw organizationError('ADMIN-UAM-400-1', `limit must be an integer from 1 to ${mostOnPage}.`);
}

function checkExclusive(
  query: SearchQuery,
  name: ListName,
  others: readonly (keyof SearchQuery)[],
): void {
  const other = query[name] === undefined ? undefined : others.find((key) => query[key]);
  if (other === undefined) return;
  throw organizationError('ADMIN-UAM-400-1', `Only one of ${name} and ${other} can be given.`);
}

function tooMany(name: string, most: number) {
  return organizationError('ADMIN-UAM-400-1', `${name} holds more than ${most} items.`);
}

function textsOf(searchTerm: unknown, claimStatus: unknown) {
  return {
    ...(typeof searchTerm === 'string' && searchTerm !== '' && { searchTerm }),
    ...(typeof claimStatus === 'string' && claimStatus !== '' && { claimStatus }),
  };
}

/**
 * `counts` is an object in the query. By OpenAPI's default style its properties stand there themselves; clients
 * write it in brackets, with a dot, or as JSON too, and what Atlassian takes is not documented further.
 */
function wantsUserCounts(query: URLSearchParams): boolean {
  const direct = ['includeUsers', 'counts.includeUsers', 'counts[includeUsers]'];
  return (
    direct.some((name) => query.get(name) === 'true') ||
    /"includeUsers"\s*:\s*true/u.test(query.get('counts') ?? '')
  );
}

export interface OrganizationPage<Item> {
  readonly data: readonly Item[];
  readonly links: { readonly self: string; readonly next?: string };
}

/**
 * The last page has no `next`: Atlassian's OpenAPI document makes it a string, never null.
 * @param kind keeps the cursor of one list from being used for another.
 */
export function pageOf<Query extends { readonly limit: number }, Item, Bean>(
  kind: string,
  { query, from }: Position<Query>,
  items: readonly Item[],
  toBean: (item: Item) => Bean,
): OrganizationPage<Bean> {
  const end = from + query.limit;
  const self = writeCursor(kind, { query, from });
  return {
    data: items.slice(from, end).map(toBean),
    links: {
      self,
      ...(end < items.length && { next: writeCursor(kind, { query, from: end }) }),
    },
  };
}

/** A cursor holds the whole query: whatever else stands beside it is discarded. */
function writeCursor(kind: string, position: Position<unknown>): string {
  return Buffer.from(JSON.stringify({ kind, ...position })).toString('base64url');
}

/** Throws a SandboxApiError for a cursor that no page of this list gave. */
function readCursor<Query>(kind: string, cursor: string): Position<Query> {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (isRecord(position) && position['kind'] === kind && isRecord(position['query'])) {
      const { query, from } = position;
      // Only this sandbox writes cursors; who forges one gets an odd page of data that they may read anyway.
      if (typeof from === 'number') return { query: query as Query, from };
    }
  } catch {
    // Refused below, as any other cursor that is none.
  }
  throw organizationError('ADMIN-400-1', 'The cursor is not valid.');
}
