import type { Call } from '../http/call.ts';
import { isRecord, readCursor, type Position } from './cursor.ts';
import { refusal } from './errors.ts';

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

type ListName = (typeof listNames)[number];

/** What a search is about, however it was asked. */
export interface Asked extends Readonly<Partial<Record<ListName, readonly string[]>>> {
  readonly searchTerm?: string;
  readonly claimStatus?: string;
  /** From 1 to 100. */
  readonly limit: number;
}

/** GET refuses more ids than this at once; for POST nothing is documented. */
const mostInQuery = 10;
const mostInBody = 100;
const mostOnPage = 100;

/** By query: lists are repeated parameters. Names that Atlassian does not know, such as `groupId`, are passed over. */
export function askedByQuery(kind: string, { query }: Call): Position<Asked> {
  const cursor = query.get('cursor') ?? '';
  if (cursor !== '') return readCursor<Asked>(kind, cursor);
  const lists = listNames.flatMap((name) => {
    const items = query.getAll(name);
    if (items.length > mostInQuery) throw tooMany(name, mostInQuery);
    return items.length === 0 ? [] : [[name, items] as const];
  });
  const limit = query.get('limit') ?? '20';
  return {
    from: 0,
    asked: {
      ...Object.fromEntries(lists),
      ...(wantsUserCounts(query) && { expand: ['counts.users'] }),
      ...textsOf(query.get('searchTerm'), query.get('claimStatus')),
      limit: checkLimit(/^\d{1,9}$/u.test(limit) ? Number(limit) : undefined),
    },
  };
}

/** By body: it may be empty. @param usual the limit when none is given. */
export async function askedByBody(
  kind: string,
  call: Call,
  usual: number,
): Promise<Position<Asked>> {
  const body = (await call.body()) ?? {};
  if (!isRecord(body)) throw refusal('ADMIN-UAM-400-1', 'The body is not a JSON object.');
  const { cursor, limit, searchTerm, claimStatus } = body;
  if (cursor !== undefined && cursor !== null) {
    if (typeof cursor !== 'string') throw refusal('ADMIN-400-1');
    return readCursor<Asked>(kind, cursor);
  }
  const lists = listNames.flatMap((name) => {
    const items = body[name] ?? [];
    if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) {
      throw refusal('ADMIN-UAM-400-1', `${name} is not a list of strings.`);
    }
    if (items.length > mostInBody) throw tooMany(name, mostInBody);
    return items.length === 0 ? [] : [[name, items] as const];
  });
  const asked: Asked = {
    ...Object.fromEntries(lists),
    ...textsOf(searchTerm, claimStatus),
    limit: checkLimit(limit ?? usual),
  };
  checkExclusive(asked, 'groupNames', ['groupIds', 'searchTerm']);
  checkExclusive(asked, 'emails', ['searchTerm']);
  return { from: 0, asked };
}

function checkLimit(limit: unknown): number {
  if (typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= mostOnPage) {
    return limit;
  }
  throw refusal('ADMIN-UAM-400-1', `limit must be an integer from 1 to ${mostOnPage}.`);
}

function checkExclusive(asked: Asked, name: ListName, others: readonly (keyof Asked)[]): void {
  const other = asked[name] === undefined ? undefined : others.find((key) => asked[key]);
  if (other === undefined) return;
  throw refusal('ADMIN-UAM-400-1', `Only one of ${name} and ${other} can be given.`);
}

function tooMany(name: string, most: number) {
  return refusal('ADMIN-UAM-400-1', `${name} holds more than ${most} items.`);
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
