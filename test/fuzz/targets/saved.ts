import { parseReceipt } from '../../../src/apply/read-receipt.ts';
import { cutOffIn, readJournal } from '../../../src/apply/read-journal.ts';
import { parsePlan } from '../../../src/apply/saved-plans.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { isRecord, parseJson } from '../../../src/model/objects.ts';
import { digestOf } from '../../../src/plan/digest.ts';
import { plainStyle } from '../../../src/render/layout.ts';
import { planCsv } from '../../../src/render/plan-csv.ts';
import { planMarkdown } from '../../../src/render/plan-markdown.ts';
import { planText } from '../../../src/render/plan-text.ts';
import { receiptMarkdown } from '../../../src/render/receipt-markdown.ts';
import { receiptText } from '../../../src/render/receipt-text.ts';
import { mutateBytes } from '../mutate/bytes.ts';
import { mutateJson } from '../mutate/json.ts';
import { corpusOf, mayRefuse, must, pickFrom, type Target } from '../target.ts';
import { withFile } from '../written.ts';

const corpus = corpusOf('saved');
const all = [...corpus.values()];
const look = { style: plainStyle, width: 80, showFindings: true };

/** A plan, a receipt or a journal on disk; what is taken is also shown. */
export const saved: Target = {
  name: 'saved',
  corpus,
  mutate(random) {
    const { from, bytes } = pickFrom(random, corpus);
    if (random.chance(0.2) || !from.endsWith('.json')) {
      return { from, bytes: mutateBytes(random, bytes, all) };
    }
    const text = mutateJson(random, JSON.parse(bytes.toString()));
    return { from, bytes: Buffer.from(random.chance(0.7) ? withDigest(text) : text) };
  },
  async run({ from, bytes }) {
    const text = bytes.toString();
    const named = (error: Error) =>
      must(error.message.includes('input'), 'An error names no file.');
    if (from.endsWith('plan.json')) {
      await mayRefuse(() => {
        const plan = parsePlan(text, 'input');
        planText(plan, look);
        planMarkdown(plan);
        planCsv(plan);
      }, named);
    } else if (from.endsWith('receipt.json')) {
      await mayRefuse(() => {
        const receipt = parseReceipt(text, 'input');
        receiptText(receipt, look);
        receiptMarkdown(receipt);
      }, named);
    } else {
      const lines = await withFile(bytes, readJournal);
      cutOffIn(lines, { kind: 'site', url: 'https://banc.atlassian.net' });
    }
  },
};

/** As whoever changes a plan on purpose would make it. */
function withDigest(text: string): string {
  const plan = parseJson(text);
  if (!isRecord(plan)) return text;
  try {
    return JSON.stringify({ ...plan, digest: digestOf(plan as unknown as Plan) });
  } catch {
    return text;
  }
}
