import { systemTiming } from '../live/http/system-timing.ts';
import type { Instant } from '../model/instant.ts';
import type { Timing } from '../model/timing.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { type Streams, type Terminal, openTerminal } from './terminal.ts';

/** What every command is given beside its own options. */
export interface Context {
  readonly terminal: Terminal;
  readonly environment: Environment;
  readonly timing: Timing;
  readonly now: () => Instant;
}

export function openContext(streams: Streams, timing: Timing = systemTiming): Context {
  return {
    terminal: openTerminal(streams),
    environment: readEnvironment(streams.env),
    timing,
    now: () => Math.floor(timing.now()) as Instant,
  };
}
