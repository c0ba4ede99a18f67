import { afterEach } from 'vitest';
import { resetClock } from './clock.ts';

// A worker goes on with the next file: nothing of one test may reach another.
afterEach(resetClock);
