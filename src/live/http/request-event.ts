import type { RequestEvent } from './client.ts';
import { readLimits } from './limits.ts';
import type { Redaction } from './redaction.ts';
import type { Attempt } from './send-once.ts';
import type { Headers, TransportRequest } from './transport.ts';

type Times = Pick<RequestEvent, 'at' | 'ms' | 'attempt' | 'waitMs' | 'queuedMs'>;

export function tellRequest(
  { method, url }: TransportRequest,
  ended: Attempt,
  { at, ms, attempt, waitMs, queuedMs }: Times,
  redaction: Redaction,
): RequestEvent {
  const path = redaction.text(`${url.pathname}${url.search}`);
  const event = { method, path, at, ms, attempt, waitMs, queuedMs };
  switch (ended.kind) {
    case 'answer': {
      const id = requestIdIn(ended.headers);
      const requestId = id === undefined ? {} : { requestId: redaction.text(id) };
      const server = { ...clockIn(ended.headers), limits: readLimits(ended.headers, at) };
      return { ...event, status: ended.status, ...requestId, server };
    }
    case 'moved':
      return { ...event, fault: `redirected to ${ended.to}` };
    case 'fault':
      return { ...event, fault: ended.fault.detail };
  }
}

/** Newer services send `atl-traceid`, Jira itself both. */
function requestIdIn(headers: Headers): string | undefined {
  return headers['atl-traceid'] ?? headers['x-arequestid'];
}

function clockIn({ date }: Headers): { readonly clock?: number } {
  const clock = Date.parse(date ?? '');
  return Number.isNaN(clock) ? {} : { clock };
}
