import type { Row } from './measure.ts';
import { applyWithLimits, applyWithoutLimits } from './rows/applying-adds.ts';
import { readEverything, readProposal } from './rows/reading.ts';
import { applyWithoutLatency } from './rows/apply-without-latency.ts';

/** In the order of their numbers. A file of `rows/` holds one, or some that belong together. */
export const rows: readonly Row[] = [
  applyWithLimits,
  applyWithoutLimits,
  readEverything,
  readProposal,
  applyWithoutLatency,
];
