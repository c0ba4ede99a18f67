import type { Timing } from '../../model/timing.ts';
import type { GivenUp } from './fault.ts';
import type { RequestEvent } from './request-event.ts';
import type { RetryPolicy } from './retry.ts';
import type { Attempt } from './send-once.ts';
import type {
  ProxySettings,
  Timeouts,
  Transport,
  TransportOptions,
  TransportRequest,
} from './transport.ts';

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
  /** The most requests under way at once; usually 100. How many of them real latencies need is measured. */
  readonly inFlight?: number | undefined;
  readonly proxy?: ProxySettings | undefined;
  readonly timeouts?: Timeouts | undefined;
  readonly patience?: RetryPolicy | undefined;
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Takes the place of the network. */
  readonly transport?: ((options: TransportOptions) => Transport) | undefined;
}
