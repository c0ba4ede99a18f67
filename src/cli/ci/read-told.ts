import { readFile } from 'node:fs/promises';
import { parsePlan } from '../../apply/approved-plan.ts';
import type { Told } from '../../github/tell.ts';
import { AppError } from '../../model/app-error.ts';
import { readReceipt } from '../read-receipt.ts';

/** Reads a plan or a receipt, whichever the file holds. Throws an AppError `failed` for anything else. */
export async function readTold(file: string): Promise<Told> {
  const text = await readText(file);
  return isReceipt(text)
    ? { kind: 'receipt', receipt: await readReceipt(file) }
    : { kind: 'plan', plan: parsePlan(text, file) };
}

/** Only receipts have the digests of several plans. */
function isReceipt(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'digests' in value;
  } catch {
    return false;
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('failed', 'plan-unreadable', `The file ${file} could not be read.`, {
      why: cause instanceof Error ? cause.message : String(cause),
      hint: 'Name a plan of "rollcall plan --out", or a receipt of "rollcall apply".',
      cause,
    });
  }
}
