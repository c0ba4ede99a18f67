import type { Timing } from '../../model/timing.ts';
import type { Step } from '../http/api.ts';
import { type Faults, injectFaults } from './faults.ts';
import { type Quota, type RateLimits, limitBursts, limitByQuota } from './limits.ts';
import { type ScriptedAnswer, answerAsScripted } from './scripted.ts';
import { waitsOn } from './waits.ts';

/** The weather between a client and Atlassian. None of it unless requested. */
export interface Conditions {
  /** Milliseconds that every answer takes. */
  readonly latency?: number;
  readonly limits?: RateLimits;
  readonly quota?: Quota;
  readonly faults?: Faults;
  readonly script?: readonly ScriptedAnswer[];
}

/** From the outside in: what a request passes on its way to the API. */
export function stepsOf(
  { latency = 0, limits, quota, faults, script }: Conditions,
  timing: Timing,
): readonly Step[] {
  const now = () => timing.now();
  const waits = waitsOn(now);
  const delay: Step = async (routed, next) => {
    await timing.sleep(latency);
    return next(routed);
  };
  return [
    ...(latency > 0 ? [delay] : []),
    waits.step,
    ...(script === undefined ? [] : [answerAsScripted(script)]),
    ...(quota === undefined ? [] : [limitByQuota(quota, now)]),
    ...(limits === undefined ? [] : [limitBursts(limits, waits, now)]),
    ...(faults === undefined ? [] : [injectFaults(faults, waits, () => timing.random())]),
  ];
}
