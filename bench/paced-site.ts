import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface SiteNature {
  /** How many members each group has. */
  readonly groups: readonly number[];
  /** Requests a second to each endpoint and method. */
  readonly rate: number;
  /** How many requests may come at once after a pause. */
  readonly capacity: number;
  /** In milliseconds. */
  readonly latency: number;
  /** Whether every answer shows what is left, or only 429 does. */
  readonly showsLimits: boolean;
}

interface Tally {
  requests: number;
  /** 429. */
  rejected: number;
  /** Answered well a second time. */
  twice: number;
  /** Came although Retry-After had been on its way for longer than an answer takes. */
  tooEarly: number;
}

interface Bucket {
  level: number;
  at: number;
  closedFrom: number;
  closedUntil: number;
}

const pageCap = 50;
const retryAfterSeconds = 1;

/** As much of a Jira site as listing and adding members needs, with Atlassian's token buckets in front of it. */
export async function startPacedSite(nature: SiteNature) {
  const tally: Tally = { requests: 0, rejected: 0, twice: 0, tooEarly: 0 };
  const buckets = new Map<string, Bucket>();
  const answered = new Set<string>();

  const server = createServer((request, response) => {
    void (async () => {
      const arrived = performance.now();
      let body = '';
      for await (const piece of request as AsyncIterable<Buffer>) body += piece.toString();
      const url = new URL(request.url ?? '', 'http://127.0.0.1');
      const bucket = bucketOf(`${request.method ?? ''} ${url.pathname}`, arrived);
      const rejected = take(bucket, arrived);
      await sleep(Math.max(nature.latency - (performance.now() - arrived), 0));
      if (rejected) {
        const headers = { 'retry-after': String(retryAfterSeconds), ...limits(bucket) };
        response.writeHead(429, { ...headers, 'ratelimit-reason': 'jira-burst-based' }).end();
        return;
      }
      const key = `${request.method ?? ''} ${request.url ?? ''} ${body}`;
      if (answered.has(key)) tally.twice++;
      answered.add(key);
      const [status, json] = answer(request, url, nature);
      response.writeHead(status, nature.showsLimits ? limits(bucket) : {});
      response.end(JSON.stringify(json));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    tally,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };

  function bucketOf(name: string, now: number): Bucket {
    const bucket = buckets.get(name) ?? {
      level: nature.capacity,
      at: now,
      closedFrom: 0,
      closedUntil: 0,
    };
    buckets.set(name, bucket);
    return bucket;
  }

  /** True when the request is turned away. */
  function take(bucket: Bucket, now: number): boolean {
    const { rate, capacity, latency } = nature;
    bucket.level = Math.min(bucket.level + (rate * (now - bucket.at)) / 1000, capacity);
    bucket.at = now;
    tally.requests++;
    // Nothing is held against what was under way when the 429 came.
    if (now > bucket.closedFrom + latency + 20 && now < bucket.closedUntil) tally.tooEarly++;
    if (bucket.level >= 1) {
      bucket.level--;
      return false;
    }
    tally.rejected++;
    if (now > bucket.closedUntil) bucket.closedFrom = now;
    bucket.closedUntil = now + retryAfterSeconds * 1000;
    return true;
  }

  function limits({ level }: Bucket): Record<string, string> {
    return {
      'x-ratelimit-limit': String(nature.capacity),
      'x-ratelimit-remaining': String(Math.floor(level)),
      'x-ratelimit-nearlimit': String(level < nature.capacity / 5),
    };
  }
}

function answer(
  { method }: IncomingMessage,
  { pathname, searchParams }: URL,
  { groups }: SiteNature,
): readonly [status: number, json: unknown] {
  if (pathname.endsWith('/group/bulk')) {
    const values = searchParams.getAll('groupName').map((name) => ({ groupId: name, name }));
    return [200, { values, total: values.length, isLast: true }];
  }
  if (method === 'POST') return [201, {}];
  const number = Number(searchParams.get('groupId')?.slice('group-'.length));
  const total = groups[number] ?? 0;
  const startAt = Number(searchParams.get('startAt'));
  const count = Math.max(Math.min(pageCap, total - startAt), 0);
  const values = Array.from({ length: count }, (_, index) => account(number, startAt + index));
  return [200, { values, total, startAt, isLast: startAt + count >= total }];
}

function account(group: number, member: number) {
  return {
    accountId: `712020:${group}-${member}`,
    accountType: 'atlassian',
    active: true,
    displayName: `User ${member}`,
    emailAddress: `user-${group}-${member}@example.com`,
  };
}
