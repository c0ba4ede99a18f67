import { describe, expect, it } from 'vitest';
import { contradictionIn, failedToJudge } from '../../../src/github/approved/refusal.ts';
import { AppError, type ErrorDetails } from '../../../src/model/app-error.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { planOf } from '../../support/world.ts';

describe('what failed on the way to a verdict', () => {
  const why = 'The archive is cut off.';
  const hint = 'Plan again.';
  const drift = expect.stringMatching(/^What the files want of it shows as drift now\./u) as string;
  const both = expect.stringMatching(/^Plan again\. What the files want/u) as string;

  it.each<[string, string, ErrorDetails, object]>([
    ['of ours', 'bad-plan', {}, { code: 'failed', message: 'It failed.', hint: drift }],
    [
      'of ours, with a reason and advice',
      'bad-plan',
      { why, hint },
      { code: 'failed', message: 'It failed. The archive is cut off.', hint: both },
    ],
    [
      'of a plan that was deleted at GitHub, which no later run finds again',
      'github-gone',
      { hint },
      { code: 'failed', message: 'It failed.', hint: both },
    ],
    [
      "of GitHub's",
      'github-failed',
      {},
      { code: 'undecided', message: 'It failed.', hint: 'The next run tries it again.' },
    ],
    [
      "of GitHub's, with a reason and advice",
      'github-failed',
      { why, hint },
      {
        code: 'undecided',
        message: 'It failed. The archive is cut off.',
        hint: 'Plan again. The next run tries it again.',
      },
    ],
  ])('%s', (_, code, details, refusal) => {
    expect(failedToJudge(new AppError('failed', code, 'It failed.', details))).toEqual(refusal);
  });
});

describe('a plan', () => {
  const expected = { pull: 7, commit: 'a'.repeat(40), folder: 'memberships' };
  const base = 'b'.repeat(40);
  const plan = planOf({ groups: {} });
  const of = (source: Plan['source']): Plan => ({ ...plan, folder: 'memberships', source }) as Plan;

  it('is the one that was approved', () => {
    const source = { base, head: expected.commit, pull: 7 };
    expect(contradictionIn(of(source), expected)).toBeUndefined();
  });

  it.each<[string, Plan, string]>([
    [
      'another folder',
      { ...of({ base, head: expected.commit, pull: 7 }), folder: 'emea' },
      'The plan is of the folder emea, not of memberships.',
    ],
    [
      'another commit',
      of({ base, head: 'c'.repeat(40), pull: 7 }),
      'The plan is not the one that was approved: aaaaaaa in pull request 7 was, and it was made of ccccccc in pull request 7.',
    ],
    [
      'another pull request',
      of({ base, head: expected.commit, pull: 8 }),
      'The plan is not the one that was approved: aaaaaaa in pull request 7 was, and it was made of aaaaaaa in pull request 8.',
    ],
    [
      'no pull request',
      of({ base, head: expected.commit }),
      'The plan is not the one that was approved: aaaaaaa in pull request 7 was, and it was made of aaaaaaa in no pull request.',
    ],
    [
      'nothing that it names',
      of(undefined),
      'The plan is not the one that was approved: aaaaaaa in pull request 7 was, and it does not say what it was made of.',
    ],
  ])('is not, where it was made of %s', (_, other, says) => {
    expect(contradictionIn(other, expected)).toMatchObject({
      code: 'plan-contradicts',
      message: says,
    });
  });
});
