import type { Timing } from '../../model/timing.ts';
import type { Step } from '../http/api.ts';
import { type Faults, injectFaults } from './faults.ts';
import { type RateLimits, type Quota, limitBursts, limitByQuota } from './limits.ts';
import { waitsOn } from './waits.ts';

/** The weather between a client and Atlassian. None of it unless asked for. */
export interface Conditions {
  /** Milliseconds that every answer takes. */
  readonly latency?: number;
  readonly limits?: RateLimits;
  readonly quota?: Quota;
  readonly faults?: Faults;
}

/** From the outside in: what a request passes on its way to the API. */
export function stepsOf(
  { latency = 0, limits, quota, faults }: Conditions,
  timing: Timing,
): readonly Step[] {
  const now = () => timing.now();
  const waits = waitsOn(now);
  const delay: Step = async (visit, next) => {
    await timing.sleep(latency);
    return next(visit);
  };
  return [
    ...(latency > 0 ? [delay] : []),
    waits.step,
    ...(quota === undefined ? [] : [limitByQuota(quota, now)]),
    ...(limits === undefined ? [] : [limitBursts(limits, waits, now)]),
    ...(faults === undefined ? [] : [injectFaults(faults, waits, () => timing.random())]),
  ];
}
