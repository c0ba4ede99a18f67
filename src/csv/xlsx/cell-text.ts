import { isSerialDay, serialDay } from '../../model/instant.ts';
import type { CellMark } from '../table.ts';
import { readXml } from './walk-xml.ts';

/** A cell as the part of its sheet has it. */
export interface WrittenCell {
  /** `t`: s, inlineStr, str, b, e, d, or n. */
  readonly type: string;
  /** `s`: an index of the styles. */
  readonly style: number;
  readonly value: string;
  readonly hasFormula: boolean;
}

/** What cells refer to. */
export interface Book {
  readonly strings: readonly string[];
  readonly styles: readonly NumberLook[];
  /** Days count from 1904 and not from 1900: workbooks of old Macs. */
  readonly from1904: boolean;
}

/** What a number is shown as. */
type NumberLook = 'number' | 'day';

export interface CellText {
  readonly text: string;
  readonly mark?: CellMark;
}

/** The text of a cell. Throws an Error for one that refers to what is not there. */
export function cellText({ type, style, value, hasFormula }: WrittenCell, book: Book): CellText {
  switch (type) {
    case 's': {
      const text = /^\d+$/u.test(value) ? book.strings[Number(value)] : undefined;
      if (text === undefined)
        throw new Error('A cell refers to a text that the workbook does not have.');
      return { text };
    }
    case 'inlineStr':
    case 'str':
    case 'e':
      return { text: unescaped(value) };
    case 'b':
      return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
    case 'd':
      return { text: value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '').replace('T', ' ') };
    default:
      if (value === '') return hasFormula ? { text: '', mark: 'uncalculated' } : { text: '' };
      return numberText(value, book.styles[style] ?? 'number', book.from1904);
  }
}

function numberText(value: string, look: NumberLook, from1904: boolean): CellText {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value };
  if (look === 'day') {
    const day = momentText(from1904 ? number + daysBefore1904 : number);
    if (day !== undefined) return { text: day };
  }
  // Excel computes with 15 digits: more of them are not those that were typed.
  if (Math.abs(number) >= 1e15) return { text: value, mark: 'imprecise' };
  const text = String(number);
  return from1904 && isSerialDay(text) ? { text, mark: 'from-1904' } : { text };
}

const daysBefore1904 = 1462;

/** `2026-12-31`, or `2026-12-31 18:00:00`: no zone is known. Undefined for what is no day, such as an hour. */
function momentText(serial: number): string | undefined {
  const seconds = Math.round((serial % 1) * 86_400);
  const day = Math.floor(serial) + Math.floor(seconds / 86_400);
  // Before 1 March 1900 Excel counts a day that never was.
  if (day < 61 || day > 2_958_465) return undefined;
  const rest = seconds % 86_400;
  if (rest === 0) return serialDay(day);
  const clock = [rest / 3600, (rest / 60) % 60, rest % 60].map((part) => `${Math.floor(part)}`);
  return `${serialDay(day)} ${clock.map((part) => part.padStart(2, '0')).join(':')}`;
}

/** `_x000D_` stands for a character that XML can't hold. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-F]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The texts that cells share, in their order: runs of one look are put together, how to pronounce them is left out. */
export function readSharedStrings(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text: string[] | undefined;
  let isText = false;
  let isReading = 0;
  readXml(part, {
    open: (name) => {
      if (name === 'si') text = [];
      if (name === 'rPh') isReading += 1;
      isText = name === 't' && isReading === 0;
    },
    text: (piece) => {
      if (isText) text?.push(piece);
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isReading -= 1;
      if (name !== 'si') return;
      strings.push(unescaped(text?.join('') ?? ''));
      text = undefined;
    },
  });
  return strings;
}

/** What numbers of each style are shown as, by its index. */
export function readStyles(part: Uint8Array | undefined): readonly NumberLook[] {
  const looks: NumberLook[] = [];
  if (part === undefined) return looks;
  const codes = new Map<number, string>();
  let isCell = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isCell = true;
      const isLook = name === 'xf' && isCell;
      if (name !== 'numFmt' && !isLook) return;
      const { numFmtId, formatCode = '' } = attributes();
      const id = Number(numFmtId);
      if (isLook) looks.push(lookOf(id, codes.get(id)));
      else codes.set(id, formatCode);
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return looks;
}

/** A format that shows a day or a year, whatever is quoted in it; `[h]` is a time that passed. */
function lookOf(id: number, code: string | undefined): NumberLook {
  if (code === undefined) return builtInDays.has(id) ? 'day' : 'number';
  const shown = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '').split(';')[0] ?? '';
  return /[dy]|mmm/iu.test(shown) && !/general|standard/iu.test(shown) ? 'day' : 'number';
}

/** Of those that every Excel has; some are days in East Asian ones alone. */
const builtInDays: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
