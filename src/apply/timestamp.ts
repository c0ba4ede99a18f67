import { formatInstant, type Instant } from '../model/instant.ts';
import type { Timing } from '../model/timing.ts';

/** RFC 3339, now. */
export function timestamp(timing: Timing): string {
  return formatInstant(timing.now() as Instant);
}
