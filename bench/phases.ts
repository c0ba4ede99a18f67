import type { Adding } from './adding.ts';
import { median } from './measure.ts';
import type { Served } from './server.ts';

/** What an apply went through, in milliseconds each, as its server saw it. */
interface Phases {
  readonly process: number;
  readonly reading: number;
  readonly canary: number;
  readonly others: number;
  readonly confirming: number;
}

export function phasesOf({ seconds, served }: Adding): Phases {
  const posts = served.filter(({ method }) => method === 'POST');
  const [begin, canary] = [earliest(served), earliest(posts)];
  const others = earliest(posts.filter(({ at }) => at > canary));
  const [written, end] = [latest(posts), latest(served)];
  return {
    process: seconds * 1000 - (end - begin),
    reading: canary - begin,
    canary: others - canary,
    others: written - others,
    confirming: end - written,
  };
}

/** In one sentence, with the median of each. */
export function phasesText(runs: readonly Phases[]): string {
  const of = (phase: keyof Phases) => `${Math.round(median(runs.map((run) => run[phase])))} ms`;
  return `Where the time of rollcall goes: start and end of the process ${of('process')}, reading and planning ${of('reading')}, the first add and its confirmation ${of('canary')}, the other adds ${of('others')}, confirming them ${of('confirming')}.`;
}

function earliest(served: readonly Served[]): number {
  return served.reduce((first, { at }) => Math.min(first, at), Infinity);
}

function latest(served: readonly Served[]): number {
  return served.reduce((last, { at, ms }) => Math.max(last, at + ms), 0);
}
