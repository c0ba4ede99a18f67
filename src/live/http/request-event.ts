import { given } from '../../model/objects.ts';
import type { Redaction } from '../../model/secrets/redaction.ts';
import { type LimitHeaders, readLimits } from './limits.ts';
import type { Attempt } from './send-once.ts';
import type { Headers, TransportRequest } from './transport.ts';

/** One attempt, for whoever observes. Holds no credentials. */
export interface RequestEvent {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly status?: number;
  /** Why there is no status. */
  readonly fault?: string;
  /** How Atlassian's support finds the request again. */
  readonly requestId?: string;
  /** What the answer says about its server. Absent without an answer. */
  readonly server?: ServerFacts;
  /** When the whole answer was there, or the attempt failed: milliseconds since 1970, by this machine's clock. */
  readonly at: number;
  /** How long it waited for its turn, in milliseconds. */
  readonly queuedMs: number;
  /** From sending to the whole answer, in milliseconds. */
  readonly ms: number;
  /** From 1. */
  readonly attempt: number;
  /** How long the request waits before its next attempt, in milliseconds; 0 when there is none. */
  readonly waitMs: number;
}

interface ServerFacts {
  /** `Date`, in milliseconds since 1970: cut to whole seconds. Absent when the answer has none, or one that makes no sense. */
  readonly clock?: number;
  readonly limits: LimitHeaders;
}

/** What one attempt was, with the credentials masked. */
export function requestEvent(
  { method, url }: TransportRequest,
  ended: Attempt,
  { at, ms, attempt, waitMs, queuedMs }: Times,
  redaction: Redaction,
): RequestEvent {
  const path = redaction.text(`${url.pathname}${url.search}`);
  const event = { method, path, at, ms, attempt, waitMs, queuedMs };
  switch (ended.kind) {
    case 'answer': {
      const { status, headers } = ended;
      const id = requestIdIn(headers);
      const requestId = id === undefined ? undefined : redaction.text(id);
      const server = given({ clock: clockIn(headers), limits: readLimits(headers, at) });
      return given({ ...event, status, requestId, server });
    }
    case 'moved':
      return { ...event, fault: `redirected to ${ended.to}` };
    case 'fault':
      return { ...event, fault: ended.fault.detail };
  }
}

type Times = Pick<RequestEvent, 'at' | 'ms' | 'attempt' | 'waitMs' | 'queuedMs'>;

/** Newer services send `atl-traceid`, Jira itself both. */
function requestIdIn(headers: Headers): string | undefined {
  return headers['atl-traceid'] ?? headers['x-arequestid'];
}

function clockIn({ date }: Headers): number | undefined {
  const clock = Date.parse(date ?? '');
  return Number.isNaN(clock) ? undefined : clock;
}
