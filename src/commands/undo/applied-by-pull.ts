import { AppError } from '../../model/app-error.ts';
import type { Receipt } from '../../model/receipt.ts';
import { given } from '../../model/objects.ts';
import {
  type PullReceipt,
  concernsPull,
  receiptOfPull,
} from '../../report/history/receipts-of-pull.ts';
import type { Context } from '../../shell/context.ts';
import type { FileOptions } from '../../shell/options.ts';
import { readHistory, readReceiptsOnly } from '../log/read-history.ts';

export interface UndoOptions extends FileOptions {
  readonly state: string;
  readonly pull?: string;
  readonly receipts?: readonly string[];
}

interface Applied extends PullReceipt {
  /** The receipts that it is put together from. */
  readonly files: readonly string[];
}

/** What was applied for the pull request of `--pull`, over all its receipts. Throws an AppError where there is none. */
export async function appliedByPull(
  file: string | undefined,
  { pull, dir, state, receipts }: UndoOptions,
  { now }: Pick<Context, 'now'>,
): Promise<Applied> {
  const number = numberOf(pull, file);
  const places = { dir, state, ...given({ receipts }) };
  const kept = await readReceiptsOnly(places);
  const about = kept.receipts.filter(({ receipt }) => concernsPull(receipt, number));
  const documents = about.map(({ receipt }) => receipt);
  const history = documents.some(isUnclear)
    ? await readHistory({ ...places, until: now() })
    : { events: [] };
  const found = receiptOfPull(documents, number, history);
  if (found !== undefined) return { ...found, files: about.map((each) => each.file) };
  throw new AppError('failed', 'no-receipt', `There is no receipt of pull request #${number}.`, {
    why: kept.searched,
    hint: 'If it was applied by GitHub, run "git fetch origin rollcall-receipts"; receipts from elsewhere are specified with --receipts. If nothing of it was applied, revert the pull request.',
  });
}

/** Of several pull requests, and by itself it does not say which change is of which: the files' history may. */
function isUnclear({ pulls = [], changes }: Receipt): boolean {
  return pulls.length > 1 && changes.some((change) => change.pulls === undefined);
}

/** Throws a usage error. */
function numberOf(pull: string | undefined, file: string | undefined): number {
  if (pull === undefined || file !== undefined) {
    throw new AppError(
      'usage',
      'bad-undo',
      file === undefined
        ? 'Neither a receipt nor a pull request is specified.'
        : 'A receipt and --pull do not go together.',
      { hint: 'Specify one of them: "rollcall list receipts" shows all.' },
    );
  }
  const number = /^#?(?<number>[1-9]\d{0,8})$/u.exec(pull)?.groups?.['number'];
  if (number !== undefined) return Number(number);
  throw new AppError('usage', 'bad-pull', `--pull "${pull}" is not the number of a pull request.`, {
    hint: 'Write its number, such as 42.',
  });
}
