import { keysOf, writtenOf } from './edit.ts';
import type { LineKey, NewLine } from './edit.ts';
import { yamlString, yamlUser } from './yaml-string.ts';
import type { Quoting } from './yaml-string.ts';

/** A person as an entry of a list, without dash and comment: `vdillow@banc.ly`, or `{ user: …, until: … }`. */
export function lineText(line: NewLine, quoting: Quoting): string {
  const user = yamlUser(line.user, quoting);
  return typeof writtenOf(line) === 'string' ? user : mappingText(user, line);
}

/** `{ user: …, until: … }`, with the user as it is to be written. */
export function mappingText(user: string, line: NewLine): string {
  const others = keysOf(line).flatMap((key) => (key === 'user' ? [] : [pairText(line, key)]));
  return `{ ${[`user: ${user}`, ...others].join(', ')} }`;
}

export function pairText(line: NewLine, key: LineKey): string {
  return `${key}: ${valueText(line, key)}`;
}

/** What stands behind a key, in the quoting of what stood there, or safer. */
export function valueText(line: NewLine, key: LineKey, quoting: Quoting = 'plain'): string {
  const value = line[key];
  if (typeof value !== 'string') return 'true';
  if (key === 'user' || quoting !== 'plain') return yamlUser(value, quoting);
  return key === 'because' ? yamlString(value) : dayText(value);
}

function dayText(day: string): string {
  return /^[\dTZ:.+-]+$/u.test(day) ? day : yamlString(day);
}
