import { checkSheetHeaders, unreadHeaders } from './sheet-headers.ts';
import { readRows } from './read-rows.ts';
import { sheetLayout, type SheetRow } from './sheet-row.ts';

/**
 * Reads a sheet of memberships, row by row: `Email,Group`, `Email,Group,accountId,groupId`, `groupId,accountId`, in any
 * order and case, with `From`, `Until` and `Because` where it has them. Other columns are passed over, and told to
 * `onUnread`. A comma in the cell of a group belongs to its name. Throws an AppError `invalid` with file and line.
 */
export async function* readSheet(
  file: string,
  onUnread: (headers: readonly string[]) => void = () => undefined,
): AsyncGenerator<SheetRow> {
  const check = (headers: readonly string[]) => {
    checkSheetHeaders(file, headers);
    onUnread(unreadHeaders(headers));
  };
  for await (const { line, cells } of readRows(file, sheetLayout, check)) yield { line, ...cells };
}
