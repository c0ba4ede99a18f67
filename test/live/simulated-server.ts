import type { HttpClient, HttpOptions, HttpResult } from '../../src/live/http/client.ts';
import { sendThrough } from '../../src/live/http/open-http.ts';
import type { Exchange, Transport, TransportRequest } from '../../src/live/http/transport.ts';
import { VirtualTime } from './virtual-time.ts';

export interface Nature {
  /** Requests a second that each bucket allows, so many milliseconds after the start. */
  readonly rate: (elapsed: number) => number;
  /** How many requests a full bucket lets through at once. Usually a second's. */
  readonly capacity?: number | undefined;
  /** From sending to the answer, in milliseconds. */
  readonly latency?: number;
  /** Whether every answer shows the limits, or only 429 does. */
  readonly showsLimits?: boolean;
  /** Answers instead of the bucket. */
  readonly answer?: (request: TransportRequest, count: number) => Exchange | undefined;
}

/** One request, as the client's side of the wire saw it. Times in milliseconds. */
export interface Sent {
  readonly bucket: string;
  readonly at: number;
  readonly status: number;
  readonly backAt: number;
  /** Until when its answer asked to wait. */
  readonly closedUntil: number;
}

export interface Simulation {
  readonly time: VirtualTime;
  readonly client: HttpClient;
  readonly sent: readonly Sent[];
}

/** A client in front of a server of token buckets, both on a clock of their own. */
export function simulate(nature: Nature, options: Partial<HttpOptions> = {}): Simulation {
  const time = new VirtualTime();
  const sent: Sent[] = [];
  const usual = { origin: 'https://banc.test', headers: {}, secrets: [], timing: time };
  const client = sendThrough(simulatedServer(nature, time, sent), {
    ...usual,
    ...options,
    inFlight: options.inFlight ?? 64,
  });
  return { time, client, sent };
}

/** Sends so many requests, all at once. */
export function sendAll(
  { time, client }: Simulation,
  count: number,
  path = '/x',
): Promise<readonly HttpResult[]> {
  const results = Array.from({ length: count }, () => client.send({ method: 'GET', path }));
  return time.run(Promise.all(results));
}

/** Those that left while their bucket was closed, and the client knew it. */
export function tooEarly(sent: readonly Sent[]): readonly Sent[] {
  const closings = sent.filter(({ closedUntil, backAt }) => closedUntil > backAt);
  return sent.filter(({ bucket, at }) =>
    closings.some((one) => one.bucket === bucket && at > one.backAt && at < one.closedUntil),
  );
}

export const answer = (status: number, headers: Record<string, string> = {}): Exchange => ({
  kind: 'answer',
  status,
  headers,
  text: status === 200 ? '{}' : '',
});

function simulatedServer(nature: Nature, time: VirtualTime, sent: Sent[]): Transport {
  const latency = nature.latency ?? 50;
  const start = time.now();
  const buckets = new Map<string, { level: number; at: number }>();
  let count = 0;
  return {
    close: () => Promise.resolve(),
    async exchange(request) {
      const bucket = `${request.method} ${request.url.pathname}`;
      const at = time.now();
      await time.sleep(latency / 2);
      count++;
      const exchange = nature.answer?.(request, count) ?? judge(bucket);
      await time.sleep(latency / 2);
      const status = exchange.kind === 'answer' ? exchange.status : 0;
      const after = exchange.kind === 'answer' ? exchange.headers['retry-after'] : undefined;
      const backAt = time.now();
      const closedUntil = backAt + Number(after ?? 0) * 1000;
      sent.push({ bucket, at, status, backAt, closedUntil });
      return exchange;
    },
  };

  function judge(name: string): Exchange {
    const now = time.now();
    const rate = nature.rate(now - start);
    const capacity = nature.capacity ?? rate;
    const bucket = buckets.get(name) ?? { level: capacity, at: now };
    buckets.set(name, bucket);
    bucket.level = Math.min(bucket.level + (rate * (now - bucket.at)) / 1000, capacity);
    bucket.at = now;
    if (bucket.level < 1) return answer(429, { 'retry-after': '1' });
    bucket.level--;
    if (nature.showsLimits !== true) return answer(200);
    return answer(200, {
      'x-ratelimit-limit': String(capacity),
      'x-ratelimit-remaining': String(Math.floor(bucket.level)),
      'x-ratelimit-nearlimit': String(bucket.level < capacity * 0.2),
    });
  }
}
