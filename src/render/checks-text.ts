import type { Check } from '../model/check.ts';
import type { TextOptions } from './finding-text.ts';
import { wrap } from './layout.ts';
import { printable } from './printable.ts';

/** The widest status, and a gap. */
const indent = ' '.repeat('missing'.length + 2);

/** Each check in a line or more, with what to do below it. */
export function checksText(checks: readonly Check[], { style, width }: TextOptions): string {
  const look = { ok: style.add, warn: style.warn, missing: style.error };
  return checks
    .flatMap(({ status, what, hint }) => {
      const text = wrap(printable(what), width, indent).slice(indent.length);
      return [
        `${look[status](status)}${indent.slice(status.length)}${text}`,
        ...(hint ?? '')
          .split('\n')
          .filter(Boolean)
          .map((line) => eachLine(wrap(printable(line), width, indent), style.dim)),
      ];
    })
    .join('\n');
}

/** A colour that runs over the end of a line confuses pagers. */
export function eachLine(text: string, paint: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\S.*$/u, paint))
    .join('\n');
}
