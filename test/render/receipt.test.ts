import { describe, expect, it } from 'vitest';
import type { ChangeOutcome, Receipt } from '../../src/model/receipt.ts';
import { nextSteps } from '../../src/render/view/receipt-view.ts';
import { receiptText } from '../../src/render/receipt-text.ts';
import { plainStyle } from '../../src/render/layout.ts';
import { remove } from './sample/builders.ts';
import { emptyReceipt, partial } from './sample/receipt.ts';

function ended(...outcomes: readonly Partial<ChangeOutcome>[]): Receipt {
  const changes = outcomes.map((each, index): ChangeOutcome => ({
    ...remove('oslo', `user-${index + 1}`),
    ...{ outcome: 'applied', attempts: 1, confirmed: true },
    ...each,
  }));
  return { ...emptyReceipt, changes };
}

const told = (receipt: Receipt, showFindings = true) =>
  receiptText(receipt, { style: plainStyle, width: 80, showFindings: showFindings });

describe('the first line of a receipt counts each change once', () => {
  it.each<[string, Receipt]>([
    ['Apply complete: nothing to change.', emptyReceipt],
    ['Apply interrupted: nothing was changed.', { ...emptyReceipt, interrupted: true }],
    ['Apply complete: 0 added, 2 removed. Confirmed by reading Atlassian again.', ended({}, {})],
    ['Apply incomplete: 0 added, 0 removed, 1 not showing.', ended({ confirmed: false })],
    [
      'Apply incomplete: 0 added, 0 removed, 1 not showing.',
      ended({ outcome: 'already', confirmed: false }),
    ],
    [
      'Apply incomplete: 0 added, 0 removed, 1 already in place, 1 not confirmed.',
      ended({ outcome: 'already' }, { confirmed: null }),
    ],
  ])('%s', (headline, receipt) => {
    expect(told(receipt).split('\n')[0]).toBe(headline);
  });
});

describe('how to go on', () => {
  it.each<[string, Partial<ChangeOutcome>, RegExp | undefined]>([
    ['nothing, when all is done', {}, undefined],
    ['nothing, when it is not wanted any more', { outcome: 'obsolete' }, undefined],
    ['run it again', { outcome: 'failed', why: 'It broke.' }, /run the same command again/u],
    ['free a seat', { outcome: 'failed', why: 'There is no seat left.' }, /^Free a seat/u],
    ['wait', { outcome: 'blocked', why: 'a@banc.ly has no account now.' }, /until its account/u],
    [
      'or for two',
      { outcome: 'blocked', why: 'a@b.ly, c@b.ly have no account now.' },
      /until its/u,
    ],
    ['consent', { outcome: 'withheld' }, /consents\.yaml/u],
    ['have it approved', { outcome: 'unapproved' }, /have that plan approved/u],
    ['find out who took it back', { confirmed: false }, /^Not showing: find out/u],
  ])('%s', (_, outcome, step) => {
    const steps = nextSteps(ended(outcome));
    if (step === undefined) expect(steps).toEqual([]);
    else expect(steps[0]).toMatch(step);
  });

  it('after an interruption: the same command again', () => {
    expect(nextSteps({ ...emptyReceipt, interrupted: true })).toHaveLength(1);
  });
});

it('what an earlier apply left behind is told, though the plan was shown with its findings', () => {
  const [cutOff] = partial.findings;
  if (cutOff === undefined) throw new Error('no finding');
  const seen = { ...cutOff, code: 'group-renamed', severity: 'warning', message: 'Seen.' } as const;
  const text = told({ ...partial, findings: [cutOff, seen] }, false);
  expect(text).toContain('An earlier apply was cut off');
  expect(text).not.toContain('Seen.');
});
