import {
  type ApiResponse,
  type RoutedCall,
  type Step,
  html,
  proxyProblem,
  SandboxApiError,
} from '../http/api.ts';

/** Why a caller has to wait, as `RateLimit-Reason` says it. */
type Reason = 'jira-burst-based' | 'jira-quota-tenant-based';

export interface Wait {
  /** Whole seconds. */
  readonly seconds: number;
  readonly reason: Reason;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Who has to wait, and until when: a request before that fails again, and the wait begins anew. */
export interface Waits {
  readonly step: Step;
  /** Refuses a request, and all of its kind until the wait is over. @param body see `tooMany`. */
  readonly impose: (routed: RoutedCall, wait: Wait, body?: number) => ApiResponse;
}

export function waitsOn(now: () => number): Waits {
  const waiting = new Map<string, { readonly until: number; readonly wait: Wait }>();

  function impose(routed: RoutedCall, wait: Wait, body?: number): ApiResponse {
    const until = now() + wait.seconds * 1000;
    const key = bucketOf(routed);
    if (key !== undefined) waiting.set(key, { until, wait });
    return tooMany(routed, wait, until, body);
  }

  return {
    impose,
    async step(routed, next) {
      const imposed = waiting.get(bucketOf(routed) ?? '');
      return imposed === undefined || imposed.until <= now()
        ? next(routed)
        : impose(routed, imposed.wait);
    },
  };
}

/** Atlassian counts by tenant, endpoint and method. Undefined where nothing answers. */
export function bucketOf({ call, route }: RoutedCall): string | undefined {
  if (route === undefined) return undefined;
  return [route.api.tenant, route.resource.name, call.method].join(' ');
}

/**
 * @param until when the wait is over.
 * @param body from 0 to 3: in which of the shapes seen in the wild; else in the JSON of the API.
 */
export function tooMany(routed: RoutedCall, wait: Wait, until: number, body?: number): ApiResponse {
  const answer = bodyOf(routed, body);
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'retry-after': String(wait.seconds),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-nearlimit': 'true',
      'x-ratelimit-reset': new Date(until).toISOString(),
      'ratelimit-reason': wait.reason,
      ...wait.headers,
    },
  };
}

const message = 'Rate limit exceeded.';

/** A 429 comes in many a shape: its headers count, not its body. */
function bodyOf({ route }: RoutedCall, body: number | undefined): ApiResponse {
  const shapes: readonly ApiResponse[] = [
    { status: 429 },
    proxyProblem(429, message),
    { status: 429, text: 'local_rate_limited' },
    html(429, 'Too Many Requests'),
  ];
  const shape = body === undefined ? undefined : shapes[body];
  return (
    shape ?? route?.api.refuse(new SandboxApiError(429, message)) ?? proxyProblem(429, message)
  );
}
