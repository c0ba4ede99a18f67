import { afterEach, beforeEach } from 'vitest';
import { resetClock } from './clock.ts';
import { forgetSecrets } from './secrets.ts';

// A worker goes on with the next file: nothing of one test may reach another.
afterEach(resetClock);
beforeEach(forgetSecrets);
