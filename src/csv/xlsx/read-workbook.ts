import { posix } from 'node:path';
import { AppError } from '../../model/app-error.ts';
import type { Layout } from '../columns.ts';
import { findHeader, mostFirstRows, sameHeader } from '../find-header.ts';
import type { OnHeader, TableRow } from '../table.ts';
import { Archive, damaged, explainDamage, otherArchive } from './archive.ts';
import { readSharedStrings, readStyles } from './cell-text.ts';
import { sheetRows } from './sheet-rows.ts';
import { readXml } from './walk-xml.ts';

/**
 * Reads one sheet of an .xlsx row by row. Cells are texts as people see them, but numbers and days are as exact as they
 * are kept. Throws an AppError.
 */
export async function* readWorkbook(
  file: string,
  layout: Layout<string>,
  onHeader: OnHeader,
  sheetName: string | undefined,
): AsyncGenerator<TableRow> {
  try {
    // The archive is let go once the sheet is out of it.
    yield* underHeader(
      file,
      openSheet(file, await Archive.open(file), sheetName),
      layout,
      onHeader,
    );
  } catch (error) {
    throw explainDamage(file, error);
  }
}

interface OpenSheet {
  readonly sheet: { readonly name: string; readonly others: readonly string[] };
  /** Those that hold something. */
  readonly rows: Iterable<TableRow>;
}

function* underHeader(
  file: string,
  { sheet, rows }: OpenSheet,
  layout: Layout<string>,
  onHeader: OnHeader,
): Generator<TableRow> {
  let first: TableRow[] | undefined = [];
  let header: readonly string[] = [];
  const takeHeader = (found: readonly TableRow[]): readonly TableRow[] => {
    const named = findHeader(
      file,
      found.map((row) => ({ line: row.line, cells: row.record, row })),
      layout,
    );
    header = named?.row.record ?? [];
    onHeader({
      line: named?.line ?? 1,
      record: header,
      isBelowTitles: named !== undefined && named.row !== found[0],
      sheet,
    });
    return named === undefined ? [] : found.slice(found.indexOf(named.row) + 1);
  };
  const isRow = ({ record }: TableRow) => !sameHeader(record, header);
  for (const row of rows) {
    if (first === undefined) {
      if (isRow(row)) yield row;
    } else if (first.push(row) === mostFirstRows) {
      yield* takeHeader(first).filter(isRow);
      first = undefined;
    }
  }
  if (first !== undefined) yield* takeHeader(first).filter(isRow);
}

/** Bytes: these stay in memory, where a text may take twice as many. */
const largestStrings = 16 * 1024 * 1024;

function openSheet(file: string, archive: Archive, sheetName: string | undefined): OpenSheet {
  const root = relationsIn(archive, '/_rels/.rels');
  const path = [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  const part = path === undefined ? undefined : archive.part(path);
  if (path === undefined || part === undefined || !path.endsWith('.xml')) {
    throw otherArchive(file, archive.names());
  }
  const { sheets, from1904 } = readBook(part);
  if (sheets.length === 0) throw otherArchive(file, archive.names());
  const relations = relationsIn(archive, relationsOf(path));
  const readable = sheets.filter(({ id }) => relations.get(id)?.type === 'worksheet');
  const chosen = chooseSheet(file, readable, sheetName);
  const targetOf = (type: string) => [...relations.values()].find((each) => each.type === type);
  const optional = (type: string, most?: number) => {
    const target = targetOf(type)?.target;
    return target === undefined ? undefined : archive.part(target, most);
  };
  const strings = readSharedStrings(optional('sharedStrings', largestStrings));
  const styles = readStyles(optional('styles'));
  const sheet = archive.part(relations.get(chosen.id)?.target ?? '');
  if (sheet === undefined) throw damaged(file, `The sheet "${chosen.name}" is missing in it.`);
  return {
    sheet: {
      name: chosen.name,
      others: readable.flatMap((each) => (each === chosen || each.isHidden ? [] : [each.name])),
    },
    rows: sheetRows(sheet, { strings, styles, from1904 }),
  };
}

interface BookSheet {
  readonly name: string;
  /** Of its relation. */
  readonly id: string;
  readonly isHidden: boolean;
}

function readBook(part: Uint8Array): {
  readonly sheets: readonly BookSheet[];
  readonly from1904: boolean;
} {
  const sheets: BookSheet[] = [];
  let from1904 = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes()['date1904'] ?? '');
      if (name !== 'sheet') return;
      const { name: title = '', id = '', state = 'visible' } = attributes();
      sheets.push({ name: title, id, isHidden: state !== 'visible' });
    },
  });
  return { sheets, from1904 };
}

/** Excel compares names of sheets without case. Throws an AppError that lists them. */
function chooseSheet(
  file: string,
  sheets: readonly BookSheet[],
  wanted: string | undefined,
): BookSheet {
  const key = (name: string) => name.normalize('NFC').trim().toLowerCase();
  const chosen =
    wanted === undefined
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => key(name) === key(wanted));
  if (chosen !== undefined) return chosen;
  if (wanted === undefined) throw damaged(file, 'It has no sheet with cells.');
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  throw new AppError('invalid', 'sheet-missing', `${file}: There is no sheet "${wanted}" in it.`, {
    why: `Its sheets are: ${names}.`,
    hint: 'Specify one of them with --sheet-name, or leave it out for the first.',
  });
}

interface Relation {
  /** The last word of it: `worksheet`. */
  readonly type: string;
  /** From the root of the archive. */
  readonly target: string;
}

function relationsOf(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

/** By id. What leads out of the archive is left out. */
function relationsIn(archive: Archive, path: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  const part = archive.part(path);
  if (part === undefined) return relations;
  const folder = posix.join(posix.dirname(path), '..');
  readXml(part, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id: id, Type: type = '', Target: target, TargetMode: mode } = attributes();
      if (id === undefined || target === undefined || mode === 'External') return;
      relations.set(id, {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: posix.resolve('/', folder, target.replaceAll('\\', '/')),
      });
    },
  });
  return relations;
}
