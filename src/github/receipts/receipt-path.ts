import { nameOfFolder } from '../../model/text.ts';

/** Of which run a receipt is, and of which folder. */
interface ReceiptOf {
  readonly folder: string;
  /** `8841-1`: of the run and its attempt. */
  readonly run: string;
}

/** `receipts/2026/11/memberships-20261121T110700Z-8841-1.json`. `index`: of several of one run. */
export function receiptPath({ folder, run }: ReceiptOf, finished: string, index: number): string {
  const name = [
    nameOfFolder(folder),
    finished.replaceAll(/[-:]|\.\d+/gu, ''),
    run,
    ...(index === 0 ? [] : [index + 1]),
  ].join('-');
  return `receipts/${finished.slice(0, 4)}/${finished.slice(5, 7)}/${name}.json`;
}

/** Whether a path is that of a receipt of the folder: the name of another one may begin with its own. */
export function isReceiptOf(folder: string, path: string): boolean {
  if (!path.startsWith('receipts/')) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const begin = `${nameOfFolder(folder)}-`;
  return name.startsWith(begin) && /^\d{8}T/u.test(name.slice(begin.length));
}
