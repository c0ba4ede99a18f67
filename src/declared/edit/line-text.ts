import type { NewLine } from './edit.ts';
import { writtenOf } from './edit.ts';
import { yamlString, yamlUser } from './yaml-string.ts';
import type { Quoting } from './yaml-string.ts';

/** A person as an entry of a list, without dash and comment: `vdillow@banc.ly`, or `{ user: …, until: … }`. */
export function lineText(line: NewLine, quoting: Quoting): string {
  const user = yamlUser(line.user, quoting);
  if (typeof writtenOf(line) === 'string') return user;
  const parts = [
    `user: ${user}`,
    ...(['from', 'until', 'on'] as const).flatMap((key) => {
      const day = line[key];
      return day === undefined ? [] : [`${key}: ${dayText(day)}`];
    }),
    ...(line.because === undefined ? [] : [`because: ${yamlString(line.because)}`]),
    ...(line.pending === undefined ? [] : ['pending: true']),
  ];
  return `{ ${parts.join(', ')} }`;
}

function dayText(day: string): string {
  return /^[\dTZ:.+-]+$/u.test(day) ? day : yamlString(day);
}
