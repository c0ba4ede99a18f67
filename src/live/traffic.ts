import { given } from '../model/objects.ts';
import type { Traffic } from '../model/target-facts.ts';
import type { RequestEvent } from './http/request-event.ts';

/** What requests have in common: their pace, the server's clock, its limits. */
export function trafficOf(events: readonly RequestEvent[]): Traffic {
  const answers = events.filter(({ status }) => status !== undefined);
  const medianMs = median(answers.map(({ ms }) => ms));
  const clockAheadMs = nearestToZero(answers.flatMap(clockAhead));
  const tightest = tightestOf(answers);
  return given({
    requests: events.length,
    answers: answers.length,
    medianMs,
    clockAheadMs,
    tightest,
    nearLimit: answers.some(({ server }) => server?.limits.nearLimit === true),
    throttled: answers.filter(({ status }) => status === 429).length,
  });
}

/**
 * `Date` is cut to whole seconds, and was written at some time between sending and the answer: what differs by no
 * more than that counts as equal.
 */
function clockAhead({ at, ms, server }: RequestEvent): readonly number[] {
  const clock = server?.clock;
  if (clock === undefined) return [];
  const ahead = at - ms - (clock + 1000);
  const behind = at - clock;
  return [ahead > 0 ? ahead : Math.min(behind, 0)];
}

/** A proxy may keep an answer, and its `Date`, for later: the best one counts. */
function nearestToZero(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => Math.abs(a) - Math.abs(b))[0];
}

function tightestOf(answers: readonly RequestEvent[]): Traffic['tightest'] {
  const known = answers.flatMap(({ server }) => {
    const { limit, remaining } = server?.limits ?? {};
    return limit === undefined || limit === 0 || remaining === undefined
      ? []
      : [{ limit, remaining }];
  });
  return known.sort((a, b) => a.remaining / a.limit - b.remaining / b.limit)[0];
}

function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
