/**
 * How near 500 requests come to what a server allows, and how many of them it turns away, over servers of many natures:
 * `npx tsx bench/pacing.ts [words of a line…]`. In virtual time, so that it takes seconds and is the same in every run.
 */
import { Console } from 'node:console';
import { type Nature, sendAll, simulate } from '../test/live/simulated-server.ts';

const count = 500;

/** How many may be under way, as in the program. */
const inFlight = 100;

/** Requests a second, and how many at once: as documented, of other sizes, without a burst, with one that takes long to refill. */
const limits = [
  [100, 100],
  [100, 10],
  [60, 60],
  [20, 20],
  [5, 5],
  [20, 100],
  [150, 150],
  [350, 350],
] as const;

const rows = [];
for (const latency of [50, 200, 400]) {
  for (const [rate, capacity] of limits) {
    for (const showsLimits of [true, false]) {
      const name = `${rate}/s, ${capacity} at once, ${showsLimits ? 'shown' : 'silent'}, ${latency} ms`;
      const ideal = Math.max(count - capacity, 0) / rate + latency / 1000;
      rows.push([name, { rate: () => rate, capacity, latency, showsLimits }, ideal] as const);
    }
  }
  // Nothing is faster than as many as may be under way in each round trip.
  const none = { rate: () => 1e6, latency };
  rows.push([`no limits, ${latency} ms`, none, (count / inFlight) * (latency / 1000)] as const);
}
const chosen = rows.filter(([name]) => process.argv.slice(2).every((word) => name.includes(word)));
const table = [];
for (const [name, nature, ideal] of chosen) table.push({ name, ...(await measure(nature, ideal)) });
new Console(process.stdout).table(table);

async function measure(nature: Nature, ideal: number) {
  const simulation = simulate(nature, { inFlight });
  const begun = simulation.time.now();
  await sendAll(simulation, count);
  const seconds = (simulation.time.now() - begun) / 1000;
  const rejected = simulation.sent.filter(({ status }) => status === 429).length;
  return {
    '429': rejected,
    '429 %': round((100 * rejected) / simulation.sent.length),
    seconds: round(seconds),
    ideal: round(ideal),
    ratio: round(seconds / ideal),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
