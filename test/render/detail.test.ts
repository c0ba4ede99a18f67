import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import type { Detail } from '../../src/render/markdown/cells.ts';
import { planMarkdown } from '../../src/render/plan-markdown.ts';
import { receiptMarkdown } from '../../src/render/receipt-markdown.ts';
import { emptyReceipt } from './sample/receipt.ts';
import { proposal } from './sample/proposal.ts';
import { remove } from './sample/builders.ts';

/** GitHub refuses a longer comment. */
const longestComment = 65_536;
const names = (size: number) => Array.from({ length: size }, (_, index) => `user-${index + 100}`);
const leaving = names(3000).map((handle) => remove('oslo', handle));
const large: Plan = {
  ...proposal,
  changes: leaving,
  withheld: names(2000).map((handle) => ({
    ...remove('oslo-leads', handle),
    guard: 'removals-per-group',
  })),
  drift: names(500).map((handle) => remove('lille', handle)),
};

describe.each<Detail>(['all', 'some', 'counts'])('a plan with the detail %s', (detail) => {
  const markdown = planMarkdown(large, { detail });

  it('tells how many leave, how many are withheld, and the drift', () => {
    expect(markdown).toContain('0 to add, 3,000 to remove in 1 group; 2,000 withheld');
    expect(markdown).toContain('| **Total** | **0** | **3,000** | 3,000 people |  |');
    expect(markdown).toContain('0 of 2,000');
    expect(markdown).toContain('Drift: 500 differences');
  });
});

it('less detail fits into a comment, and says that something is left out', () => {
  expect(planMarkdown(large).length).toBeGreaterThan(longestComment);
  for (const detail of ['some', 'counts'] as const) {
    const markdown = planMarkdown(large, { detail });
    expect(markdown.length).toBeLessThan(longestComment);
    expect(markdown).toMatch(/left out here; the whole plan has them\./u);
  }
  expect(planMarkdown(large, { detail: 'counts' })).not.toContain('@banc.ly');
});

it('a receipt with less detail keeps its numbers', () => {
  const changes = leaving.map(
    (change) =>
      ({ ...change, outcome: 'failed', attempts: 1, confirmed: null, why: 'It broke.' }) as const,
  );
  const markdown = receiptMarkdown({ ...emptyReceipt, changes }, { detail: 'counts' });
  expect(markdown).toContain('3,000 failed');
  expect(markdown).toContain('| 3,000 changes |  | **failed** | It broke. |');
});

it('a place is a link where there is somewhere to go', () => {
  const linkTo = (file: string, line?: number) => `https://git.example/a (b)/${file}#L${line ?? 1}`;
  expect(planMarkdown(proposal, { linkTo })).toContain(
    '([`memberships/groups/oslo-leads.yaml:6`](https://git.example/a%20%28b%29/memberships/groups/oslo-leads.yaml#L6))',
  );
});
