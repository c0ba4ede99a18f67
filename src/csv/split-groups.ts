import { exportError } from './export-error.ts';
import type { ExportCells, ExportRow } from './export-row.ts';

/**
 * One row for each membership. Without *Pivot to column* an export lists a person's groups in one cell,
 * `a, b`, and their ids in another; ids tell whether a comma separates names or belongs to one.
 */
export function splitGroups(file: string, line: number, cells: ExportCells): readonly ExportRow[] {
  const { groupId, groupName, ...person } = cells;
  const isList = (groupId ?? groupName ?? '').includes(',');
  if (!isList) return [{ line, ...cells }];
  const ids = splitList(groupId);
  const names = splitList(groupName);
  if (ids.length > 0 && names.length > 0 && ids.length !== names.length) {
    throw exportError(file, {
      code: 'csv-groups',
      line,
      what: `${ids.length} group ids stand beside ${names.length} group names.`,
      why: 'A group whose name holds a comma makes the list ambiguous.',
      hint: 'Export again with "Pivot to column", which writes one row for each membership.',
    });
  }
  return Array.from({ length: Math.max(ids.length, names.length) }, (_, index) => {
    const [id, name] = [ids[index], names[index]];
    return {
      line,
      ...person,
      ...(id !== undefined && { groupId: id }),
      ...(name !== undefined && { groupName: name }),
    };
  });
}

function splitList(cell = ''): readonly string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
