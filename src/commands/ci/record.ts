import { readFile } from 'node:fs/promises';
import { readReceipts } from '../../apply/read-receipt.ts';
import { savedFilesIn } from '../../apply/read-saved.ts';
import { readPlans } from '../../apply/saved-plans.ts';
import { receiptsBranch } from '../../github/receipts/branch.ts';
import { recordRun } from '../../github/receipts/record.ts';
import { type Verdicts, parseVerdicts } from '../../github/receipts/verdicts.ts';
import { AppError, messageOf } from '../../model/app-error.ts';
import { given } from '../../model/objects.ts';
import { count } from '../../model/text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { openGitHubContext } from './github-context.ts';

export interface RecordOptions extends FileOptions {
  readonly verdicts?: string;
  readonly approved?: string;
  readonly debug?: boolean;
}

/** `rollcall ci record`: keeps receipts on a branch, with what is announced and how far merges are settled. */
export async function runRecord(
  names: readonly string[],
  options: RecordOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal, environment, now } = context;
  const receipts = await readReceipts(names);
  const verdicts =
    options.verdicts === undefined ? undefined : await readVerdicts(options.verdicts);
  const files = options.approved === undefined ? [] : await savedFilesIn(options.approved);
  const saved = await readPlans(files ?? []);
  const { github } = await openGitHubContext(context, options);
  const { runId = 'local', runAttempt = '1' } = environment.github;
  const outcome = await recordRun(
    github,
    given({
      folder: options.dir,
      run: `${runId}-${runAttempt}`,
      receipts,
      plans: saved.map(({ plan }) => plan),
      verdicts,
      now: now(),
    }),
  );
  terminal.out(
    options.json === true
      ? jsonText({ branch: receiptsBranch, outcome, receipts: receipts.length })
      : outcome === 'unchanged'
        ? `Nothing to record on ${receiptsBranch}.\n`
        : `Recorded on ${receiptsBranch}: ${count(receipts.length, 'receipt')}.\n`,
  );
  return exitCodes.done;
}

async function readVerdicts(file: string): Promise<Verdicts> {
  try {
    return parseVerdicts(await readFile(file, 'utf8'), file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('failed', 'verdicts-unreadable', `${file} could not be read.`, {
      why: messageOf(cause),
      hint: 'Name the file that "rollcall ci approved --verdicts" wrote.',
      cause,
    });
  }
}
