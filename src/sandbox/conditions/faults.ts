import {
  type ApiResponse,
  type Handler,
  type RoutedCall,
  type Step,
  html,
  problem,
  SandboxApiError,
} from '../http/api.ts';
import { type FaultKind, faultKinds } from './fault-kind.ts';
import type { Waits } from './waits.ts';

/** How often each is drawn: probabilities, together at most 1. */
export type Faults = Readonly<Partial<Record<FaultKind, number>>>;

/** Draws one number a request, and further ones only for the faulty. */
export function injectFaults(faults: Faults, waits: Waits, random: () => number): Step {
  return async (routed, next) => {
    const fault = draw(faults, random());
    if (fault === undefined) return next(routed);
    return { ...(await makeFault(fault, { routed, next, waits, random })), fault };
  };
}

function draw(faults: Faults, chance: number): FaultKind | undefined {
  let below = 0;
  return faultKinds.find((kind) => {
    below += faults[kind] ?? 0;
    return chance < below;
  });
}

interface FaultContext {
  readonly routed: RoutedCall;
  readonly next: Handler;
  readonly waits: Waits;
  readonly random: () => number;
}

async function makeFault(
  fault: FaultKind,
  { routed, next, waits, random }: FaultContext,
): Promise<ApiResponse> {
  switch (fault) {
    case '429': {
      const wait = { seconds: 1, reason: 'jira-burst-based' } as const;
      return waits.impose(routed, wait, Math.floor(random() * 5));
    }
    case '503': {
      const headers: Record<string, string> = random() < 0.5 ? { 'retry-after': '1' } : {};
      return { ...refuse(routed, 503, 'Service Unavailable'), headers };
    }
    case '500':
      return refuse(routed, 500, 'Internal server error');
    case '502':
      return html(502, 'Bad Gateway');
    case '504':
      return html(504, 'Gateway Timeout');
    case 'html':
      return routed.call.method === 'GET' ? html(200, 'Log in') : html(502, 'Bad Gateway');
    case 'reset':
      return { status: 0, delivery: 'reset' };
    case 'truncate':
      return { ...(await next(routed)), delivery: 'cut' };
    case 'lost':
      return { ...(await next(routed)), delivery: 'dropped' };
  }
}

function refuse({ route }: RoutedCall, status: number, message: string): ApiResponse {
  return route?.api.refuse(new SandboxApiError(status, message)) ?? problem(status, message);
}
