import type { AppError } from '../model/app-error.ts';
import { exportError } from './export-error.ts';
import type { ExportCells, ExportRow } from './export-row.ts';

/**
 * One row for each membership. Without *Pivot to column* an export lists a person's groups in one cell,
 * `a, b`, and their ids in another; ids tell whether a comma separates names or belongs to one.
 * Exports from before 2021 have no ids, and no lists either. An AppError `invalid` where nothing tells.
 */
export function splitGroups(
  file: string,
  line: number,
  cells: ExportCells,
): readonly ExportRow[] | AppError {
  const { groupId, group, ...person } = cells;
  const isOne = groupId === undefined ? cells.active !== undefined : !groupId.includes(',');
  if (isOne || !(groupId ?? group)?.includes(',')) return [{ line, ...cells }];
  const ids = splitList(groupId);
  const names = splitList(group);
  if (names.length > 0 && ids.length !== names.length) {
    return exportError(file, {
      code: 'csv-groups',
      line,
      what:
        ids.length === 0
          ? `"${group ?? ''}" may be one group or a list, and no group id tells which.`
          : `${ids.length} group ids stand beside ${names.length} group names.`,
      why: 'A group whose name holds a comma makes a list ambiguous.',
      hint: 'Export again with "Pivot to column", which writes one row for each membership, with ids.',
    });
  }
  return Array.from({ length: Math.max(ids.length, names.length) }, (_, index) => {
    const [id, name] = [ids[index], names[index]];
    return {
      line,
      ...person,
      ...(id !== undefined && { groupId: id }),
      ...(name !== undefined && { group: name }),
    };
  });
}

function splitList(cell = ''): readonly string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
