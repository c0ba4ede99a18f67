import { zipOf } from '../github/zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const xml = '<?xml version="1.0" encoding="UTF-8"?>';

/** What a workbook is made of, down to the XML: writers do not write what is meant to harm. */
export interface WorkbookParts {
  /** What is in `sheetData`, by the name of each sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** What is in the workbook before its sheets. */
  readonly before?: string;
  /** Attributes of a sheet, by its name. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Other parts, or others in their stead, by path. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

/** An .xlsx, as it is on disk. */
export function workbook(parts: WorkbookParts): Buffer {
  const names = Object.keys(parts.sheets);
  const relations = names.map((_, index) =>
    relation(`s${index}`, `worksheets/s${index}.xml`, 'worksheet'),
  );
  const { sharedStrings, styles, before = '', attributes = {}, others = {} } = parts;
  if (sharedStrings !== undefined) relations.push(relation('t', 'texts.xml', 'sharedStrings'));
  if (styles !== undefined) relations.push(relation('l', '/xl/looks.xml', 'styles'));
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}" ${attributes[name] ?? ''}/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationships([relation('w', 'xl/book.xml', 'officeDocument')]),
    'xl/book.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${documents}">${before}<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/book.xml.rels': relationships(relations),
    'xl/texts.xml': sharedStrings ?? '',
    'xl/looks.xml': styles ?? '',
  };
  for (const [index, name] of names.entries()) {
    files[`xl/worksheets/s${index}.xml`] =
      `${xml}<worksheet xmlns="${main}"><sheetData>${parts.sheets[name] ?? ''}</sheetData></worksheet>`;
  }
  return zipOf({ ...files, ...others });
}

/** Rows of texts, as `sheetData` has them. */
export function textRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `<row>${cells.map((cell) => textCell(cell)).join('')}</row>`).join('');
}

export function textCell(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

function relation(id: string, target: string, type: string): string {
  return `<Relationship Id="${id}" Type="${documents}/${type}" Target="${target}"/>`;
}

function relationships(each: readonly string[]): string {
  return `${xml}<Relationships xmlns="${packages}">${each.join('')}</Relationships>`;
}
