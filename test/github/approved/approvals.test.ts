import { describe, expect, it } from 'vitest';
import {
  countApprovals,
  type CheckedApproval,
  type Review,
  validApprovals,
} from '../../../src/github/approved/approvals.ts';
import { refusePull } from '../../../src/github/approved/refusal.ts';

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
    ['in the moment of the merge', [review('dorice', 'APPROVED', 100)], ['dorice']],
    [
      'taken back in the same moment',
      [
        review('dorice', 'CHANGES_REQUESTED', 1, { id: 9002 }),
        review('dorice', 'APPROVED', 1, { id: 9001 }),
      ],
      [],
    ],
    [
      'of an unknown commit',
      [{ id: 1, reviewer: { login: 'dorice', person: true }, state: 'APPROVED', at: 1 }],
      [],
    ],
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

it('of a pull request whose author is unknown, anybody may approve', () => {
  const approvals = validApprovals([review('verna', 'APPROVED', 1)], {
    author: undefined,
    mergedAt: 100,
  });
  expect(approvals).toEqual([{ by: 'verna', at: 1, commit: 'c1' }]);
});

const by = (login: string, at: number, more: Partial<CheckedApproval> = {}): CheckedApproval => ({
  ...{ by: login, at, commit: 'c1', content: more.commit ?? 'c1', mayWrite: true, onBranch: true },
  ...more,
});

const refusal = refusePull('no-plan', 'No plan. None of c1.');
function unplanned(login: string, at: number, more: Partial<CheckedApproval> = {}) {
  const { content, ...approval } = by(login, at, more);
  return { ...approval, refusal, ...(more.content === undefined ? {} : { content }) };
}

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
      'with one that the approver pushed left out',
      1,
      [by('dorice', 1), by('steve', 2, { pushed: 'c1' })],
      ['dorice'],
    ],
    ['with one that saw no plan left out', 1, [by('dorice', 1), unplanned('steve', 2)], ['dorice']],
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
      'one of two, where the other saw no plan',
      2,
      [by('dorice', 1), unplanned('steve', 2)],
      'That of @steve does not count: no plan. None of c1.',
    ],
    [
      'someone who pushed another commit',
      1,
      [by('dorice', 1, { pushed: 'b'.repeat(40) })],
      'this account pushed bbbbbbb itself.',
    ],
    [
      'someone before a force-push, of another commit',
      1,
      [by('dorice', 1, { onBranch: false, commit: 'a'.repeat(40) })],
      'the branch no longer held aaaaaaa when it was merged.',
    ],
    [
      'someone who saw no plan before a force-push',
      1,
      [unplanned('dorice', 1, { onBranch: false })],
      'That of @dorice does not count: the branch no longer held c1 when it was merged.',
    ],
    [
      'someone who may only read and saw no plan',
      1,
      [unplanned('dorice', 1, { mayWrite: false })],
      'That of @dorice does not count: this account has no write access to the repository.',
    ],
    [
      'two, of another commit',
      2,
      [by('dorice', 1, { commit: 'd'.repeat(40) }), by('steve', 2)],
      'That of @dorice does not count: it was given for ddddddd.',
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

it('tells in full what was approved', () => {
  const approvals = [by('verna', 3), by('dorice', 1), by('steve', 2)];
  expect(countApprovals(approvals, 1)).toEqual({
    ...{ commit: 'c1', at: 3 },
    approvals: ['dorice', 'steve', 'verna'].map((login, index) => ({
      ...{ by: login, commit: 'c1' },
      at: index + 1,
    })),
  });
});

it.each([
  ['too few', [by('dorice', 1)], 2, '2 approvals are needed, and 1 counts.'],
  [
    'several that do not count',
    [by('dorice', 1, { mayWrite: false }), by('steve', 2), by('verna', 3, { pushed: 'c1' })],
    2,
    '2 approvals are needed, and 1 counts. That of @dorice does not count: this account has no write access to the repository. That of @verna does not count: this account pushed c1 itself.',
  ],
])('says no more than it knows of %s', (_, approvals, needed, message) => {
  expect(countApprovals(approvals, needed)).toMatchObject({ message });
});

describe('where nobody who counts saw a plan', () => {
  it('gives the reason of the newest approval', () => {
    const older = { ...unplanned('dorice', 1), refusal: refusePull('no-plan', 'Older.') };
    const newer = { ...unplanned('steve', 2), refusal: refusePull('plan-expired', 'Newer.') };
    expect(countApprovals([older, newer], 1)).toEqual(newer.refusal);
    expect(countApprovals([newer, older], 2)).toEqual(newer.refusal);
  });

  it('gives that of one who saw none, and not of one who pushed it', () => {
    const pushed = by('steve', 3, { pushed: 'c1' });
    expect(countApprovals([unplanned('dorice', 1), pushed], 1)).toEqual(refusal);
  });

  it('gives that of one who may write', () => {
    const reader = { ...unplanned('eve', 3), mayWrite: false };
    expect(countApprovals([unplanned('dorice', 1), reader], 1)).toEqual(refusal);
  });

  it('gives that of one whose commit is still there', () => {
    const gone = unplanned('steve', 3, { onBranch: false });
    const still = { ...unplanned('dorice', 1), refusal: refusePull('no-plan', 'Still.') };
    expect(countApprovals([still, gone], 1)).toEqual(still.refusal);
  });
});

describe('an approval of a commit that is gone', () => {
  const gone = by('dorice', 1, { commit: 'c0', content: 'same', onBranch: false });

  it('counts where what was merged does the same', () => {
    expect(countApprovals([gone], 1, 'same')).toMatchObject({ commit: 'c0' });
  });

  it('does not where it does something else', () => {
    expect(countApprovals([gone, by('steve', 2, { content: 'other' })], 2, 'same')).toMatchObject({
      message: expect.stringContaining('@dorice does not count: it was given for c0.') as string,
    });
    expect(countApprovals([gone], 1, 'other')).toMatchObject({
      code: 'too-few-approvals',
      message: expect.stringContaining('the branch no longer held c0') as string,
    });
  });
});
