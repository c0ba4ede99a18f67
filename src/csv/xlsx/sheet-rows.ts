import type { CellMark, TableRow } from '../table.ts';
import { type Book, cellText } from './cell-text.ts';
import { type Attributes, walkXml } from './walk-xml.ts';

/** Excel has 16 times as many, and nobody a header so wide: a cell far out would make every row long. */
const mostColumns = 1024;
/** Empty cells before others, in all rows. */
const mostGaps = 2_000_000;
/** What Excel can hold. */
const mostRows = 1_048_576;

/** The rows of a sheet that hold something. Throws an Error for what is no sheet. */
export function* sheetRows(part: Uint8Array, book: Book): Generator<TableRow> {
  const reader = new RowReader(book);
  const walker = {
    open: (name: string, attributes: () => Attributes) => {
      reader.open(name, attributes);
    },
    text: (text: string) => {
      reader.text(text);
    },
    close: (name: string) => {
      reader.close(name);
    },
  };
  const walk = walkXml(part, walker);
  while (walk.next().done !== true) yield* reader.take();
}

/** Puts rows together out of what comes by of the XML. */
class RowReader {
  readonly #book: Book;
  #rows: TableRow[] = [];
  #line = 0;
  #isHidden = false;
  #cells: string[] = [];
  #marks = new Map<number, CellMark>();
  #index = -1;
  #type = 'n';
  #style = 0;
  #value: string[] = [];
  #hasFormula = false;
  /** Whether text belongs to the value: not that of formulas, and of how to pronounce something. */
  #isValue = false;
  #isReading = 0;
  #gaps = 0;

  constructor(book: Book) {
    this.#book = book;
  }

  /** What has come since. */
  take(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: () => Attributes): void {
    this.#isValue = false;
    switch (name) {
      case 'row':
        this.#openRow(attributes());
        break;
      case 'c':
        this.#openCell(attributes());
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'rPh':
        this.#isReading += 1;
        break;
      case 'v':
        this.#isValue = true;
        break;
      case 't':
        this.#isValue = this.#isReading === 0 && this.#type === 'inlineStr';
        break;
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value.push(text);
  }

  close(name: string): void {
    this.#isValue = false;
    if (name === 'rPh') this.#isReading -= 1;
    if (name === 'c') this.#closeCell();
    if (name === 'row') this.#closeRow();
  }

  #openRow({ r, hidden }: Attributes): void {
    this.#line = r === undefined ? this.#line + 1 : numberIn(r, mostRows);
    this.#isHidden = hidden === '1' || hidden === 'true';
    this.#cells = [];
    this.#marks = new Map();
    this.#index = -1;
  }

  #openCell({ r, t = 'n', s = '0' }: Attributes): void {
    this.#index = r === undefined ? this.#index + 1 : columnIn(r);
    this.#type = t;
    this.#style = Number(s);
    this.#value = [];
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const { text, mark } = cellText(
      {
        type: this.#type,
        style: this.#style,
        value: this.#value.join(''),
        hasFormula: this.#hasFormula,
      },
      this.#book,
    );
    if (mark !== undefined) this.#marks.set(this.#index, mark);
    // Nothing is kept of an empty cell.
    if (text.trim() === '' && mark === undefined) return;
    if (this.#index >= mostColumns) {
      throw new Error(`Row ${this.#line} has a cell beyond column ${mostColumns}.`);
    }
    this.#gaps += Math.max(0, this.#index - this.#cells.length);
    if (this.#gaps > mostGaps) throw new Error('Its cells are scattered without end.');
    while (this.#cells.length < this.#index) this.#cells.push('');
    this.#cells[this.#index] = text.trim();
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#rows.push({
      line: this.#line,
      record: this.#cells,
      ...(this.#marks.size > 0 && { marks: this.#marks }),
      ...(this.#isHidden && { isHidden: true }),
    });
  }
}

function numberIn(text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= most) return number;
  throw new Error(`It has a row "${text.slice(0, 20)}".`);
}

/** From 0: of `B7` it is 1. */
function columnIn(reference: string): number {
  const letters = /^\$?([A-Z]{1,3})\$?\d{1,7}$/iu.exec(reference)?.[1];
  if (letters === undefined) throw new Error(`It has a cell "${reference.slice(0, 20)}".`);
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
