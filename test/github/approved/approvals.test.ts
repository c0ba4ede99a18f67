import { describe, expect, it } from 'vitest';
import {
  countApprovals,
  type CheckedApproval,
  type Review,
  validApprovals,
} from '../../../src/github/approved/approvals.ts';

let next = 1;
function review(login: string, state: string, at: number, more: Partial<Review> = {}): Review {
  next += 1;
  return { id: next, reviewer: { login, person: true }, state, at, commit: 'c1', ...more };
}

const merge = { author: 'verna', mergedAt: 100 };
const bot = { login: 'github-actions[bot]', person: false };

describe('the approvals that stand', () => {
  it.each([
    ['an approval', [review('dorice', 'APPROVED', 1)], ['dorice']],
    ['nobody has looked', [], []],
    ['a comment alone', [review('dorice', 'COMMENTED', 1)], []],
    [
      'a comment after it',
      [review('dorice', 'APPROVED', 1), review('dorice', 'COMMENTED', 2)],
      ['dorice'],
    ],
    [
      'changes requested after it',
      [review('dorice', 'APPROVED', 1), review('dorice', 'CHANGES_REQUESTED', 2)],
      [],
    ],
    [
      'changes requested after the merge',
      [review('dorice', 'APPROVED', 1), review('dorice', 'CHANGES_REQUESTED', 200)],
      [],
    ],
    [
      'changes requested before it',
      [review('dorice', 'CHANGES_REQUESTED', 1), review('dorice', 'APPROVED', 2)],
      ['dorice'],
    ],
    [
      'told in another order',
      [review('dorice', 'CHANGES_REQUESTED', 2), review('dorice', 'APPROVED', 1)],
      [],
    ],
    [
      'changes requested by somebody else',
      [review('dorice', 'APPROVED', 1), review('steve', 'CHANGES_REQUESTED', 2)],
      ['dorice'],
    ],
    ['it was dismissed', [review('dorice', 'DISMISSED', 1)], []],
    [
      'given again after it was dismissed',
      [review('dorice', 'DISMISSED', 1), review('dorice', 'APPROVED', 2)],
      ['dorice'],
    ],
    [
      'the same person in other letters',
      [review('Dorice', 'APPROVED', 1), review('dorice', 'DISMISSED', 2)],
      [],
    ],
    ['after the merge', [review('dorice', 'APPROVED', 101)], []],
    [
      'before the merge and after',
      [review('dorice', 'APPROVED', 1), review('dorice', 'APPROVED', 101)],
      ['dorice'],
    ],
    ["the author's own", [review('Verna', 'APPROVED', 1)], []],
    ["a program's", [review('', 'APPROVED', 1, { reviewer: bot })], []],
    [
      'not submitted yet',
      [{ id: 1, reviewer: { login: 'dorice', person: true }, state: 'APPROVED', commit: 'c1' }],
      [],
    ],
    ['of an account that was deleted', [{ id: 1, state: 'APPROVED', at: 1, commit: 'c1' }], []],
  ])('%s', (_, reviews: readonly Review[], standing: readonly string[]) => {
    expect(validApprovals(reviews, merge).map(({ by }) => by)).toEqual(standing);
  });
});

const by = (login: string, at: number, more: Partial<CheckedApproval> = {}): CheckedApproval => ({
  ...{ by: login, at, commit: 'c1', content: more.commit ?? 'c1', mayWrite: true, onBranch: true },
  ...more,
});

describe('what was approved', () => {
  it.each([
    ['by one, when one is needed', 1, [by('dorice', 1)], ['dorice']],
    ['by two', 2, [by('steve', 2), by('dorice', 1)], ['dorice', 'steve']],
    [
      'with an older approval of another commit left out',
      1,
      [by('dorice', 1, { commit: 'c0' }), by('steve', 2)],
      ['steve'],
    ],
    [
      'with an older one of another commit that does the same',
      2,
      [by('dorice', 1, { commit: 'c0', content: 'c1' }), by('steve', 2)],
      ['dorice', 'steve'],
    ],
    [
      'with the newest that counts not the newest',
      1,
      [by('dorice', 1), by('steve', 2, { mayWrite: false })],
      ['dorice'],
    ],
  ])('%s', (_, needed, approvals, counted) => {
    const approved = countApprovals(approvals, needed);
    if ('code' in approved) throw new Error(approved.message);
    expect(approved.commit).toBe('c1');
    expect(approved.approvals.map((each) => each.by)).toEqual(counted);
  });

  it.each([
    ['nobody', 1, [], '1 approval is needed, and 0 count.'],
    ['too few', 2, [by('dorice', 1)], '2 approvals are needed, and 1 counts.'],
    [
      'someone who may only read',
      1,
      [by('dorice', 1, { mayWrite: false })],
      'That of @dorice does not count: this account has no write access to the repository.',
    ],
    [
      'someone before a force-push',
      1,
      [by('dorice', 1, { onBranch: false })],
      'the branch no longer held c1 when it was merged',
    ],
    [
      'who pushed it',
      1,
      [by('dorice', 1, { pushed: 'c1' })],
      'That of @dorice does not count: this account pushed c1 itself.',
    ],
    [
      'two, each something else',
      2,
      [by('dorice', 1, { commit: 'c0' }), by('steve', 2)],
      'That of @dorice does not count: it was given for c0.',
    ],
  ])('nothing by %s', (_, needed, approvals, why) => {
    const refused = countApprovals(approvals, needed);
    expect(refused).toMatchObject({ code: 'too-few-approvals' });
    expect(JSON.stringify(refused)).toContain(why);
  });
});

describe('an approval of a commit that is gone', () => {
  const gone = by('dorice', 1, { commit: 'c0', content: 'same', onBranch: false });

  it('counts where what was merged does the same', () => {
    expect(countApprovals([gone], 1, 'same')).toMatchObject({ commit: 'c0' });
  });

  it('does not where it does something else', () => {
    expect(countApprovals([gone], 1, 'other')).toMatchObject({ code: 'too-few-approvals' });
  });
});
