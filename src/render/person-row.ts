import { flow, padEnd, printable, textWidth, widest, wrap } from './layout.ts';
import { type PersonAndGroup, handle, personName } from './words.ts';

/** A person, harmless and filled up, so that names and addresses stand below each other. */
export interface PersonCells {
  readonly name: string;
  readonly address: string;
}

/** Measures all the rows, and gives what writes one. */
export function personColumns(
  rows: readonly PersonAndGroup[],
): (row: PersonAndGroup) => PersonCells {
  const nameOf = (row: PersonAndGroup) => printable(personName(row));
  const addressOf = (row: PersonAndGroup) => printable(handle(row));
  const names = widest(rows.map(nameOf), 24);
  const addresses = widest(rows.map(addressOf), 34);
  return (row) => ({
    name: padEnd(nameOf(row), names),
    address: padEnd(addressOf(row), addresses),
  });
}

export interface PersonRow extends PersonCells {
  readonly sign: '-' | '+' | '!';
  /** How sign and name are set off. */
  readonly paint: (text: string) => string;
  /** What else is said, harmless; in the same line where it fits. */
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
  if (textWidth(`${head}  ${address}  ${text}`) <= width)
    return `${painted}  ${paintText(text)}`.trimEnd();
  const rest = wrap(text, width, below).split('\n').map(paintText);
  const fits = textWidth(`${head}  ${address.trimEnd()}`) <= width;
  const person = fits
    ? painted.trimEnd()
    : flow([{ text: head, paint }, { text: address.trimEnd() }], width, below);
  return [person, ...(text === '' ? [] : rest)].join('\n');
}
