import type { Row } from './measure.ts';
import { applyWithLimits, applyWithoutLimits } from './rows/applying-adds.ts';
import { readEverything, readProposal } from './rows/reading.ts';
import { diffOfAMillion } from './rows/diff.ts';
import { loading } from './rows/load.ts';
import { startUp } from './rows/start.ts';
import { growth } from './rows/growth.ts';
import { applyWithoutLatency } from './rows/apply-without-latency.ts';

/** In the order of their numbers. A file of `rows/` holds one, or some that belong together. */
export const rows: readonly Row[] = [
  applyWithLimits,
  applyWithoutLimits,
  readEverything,
  readProposal,
  diffOfAMillion,
  loading,
  startUp,
  growth,
  applyWithoutLatency,
];
