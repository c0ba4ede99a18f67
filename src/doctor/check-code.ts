import type { Capability, Check } from '../model/check.ts';
import type { Trouble } from '../model/app-error.ts';
import { count } from '../model/text.ts';

export type TargetCheck = Check<CheckCode>;

/** What is looked at, in the order in which it is told. */
export type CheckCode =
  | 'files'
  | 'target'
  | 'credential'
  | 'unused-credential'
  | 'expiry'
  | 'pin'
  | 'api-url'
  | 'proxy'
  | 'certificates'
  | 'answers'
  | 'clock'
  | 'limits'
  | 'account'
  | 'directory'
  | 'browse'
  | 'groups'
  | 'members'
  | 'synced'
  | 'scopes'
  | 'administration'
  | 'protected'
  | 'node'
  | 'state';

type Lacking = readonly [of: Capability, what: string];

export function ok(code: CheckCode, what: string): TargetCheck {
  return { code, status: 'ok', what };
}

/** `mayLack`: what commands may have to do without, as far as that can be seen. */
export function warn(code: CheckCode, what: string, hint: string, mayLack?: Lacking): TargetCheck {
  return { code, status: 'warn', what, hint, ...lackOf(mayLack) };
}

export function missing(code: CheckCode, what: string, hint: string, lack: Lacking): TargetCheck {
  return { code, status: 'missing', what, hint, ...lackOf(lack) };
}

/** An error of a command, as the thing that is missing. */
export function troubled(code: CheckCode, trouble: Trouble, lack: Lacking): TargetCheck {
  const { headline, why, hint, code: error, kind } = trouble;
  const lines = [why, hint].filter((line) => line !== undefined);
  return { ...missing(code, headline, lines.join('\n'), lack), error: { code: error, kind } };
}

function lackOf(lack: Lacking | undefined): Pick<TargetCheck, 'lack'> {
  return lack === undefined ? {} : { lack: { of: lack[0], what: lack[1] } };
}

/** "84 ms", "12 s", "5 minutes", "3 hours", "2 days": whole numbers, cut. Of milliseconds, their sign aside. */
export function durationText(milliseconds: number): string {
  const ms = Math.abs(milliseconds);
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = Math.floor(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return count(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day');
}
