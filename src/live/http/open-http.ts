import { setMaxListeners } from 'node:events';
import { type Redaction, redactionOf } from '../../model/secrets/redaction.ts';
import type { HttpClient, HttpOptions, HttpRequest, HttpResult } from './client.ts';
import type { GivenUp } from './fault.ts';
import { readLimits } from './limits.ts';
import { type RequestOutcome, type Turn, createPacing } from './pacing.ts';
import { requestEvent } from './request-event.ts';
import { type Retry, decideRetry, isTooLong, RetryBudget } from './retry.ts';
import { type Attempt, sendOnce } from './send-once.ts';
import { type Transport, type TransportRequest, openTransport } from './transport.ts';

/** Sends to one server: paced, tried again where that is safe, with the credentials kept out of every answer. */
export function openHttp(options: HttpOptions): HttpClient {
  const { inFlight = usualInFlight, transport = openTransport } = options;
  return sendThrough(transport({ ...options, connections: inFlight }), { ...options, inFlight });
}

/** 100 requests a second of 400 ms each are 40 under way, and there are other buckets, and servers without limits, too. */
const usualInFlight = 100;

/** The client without the network below it. */
export function sendThrough(
  transport: Transport,
  options: HttpOptions & { readonly inFlight: number },
): HttpClient {
  const { timing } = options;
  const closing = new AbortController();
  // Every wait listens, which Node would take for a leak.
  setMaxListeners(0, closing.signal);
  const pacing = createPacing(timing, options.inFlight, closing.signal);
  const redaction = redactionOf(options.secrets);
  const budget = new RetryBudget();
  const refusals = new Refusals();
  /** Whether this server has ever answered like Atlassian. */
  let reached = false;
  let closed = false;

  return {
    send,
    async close() {
      closed = true;
      pacing.dismiss();
      closing.abort();
      await transport.close();
    },
  };

  async function send(request: HttpRequest): Promise<HttpResult> {
    const { method, path, endpoint = path, stop } = request;
    const outgoing = toTransport(request, options);
    const pending = { request, outgoing, bucket: `${method} ${endpoint}` };
    let requests = 0;
    let waitedMs = 0;
    for (let attempt = 1; ; attempt++) {
      const queued = timing.now();
      const mayQueue = refusalOf(pending) === undefined;
      const turn = mayQueue ? await pacing.admit(pending.bucket, attempt > 1, stop) : undefined;
      // What waited in line may have been refused meanwhile.
      if (turn === undefined) return { ...(refusalOf(pending) ?? closedBefore), requests };
      const queuedMs = timing.now() - queued;
      const { ended, again, givenUp } = await tryOnce(pending, turn, {
        attempt,
        waitedMs,
        queuedMs,
      });
      requests += ended.requests;
      if (again === undefined) return { ...ended, requests, ...(givenUp && { givenUp }) };
      waitedMs += again.waitMs;
      // Where the whole bucket waits, so does this request in its next turn.
      if (!again.held) await timing.sleep(again.waitMs, stop ?? closing.signal);
    }
  }

  /** Why a request is not sent. Undefined when it may be. */
  function refusalOf({ bucket, request }: PendingRequest): HttpResult | undefined {
    if (request.stop?.aborted === true) return stoppedBefore;
    return refusals.of(bucket, timing.now()) ?? (closed ? closedBefore : undefined);
  }

  async function tryOnce(
    pending: PendingRequest,
    turn: Turn,
    past: { readonly attempt: number; readonly waitedMs: number; readonly queuedMs: number },
  ): Promise<AttemptOutcome> {
    const started = timing.now();
    const { request, outgoing } = pending;
    const { reads = request.method === 'GET', alsoRetry } = request;
    const ended = await sendOnce(transport, redaction, outgoing, reads);
    const now = timing.now();
    reached ||= ended.kind === 'answer';
    const attempted = { ...past, reads, alsoRetry, reached, ending: ended };
    const retry = decideRetry(attempted, now, timing.random(), options.patience);
    const outcome = outcomeOf(ended, retry, now);
    const { held, news } = turn.finish(outcome);
    if (outcome.kind === 'answered') budget.earn();

    const quota = quotaOf(ended, now, redaction);
    const wanted = retry.kind === 'again' && quota === undefined && !closed;
    // A 429 that repeats what others said costs nothing: that request had left before.
    const again = wanted && (!news || budget.spend());
    const failing = { kind: 'failing', retries: budget.spent } as const;
    const givenUp = quota ?? (wanted && !again ? failing : undefined);
    refuseOthers(pending.bucket, ended, retry, givenUp);
    const times = { ...past, at: now, ms: now - started, waitMs: again ? retry.waitMs : 0 };
    options.onRequest?.(requestEvent(outgoing, ended, times, redaction));
    return { ended, again: again ? { waitMs: retry.waitMs, held } : undefined, givenUp };
  }

  /** What waits in line gets the same answer where that is known already. */
  function refuseOthers(
    bucket: string,
    ended: Attempt,
    retry: Retry,
    givenUp: GivenUp | undefined,
  ): void {
    if (givenUp?.kind === 'quota') {
      refusals.refuseAll({ ...ended, givenUp });
      pacing.dismiss();
    } else if (
      givenUp !== undefined ||
      (retry.holdsBucket && isTooLong(retry.waitMs, options.patience))
    ) {
      const result = { ...ended, ...(givenUp && { givenUp }) };
      refusals.refuse(bucket, timing.now() + retry.waitMs, result);
      pacing.dismiss(bucket);
    }
  }
}

