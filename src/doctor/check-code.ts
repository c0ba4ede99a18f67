import type { Check } from '../model/check.ts';
import { count } from '../model/text.ts';

export type TargetCheck = Check<CheckCode>;

/** What is checked, in the order in which it is reported. */
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
