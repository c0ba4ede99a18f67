import type { Timing } from '../../model/timing.ts';
import type { GivenUp } from './fault.ts';
import type { LimitHeaders } from './limits.ts';
import type { ProxySettings, Timeouts, TransportRequest } from './transport.ts';
import type { RetryPolicy } from './retry.ts';
import type { Attempt } from './send-once.ts';

export interface HttpClient {
  /** Never throws for what the network does. */
  send(request: HttpRequest): Promise<HttpResult>;
  /** Drops every connection. */
  close(): Promise<void>;
}

export interface HttpRequest {
  readonly method: TransportRequest['method'];
  /** Below the origin: `/rest/api/3/myself`. */
  readonly path: string;
  /** What Atlassian counts together: the path with names for its ids, `/admin/v2/orgs/{orgId}/directories`. Usually the path. */
  readonly endpoint?: string;
  readonly query?: URLSearchParams;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** It changes nothing, whatever its method says: a search by POST. */
  readonly reads?: boolean;
  /** Statuses that mean "again" at this endpoint alone. */
  readonly alsoRetry?: readonly number[];
  /** Once aborted it is not sent, or not sent again; what is under way finishes. */
  readonly stop?: AbortSignal | undefined;
}

/**
 * How a request ended after every attempt that was worth making. `requests` counts all that were sent: 0 when an
 * earlier answer held for this request too.
 */
export type HttpResult = Attempt & {
  /** Set when the end is not this request's own: the whole run had better stop. */
  readonly givenUp?: GivenUp;
};

export interface HttpOptions {
  readonly origin: string;
  /** Sent with every request, to this origin only: credentials among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Masked in everything that comes back. */
  readonly secrets: readonly string[];
  readonly timing: Timing;
  /** The most requests under way at once; usually 64. How many of them real latencies need is measured. */
  readonly inFlight?: number | undefined;
  readonly proxy?: ProxySettings | undefined;
  readonly timeouts?: Timeouts | undefined;
  readonly patience?: RetryPolicy | undefined;
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
}

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
  /** What the answer tells of its server. Absent without an answer. */
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
  /** `Date`, in milliseconds since 1970: cut to whole seconds. Absent when it is not told, or makes no sense. */
  readonly clock?: number;
  readonly limits: LimitHeaders;
}
