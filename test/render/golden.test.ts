import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/render/explain-text.ts';
import { planCsv } from '../../src/render/plan-csv.ts';
import { planMarkdown } from '../../src/render/plan-markdown.ts';
import { planText, promptText } from '../../src/render/plan-text.ts';
import { receiptMarkdown } from '../../src/render/receipt-markdown.ts';
import { receiptText } from '../../src/render/receipt-text.ts';
import { plainStyle } from '../../src/render/layout.ts';
import { busy } from './sample/busy.ts';
import { emptyPlan, planned } from './sample/builders.ts';
import { explanation } from './sample/explanation.ts';
import { emptyReceipt, partial } from './sample/receipt.ts';
import { proposal } from './sample/proposal.ts';
import { sized } from './sample/sized.ts';

const still = { ...emptyPlan, groups: [planned('hanoi', 18, 18, '@banc/it')] };
const look = { style: plainStyle, width: 80, showFindings: true };

it.each([
  ['busy.txt', () => planText(busy, look)],
  ['busy.md', () => planMarkdown(busy)],
  ['still.txt', () => planText(still, look)],
  ['still.md', () => planMarkdown(still)],
  ['proposal.txt', () => planText(proposal, look)],
  ['proposal-wide.txt', () => planText(proposal, { ...look, width: 120 })],
  ['proposal-narrow.txt', () => planText(proposal, { ...look, width: 40 })],
  ['proposal.md', () => planMarkdown(proposal)],
  ['proposal-counts.md', () => planMarkdown(proposal, { detail: 'counts' })],
  ['proposal.csv', () => planCsv(proposal)],
  ['empty.csv', () => planCsv(emptyPlan)],
  ['partial.txt', () => receiptText(partial, look)],
  ['partial-narrow.txt', () => receiptText(partial, { ...look, width: 40 })],
  ['partial.md', () => receiptMarkdown(partial)],
  ['nothing-applied.md', () => receiptMarkdown(emptyReceipt)],
  ['explanation.txt', () => explainText(explanation, look)],
])('%s reads well', async (file, render) => {
  await expect(render()).toMatchFileSnapshot(`golden/${file}`);
});

describe.each([3, 12, 120, 2000])('%i changes', (size) => {
  const plan = sized(size);

  it('read well as text', async () => {
    await expect(planText(plan, look)).toMatchFileSnapshot(`golden/sized-${size}.txt`);
  });

  it('read well as a comment', async () => {
    const detail = size > 1000 ? 'some' : 'all';
    await expect(planMarkdown(plan, { detail })).toMatchFileSnapshot(`golden/sized-${size}.md`);
  });
});

it('a small plan and the question fit on one screen', () => {
  const screen = `${planText(sized(3), look)}\n${promptText(sized(3), look)}Type "yes" to apply: `;
  expect(screen.split('\n').length).toBeLessThanOrEqual(24);
});

it.each([
  ['a plan', planText(busy, look)],
  ['a proposal', planText(proposal, look)],
  ['a receipt', receiptText(partial, look)],
  ['an explanation', explainText(explanation, look)],
])('%s stays within 80 columns', (_, text) => {
  const wide = text.split('\n').filter((line) => line.length > 80);
  // What to write into a file stays in one piece.
  expect(wide.filter((line) => !line.includes('- { because:'))).toEqual([]);
});
