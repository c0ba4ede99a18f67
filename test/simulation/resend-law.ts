import type { Exchange, TransportRequest } from '../../src/live/http/transport.ts';
import { must } from './breach.ts';
import { keyOf } from './laws.ts';

/** A lost answer is settled by reading: a write that may have been done is not sent again before its group was read. */
export class ResendLaw {
  readonly #unsettled = new Map<string, string>();

  sent(request: TransportRequest): void {
    const write = writeIn(request);
    if (write === undefined) return;
    const known = this.#unsettled.has(write.key);
    must(
      'promise 9',
      !known,
      () => `${write.key} is sent again, and nobody has read whether it was done`,
    );
  }

  ended(request: TransportRequest, exchange: Exchange): void {
    const write = writeIn(request);
    if (write === undefined) return;
    if (mayBeDone(exchange)) this.#unsettled.set(write.key, write.group);
  }

  read(group: string): void {
    for (const [key, of] of this.#unsettled) if (of === group) this.#unsettled.delete(key);
  }
}

function mayBeDone(exchange: Exchange): boolean {
  if (exchange.kind === 'fault') return exchange.fault.sent;
  const { status, headers } = exchange;
  return status >= 500 && !(status === 503 && headers['retry-after'] !== undefined);
}

/** The membership that a request is about to change. */
export function writeIn({
  method,
  url,
  body = '{}',
}: TransportRequest): { readonly key: string; readonly group: string } | undefined {
  if (method === 'GET') return undefined;
  const inBody = (JSON.parse(body) as { readonly accountId?: string }).accountId;
  const path = /\/groups\/(?<group>[^/]+)\/memberships(?:\/(?<account>[^/]+))?$/u.exec(
    url.pathname,
  )?.groups;
  const isSite = url.pathname.endsWith('/group/user');
  if (path === undefined && !isSite) return undefined;
  const group = path?.['group'] ?? url.searchParams.get('groupId') ?? '';
  const account = inBody ?? path?.['account'] ?? url.searchParams.get('accountId') ?? '';
  return { key: keyOf(method === 'POST' ? 'add' : 'remove', group, account), group };
}
