import { readFile, stat } from 'node:fs/promises';
import { parseReceipt, readReceipt } from '../../apply/read-receipt.ts';
import { savedFilesIn } from '../../apply/read-saved.ts';
import { receiptsBranch } from '../../github/receipts/branch.ts';
import { isReceiptOf } from '../../github/receipts/receipt-path.ts';
import { AppError } from '../../model/app-error.ts';
import { compareText } from '../../model/change.ts';
import { isRecord, parseJson } from '../../model/objects.ts';
import type { Receipt } from '../../model/receipt.ts';
import { count } from '../../model/text.ts';
import { type Clone, blobsOf, firstRef, gitText } from './git.ts';

interface KeptReceipt {
  /** Its path: of a file, or on the branch. */
  readonly file: string;
  readonly receipt: Receipt;
}

export interface KeptReceipts {
  /** From the oldest to the newest. */
  readonly receipts: readonly KeptReceipt[];
  /** Where they were looked for, for people: sentences. */
  readonly searched: string;
  readonly notes: readonly string[];
}

export interface ReceiptPlaces {
  /** Of the options: files, or folders of them. */
  readonly receipts?: readonly string[];
  /** Where apply keeps those of this machine. */
  readonly state?: string;
}

/** Receipts of the places that are named; else those that the branch keeps in the local clone, and those of this machine. */
export async function readKeptReceipts(
  clone: Clone | undefined,
  { receipts, state }: ReceiptPlaces,
): Promise<KeptReceipts> {
  if (receipts !== undefined) {
    const found = inOrder(await readNamed(receipts));
    return { ...found, notes: [], searched: searchedText(found.receipts, receipts, []) };
  }
  const kept = clone === undefined ? undefined : await readBranch(clone);
  const refused: string[] = [];
  const local = state === undefined ? [] : await readNamed([state], (file) => refused.push(file));
  const { receipts: ofBranch = [], notes = [] } = kept ?? {};
  const hasState = state !== undefined && (await stat(state).catch(() => undefined)) !== undefined;
  const places = [
    { isThere: kept !== undefined, name: `branch ${receiptsBranch}` },
    ...(state === undefined ? [] : [{ isThere: hasState, name: `folder ${state}` }]),
  ];
  const named = (isThere: boolean) =>
    places.flatMap((each) => (each.isThere === isThere ? [each.name] : []));
  const found = inOrder([...ofBranch, ...local]);
  return {
    ...found,
    searched: searchedText(
      found.receipts,
      named(true).map((name) => `the ${name}`),
      named(false),
    ),
    notes: [...notes, ...refused.map((file) => `${file} is no receipt of this version: skipped.`)],
  };
}

/** "Searched 2 receipts of the folder .rollcall. There is no branch rollcall-receipts here." */
function searchedText(
  receipts: readonly KeptReceipt[],
  places: readonly string[],
  missing: readonly string[],
): string {
  return [
    ...(places.length === 0
      ? []
      : [`Searched ${count(receipts.length, 'receipt')} of ${places.join(' and of ')}.`]),
    ...(missing.length === 0 ? [] : [`There is no ${missing.join(', and no ')} here.`]),
  ].join(' ');
}

/** Throws an AppError `failed` for one that is refused, or hands it to `onRefused`. */
async function readNamed(
  names: readonly string[],
  onRefused?: (file: string) => void,
): Promise<readonly KeptReceipt[]> {
  const found: KeptReceipt[] = [];
  for (const name of new Set(names)) {
    const files = await savedFilesIn(name, { deep: true });
    if (files === undefined) {
      const receipt = await readUnlessMissing(name);
      if (receipt !== undefined) found.push({ file: name, receipt });
      continue;
    }
    // One after the other: there may be thousands.
    for (const file of files) {
      const text = await readFile(file, 'utf8');
      if (!isReceipt(text)) continue;
      const receipt = onRefused === undefined ? parseReceipt(text, file) : parsed(text, file);
      if (receipt === undefined) onRefused?.(file);
      else found.push({ file, receipt });
    }
  }
  return found;
}

/** A folder need not be there: then nothing ran. */
async function readUnlessMissing(name: string): Promise<Receipt | undefined> {
  return name.endsWith('.json') ? readReceipt(name) : undefined;
}

/** What else rollcall keeps beside receipts is none. */
function isReceipt(text: string): boolean {
  const value = parseJson(text);
  return isRecord(value) && 'digests' in value && 'finished' in value;
}

/** Those of this folder; undefined where there is no such branch. */
async function readBranch(clone: Clone): Promise<Omit<KeptReceipts, 'searched'> | undefined> {
  const tip = await firstRef(clone, [
    `refs/remotes/origin/${receiptsBranch}`,
    `refs/heads/${receiptsBranch}`,
  ]);
  if (tip === undefined) return undefined;
  const tree = await gitText(clone, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    tip.commit,
    'receipts/',
  ]);
  const files = filesIn(tree ?? '', clone.folder);
  const contents = blobsOf(clone, [...files.values()], Infinity);
  const receipts: KeptReceipt[] = [];
  const refused: string[] = [];
  for (const file of files.keys()) {
    const next = await contents.next();
    const receipt = next.done === true ? undefined : parsed(next.value?.toString() ?? '', file);
    if (receipt === undefined) refused.push(file);
    else receipts.push({ file, receipt });
  }
  const notes = refused.map(
    (file) => `${file} of the branch ${receiptsBranch} is no receipt: skipped.`,
  );
  return { ...inOrder(receipts), notes };
}

/** Those of the folder, by their paths. */
function filesIn(tree: string, folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of tree.split('\0')) {
    const { blob, path } =
      /^100\d{3} blob (?<blob>[0-9a-f]+)\t(?<path>.+\.json)$/u.exec(entry)?.groups ?? {};
    if (blob !== undefined && path !== undefined && isReceiptOf(folder, path))
      files.set(path, blob);
  }
  return files;
}

function parsed(text: string, file: string): Receipt | undefined {
  try {
    return parseReceipt(text, file);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

function inOrder(receipts: readonly KeptReceipt[]): Pick<KeptReceipts, 'receipts'> {
  const sorted = receipts.toSorted(
    (a, b) => compareText(a.receipt.finished, b.receipt.finished) || compareText(a.file, b.file),
  );
  return { receipts: sorted };
}
