import type { NewLine } from './edit.ts';
import { writtenOf } from './edit.ts';
import { yamlString, yamlUser } from './yaml-string.ts';
import type { Quoting } from './yaml-string.ts';

/** A person as an entry of a list, without dash and comment: `vdillow@banc.ly`, or `{ user: …, until: … }`. */
export function lineText(line: NewLine, quoting: Quoting): string {
  const user = yamlUser(line.user, quoting);
  if (typeof writtenOf(line) === 'string') return user;
  const others = lineKeys.flatMap((key) => (line[key] === undefined ? [] : [keyText(line, key)]));
  return `{ ${[`user: ${user}`, ...others].join(', ')} }`;
}

/** What a line can say besides whom it names, in the order of the house. */
export const lineKeys = ['from', 'until', 'on', 'because', 'pending'] as const;

type LineKey = (typeof lineKeys)[number];

/** `until: 2026-12-31`. */
export function keyText(line: NewLine, key: LineKey): string {
  return `${key}: ${valueText(line, key)}`;
}

export function valueText({ from, until, on, because, pending }: NewLine, key: LineKey): string {
  const text = { from, until, on, because }[key === 'pending' ? 'because' : key] ?? '';
  if (key === 'pending') return String(pending);
  return key === 'because' ? yamlString(text) : dayText(text);
}

function dayText(day: string): string {
  return /^[\dTZ:.+-]+$/u.test(day) ? day : yamlString(day);
}
