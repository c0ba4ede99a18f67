import type { Finding } from '../model/finding.ts';
import type { Receipt } from '../model/receipt.ts';
import { writeWhole } from '../files/write-whole.ts';
import { findingText } from '../render/finding-text.ts';
import { receiptWithIdsOnly } from '../render/ids-only.ts';
import { jsonText } from '../render/json.ts';
import { receiptText } from '../render/receipt-text.ts';
import type { ApplyWork } from './apply-work.ts';

type Telling = Pick<ApplyWork, 'options' | 'context' | 'files'>;

/** What an earlier apply has left open, before anything else. */
export function tellCutOff(told: readonly Finding[], { options, context, files }: Telling): void {
  // It names people. The receipt says without them that there was such a run.
  if (options.idsOnly === true) return;
  const { errStyle, width, err } = context.terminal;
  const look = { style: errStyle, width, sources: files.sources };
  for (const finding of told) err(`${findingText(finding, look)}\n\n`);
}

/** Writes the receipt, and tells it. */
export async function tellReceipt(made: Receipt, file: string, work: Telling): Promise<void> {
  const { terminal } = work.context;
  const { json, approved, due, idsOnly } = work.options;
  const receipt = idsOnly === true ? receiptWithIdsOnly(made) : made;
  try {
    await writeWhole(file, jsonText(receipt));
    terminal.err(`Receipt: ${file}\n`);
  } finally {
    const look = { style: terminal.outStyle, width: terminal.width, sources: work.files.sources };
    // Where a plan was shown before, its findings were shown with it.
    const tellFindings = approved !== undefined || due === true;
    terminal.out(
      json === true
        ? jsonText(receipt)
        : receiptText(withoutCutOff(receipt), { ...look, tellFindings }),
    );
  }
}

/** What an earlier apply had left open was told before this one began. */
function withoutCutOff(receipt: Receipt): Receipt {
  return { ...receipt, findings: receipt.findings.filter(({ code }) => code !== 'apply-cut-off') };
}
