import { padEnd, widest } from './layout.ts';
import { printable } from './printable.ts';
import { handle, type Named, personName } from './words.ts';

/** A person, harmless and filled up, so that names and addresses stand below each other. */
export interface PersonCells {
  readonly name: string;
  readonly address: string;
}

/** Measures all the rows, and gives what writes one. */
export function personColumns(rows: readonly Named[]): (row: Named) => PersonCells {
  const nameOf = (row: Named) => printable(personName(row));
  const addressOf = (row: Named) => printable(handle(row));
  const names = widest(rows.map(nameOf), 24);
  const addresses = widest(rows.map(addressOf), 34);
  return (row) => ({
    name: padEnd(nameOf(row), names),
    address: padEnd(addressOf(row), addresses),
  });
}
