import type { Timing } from '../../model/timing.ts';
import { sendOnce, type Attempt } from './send-once.ts';
import { createPacing } from './pacing.ts';
import type { ProxySettings } from './proxy.ts';
import { redactionOf, type Redaction } from './redaction.ts';
import { decideRetry } from './retry.ts';
import { openTransport, type Timeouts, type TransportRequest } from './transport.ts';

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
  readonly query?: URLSearchParams;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Statuses that mean "again" at this endpoint alone. */
  readonly alsoRetry?: readonly number[];
}

/** How a request ended after every attempt that was worth making. `requests` counts all that were sent. */
export type HttpResult = Attempt;

export interface HttpOptions {
  readonly origin: string;
  /** Sent with every request, to this origin only: credentials among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Masked in everything that comes back. */
  readonly secrets: readonly string[];
  readonly timing: Timing;
  readonly inFlight: number;
  readonly proxy?: ProxySettings | undefined;
  readonly timeouts?: Timeouts | undefined;
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
}

/** One attempt, for `--debug`. Holds no credentials. */
export interface RequestEvent {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly status?: number;
  /** Why there is no status. */
  readonly fault?: string;
  /** From sending to the whole answer, in milliseconds. */
  readonly ms: number;
  /** From 1. */
  readonly attempt: number;
  /** How long the request waits before its next attempt, in milliseconds; 0 when there is none. */
  readonly waitMs: number;
}

/** Sends to one server: paced, tried again where that is safe, with the credentials kept out of every answer. */
export function openHttp(options: HttpOptions): HttpClient {
  const { origin, timing, inFlight } = options;
  const transport = openTransport({ ...options, connections: inFlight });
  const pacing = createPacing(timing, inFlight);
  const redaction = redactionOf(options.secrets);
  /** Whether this server has ever answered like Atlassian. */
  let reached = false;
  let closed = false;

  return {
    send,
    async close() {
      closed = true;
      await transport.close();
    },
  };

  async function send(request: HttpRequest): Promise<HttpResult> {
    const outgoing = toTransport(request, origin, options.headers);
    const bucket = `${request.method} ${request.path}`;
    let requests = 0;
    let waitedMs = 0;
    for (let attempt = 1; ; attempt++) {
      const leave = await pacing.admit(bucket);
      const started = timing.now();
      const ended = await sendOnce(transport, redaction, outgoing);
      const now = timing.now();
      requests += ended.requests;
      reached ||= ended.kind === 'answer';
      const retry = decideRetry(
        { ...request, attempt, waitedMs, reached, ending: ended },
        now,
        timing.random(),
      );
      const waitMs = retry.kind === 'again' && !closed ? retry.waitMs : 0;
      const holdsBucket = retry.kind === 'again' && retry.holdsBucket;
      // Before the place is free: whoever gets it next must find the hold.
      if (holdsBucket) pacing.hold(bucket, waitMs);
      leave();
      const ms = now - started;
      options.onRequest?.({ ...tell(outgoing, ended, redaction), ms, attempt, waitMs });
      if (retry.kind === 'stop' || closed) return { ...ended, requests };
      waitedMs += waitMs;
      if (!holdsBucket) await timing.sleep(waitMs);
    }
  }
}

function toTransport(
  { method, path, query, body }: HttpRequest,
  origin: string,
  headers: Readonly<Record<string, string>>,
): TransportRequest {
  const url = new URL(path, origin);
  url.search = query?.toString() ?? '';
  if (body === undefined) return { method, url, headers };
  return {
    method,
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function tell(
  { method, url }: TransportRequest,
  ended: Attempt,
  redaction: Redaction,
): Pick<RequestEvent, 'method' | 'path' | 'status' | 'fault'> {
  const path = redaction.text(`${url.pathname}${url.search}`);
  switch (ended.kind) {
    case 'answer':
      return { method, path, status: ended.status };
    case 'moved':
      return { method, path, fault: `redirected to ${ended.to}` };
    case 'fault':
      return { method, path, fault: ended.fault.detail };
  }
}
