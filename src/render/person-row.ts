import stringWidth from 'string-width';
import { flow, wrap } from './layout.ts';
import type { PersonCells } from './person-columns.ts';

export interface PersonRow extends PersonCells {
  readonly sign: '-' | '+' | '!';
  /** How sign and name are set off. */
  readonly paint: (text: string) => string;
  /** What else is told, harmless; in the same line where it fits. */
  readonly text: string;
  readonly paintText?: (text: string) => string;
}

const plain = (same: string) => same;
const below = '      ';

/** A person in columns, as far as the terminal is wide enough for them; what has no room stands below. */
export function personRow(row: PersonRow, width: number): string {
  const { sign, paint, name, address, text, paintText = plain } = row;
  const head = `  ${sign} ${name}`;
  const painted = `  ${paint(`${sign} ${name}`)}  ${address}`;
  if (stringWidth(`${head}  ${address}  ${text}`) <= width)
    return `${painted}  ${paintText(text)}`.trimEnd();
  const rest = wrap(text, width, below).split('\n').map(paintText);
  const fits = stringWidth(`${head}  ${address.trimEnd()}`) <= width;
  const person = fits
    ? painted.trimEnd()
    : flow([{ text: head, paint }, { text: address.trimEnd() }], width, below);
  return [person, ...(text === '' ? [] : rest)].join('\n');
}