/** What the attempts of one request have in common. */
interface PendingRequest {
  readonly request: HttpRequest;
  readonly outgoing: TransportRequest;
  /** What Atlassian counts by. */
  readonly bucket: string;
}

/** How one attempt ended, and what follows from it. */
interface AttemptOutcome {
  readonly ended: Attempt;
  /** Undefined when it was the last. */
  readonly again: { readonly waitMs: number; readonly held: boolean } | undefined;
  readonly givenUp: GivenUp | undefined;
}

function toTransport(
  { method, path, query, body }: HttpRequest,
  { origin, headers }: HttpOptions,
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

function outcomeOf(ended: Attempt, { waitMs, holdsBucket }: Retry, now: number): RequestOutcome {
  if (ended.kind === 'fault') return { kind: 'failed', waitMs, requested: false };
  if (ended.kind === 'moved') return { kind: 'answered', limits: readLimits({}, now) };
  if (ended.status === 429) return { kind: 'rejected', holdMs: waitMs };
  return ended.status >= 500 || ended.status === 408
    ? { kind: 'failed', waitMs, requested: holdsBucket }
    : { kind: 'answered', limits: readLimits(ended.headers, now) };
}

function quotaOf(ended: Attempt, now: number, redaction: Redaction): GivenUp | undefined {
  if (ended.kind !== 'answer' || ended.status !== 429) return undefined;
  const { reason, resetsAt } = readLimits(ended.headers, now);
  if (reason !== 'quota') return undefined;
  return {
    kind: 'quota',
    reason: redaction.text(ended.headers['ratelimit-reason'] ?? ''),
    resetsAt,
  };
}

/**
 * Answers that hold for requests that were not sent yet: a used-up quota for all; for one bucket a long `Retry-After`,
 * or that it was given up on.
 */
class Refusals {
  #ofAll: HttpResult | undefined;
  readonly #ofBucket = new Map<string, { readonly until: number; readonly result: HttpResult }>();

  refuseAll(result: HttpResult): void {
    this.#ofAll ??= result;
  }

  refuse(bucket: string, until: number, result: HttpResult): void {
    this.#ofBucket.set(bucket, { until, result });
  }

  of(bucket: string, now: number): HttpResult | undefined {
    const refusal = this.#ofBucket.get(bucket);
    return (
      this.#ofAll ?? (refusal !== undefined && now < refusal.until ? refusal.result : undefined)
    );
  }
}

const stoppedBefore: HttpResult = {
  kind: 'fault',
  fault: { kind: 'no-connection', sent: false, detail: 'the run was stopped' },
  requests: 0,
  givenUp: { kind: 'stopped' },
};

const closedBefore: HttpResult = {
  kind: 'fault',
  fault: { kind: 'no-connection', sent: false, detail: 'the connection was closed' },
  requests: 0,
};
