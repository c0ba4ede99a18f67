import { describe, expect, it } from 'vitest';
import type { ApprovalRules } from '../../../src/declared/approval-rules.ts';
import {
  type Disputed,
  disputedApprovals,
  disputedParts,
  disputesOf,
  unseenRules,
  withDisputes,
  withoutDisputesOf,
} from '../../../src/github/approved/disputes.ts';
import type { Plan, PlannedFile } from '../../../src/model/plan.ts';
import { planOf } from '../../support/world.ts';

const path = 'memberships/groups/oslo.yaml';
const commit = 'c1';
const dispute = (more: Partial<Disputed> = {}): Disputed => ({
  ...{ path, owners: ['@dorice'], commit },
  ...more,
});

describe('what is disputed after a commit that nobody approved', () => {
  const top = (owners?: readonly string[]) => {
    const rules = owners === undefined ? {} : { owners };
    return { was: rules, is: { owners: ['@mallory'] } };
  };

  it.each<[string, ApprovalRules, ApprovalRules, readonly string[] | undefined, object[]]>([
    ['who owned it', { owners: ['@a'] }, { owners: ['@b'] }, ['@top'], [{ owners: ['@a'] }]],
    [
      'that nobody owned: those at the top',
      {},
      { owners: ['@b'] },
      ['@top'],
      [{ owners: ['@top'] }],
    ],
    ['nothing, where nobody owned anything', {}, { owners: ['@b'] }, undefined, []],
    ['nothing, where the owners were none', { owners: [] }, {}, ['@top'], []],
    [
      'the number of approvals, whoever owned it',
      { approvals: 2 },
      { approvals: 1 },
      undefined,
      [{ owners: [], approvals: 2 }],
    ],
    [
      'who speaks for a group',
      { group: 'oslo', owners: ['@a'] },
      { group: 'oslo' },
      ['@top'],
      [{ group: 'oslo', owners: ['@a'] }],
    ],
    [
      'who speaks for another group: those at the top',
      { group: 'oslo', owners: ['@a'] },
      { group: 'lille', owners: ['@a'] },
      ['@top'],
      [{ group: 'oslo', owners: ['@top'] }],
    ],
    [
      'who speaks for a group of another id: those at the top',
      { group: 'oslo', owners: ['@a'] },
      { group: 'oslo', id: 'g-2', owners: ['@a'] },
      ['@top'],
      [{ group: 'oslo', owners: ['@top'] }],
    ],
    [
      'who speaks for another group, with nobody at the top: its owners',
      { group: 'oslo', owners: ['@a'] },
      { group: 'lille' },
      undefined,
      [{ group: 'oslo', owners: ['@a'] }],
    ],
    [
      'who spoke for a group, and speaks for none',
      { group: 'oslo', owners: ['@a'] },
      {},
      ['@top'],
      [{ group: 'oslo', owners: ['@a'] }],
    ],
    [
      'whom emails mean',
      { accounts: { same: '0-s', gone: '0-g', other: '0-o' } },
      { accounts: { same: '0-s', New: '0-n', other: '0-p', odd: 5 } },
      ['@top'],
      [
        {
          owners: ['@top'],
          accounts: ['gone', 'other', 'new', 'odd', '0-g', '0-o', '0-p', '0-n'],
        },
      ],
    ],
    [
      'a file of accounts that maps the same as before',
      { accounts: { same: '0-s' } },
      { accounts: { same: '0-s' } },
      ['@top'],
      [{ owners: ['@top'] }],
    ],
  ])('is %s', (_, was, is, owners, disputed) => {
    expect(
      disputesOf({ rules: [{ path, was, is }], top: top(owners) }, { commit, pull: 7 }),
    ).toEqual(disputed.map((each) => ({ path, commit, pull: 7, ...each })));
  });
});

describe('what the reviewers of a plan have not seen', () => {
  const rule = { path, was: {}, is: { owners: ['@b'] } };
  const file = (more: Partial<PlannedFile> = {}): PlannedFile => ({
    ...{ path, status: 'changed', owners: [] },
    ...more,
  });

  it.each<[string, readonly PlannedFile[], Record<string, ApprovalRules>, boolean]>([
    ['a file that the plan does not touch', [], { 'groups/oslo.yaml': rule.is }, true],
    ['a file as they saw it', [file()], { 'groups/oslo.yaml': { owners: ['@b'] } }, false],
    [
      'a file that moved, as they saw it',
      [file({ path: 'memberships/groups/o.yaml', from: path })],
      { 'groups/oslo.yaml': { owners: ['@b'] } },
      false,
    ],
    ['a file that said something else', [file()], { 'groups/oslo.yaml': {} }, true],
    ['a file that was not there', [file()], {}, true],
  ])('%s', (_, files, seen, unseen) => {
    const folder = 'memberships';
    const rules = unseenRules([rule], new Map(Object.entries(seen)), { files, folder });
    expect(rules).toEqual(unseen ? [rule] : []);
  });

  it('a file that was deleted, and is', () => {
    const gone = { path, was: { owners: ['@b'] }, is: {} };
    expect(unseenRules([gone], new Map(), { files: [file()], folder: 'memberships' })).toEqual([]);
  });

  it('by their paths where the folder is the whole repository', () => {
    const seen = new Map([[path, rule.is]]);
    expect(unseenRules([rule], seen, { files: [file()], folder: '.' })).toEqual([]);
  });
});

describe('what stays disputed', () => {
  it.each<[string, readonly Disputed[], readonly Disputed[], readonly Disputed[]]>([
    ['is what was', [dispute()], [], [dispute()]],
    ['is added to', [], [dispute()], [dispute()]],
    [
      'keeps who owned it first',
      [dispute()],
      [dispute({ owners: ['@eve'], commit: 'c2' })],
      [dispute()],
    ],
    [
      'gathers whom emails mean, each once',
      [dispute({ accounts: ['a', 'b'] })],
      [dispute({ accounts: ['b', 'c'], commit: 'c2' })],
      [dispute({ accounts: ['a', 'b', 'c'] })],
    ],
    [
      'gathers them also where none were',
      [dispute()],
      [dispute({ accounts: ['b'] })],
      [dispute({ accounts: ['b'] })],
    ],
    [
      'keeps whom emails mean where a later commit says nothing of them',
      [dispute({ accounts: ['a'] })],
      [dispute()],
      [dispute({ accounts: ['a'] })],
    ],
  ])('%s', (_, known, more, both) => {
    expect(withDisputes(known, more)).toEqual(both);
  });

  const planned = (more: Partial<PlannedFile>): Pick<Plan, 'files'> => ({
    files: [{ path: 'memberships/sets/a.yaml', status: 'changed', owners: [], ...more }],
  });

  it.each<[string, Disputed, Pick<Plan, 'files'>, boolean]>([
    ['a file that was not approved', dispute(), planned({}), true],
    ['a file that was approved', dispute(), planned({ path }), false],
    ['a file that moved', dispute(), planned({ from: path }), false],
    ['its group, in another file', dispute({ group: 'oslo' }), planned({ group: 'Oslo' }), false],
    ['another group', dispute({ group: 'oslo' }), planned({ group: 'lille' }), true],
    ['a file without a group', dispute(), planned({ group: 'lille' }), true],
    ['no group', dispute({ group: 'oslo' }), planned({}), true],
  ])('after an approved plan of %s', (_, known, plan, stays) => {
    expect(withoutDisputesOf([known], plan)).toEqual(stays ? [known] : []);
  });
});

describe('who approves a plan beside its owners', () => {
  const plan: Plan = {
    ...planOf({
      at: '2026-11-23T09:00:00Z',
      groups: {
        oslo: { live: ['steve'], members: ['steve', 'florian'] },
        later: { live: [], members: [{ user: 'verna', from: '2026-12-01' }] },
        pending: { live: [], members: [{ user: 'new', pending: true }] },
        same: { live: ['nora'], members: ['nora'] },
      },
      unknown: ['new'],
    }),
    folder: 'memberships',
    files: [
      {
        ...{ path: 'memberships/sets/a.yaml', status: 'renamed', owners: [] },
        from: 'memberships/sets/b.yaml',
      },
    ],
  };
  const parts = [{ kind: 'group' as const, name: 'Oslo', owners: [] }];
  const ofAccounts = (...accounts: readonly string[]) =>
    dispute({ path: 'memberships/accounts.yaml', accounts });

  it.each<[string, Disputed, boolean]>([
    ['of rollcall.yaml', dispute({ path: 'memberships/rollcall.yaml' }), true],
    ['of rollcall.yaml of another folder', dispute({ path: 'emea/rollcall.yaml' }), false],
    ['of a file that it changes', dispute({ path: 'memberships/sets/a.yaml' }), true],
    ['of a file that it moves', dispute({ path: 'memberships/sets/b.yaml' }), true],
    ['of the file of a group that it changes', dispute({ path: 'groups/oslo.yaml' }), true],
    [
      'of the file of a group that it does not change',
      dispute({ path: 'groups/same.yaml' }),
      false,
    ],
    ['of its group', dispute({ group: 'oslo' }), true],
    ['of another group', dispute({ group: 'lille' }), false],
    ['of no group', dispute(), false],
    ['of whom the email of an add means', ofAccounts('florian@banc.ly'), true],
    ['of the id of an add', ofAccounts('0-florian'), true],
    ['of whom the email of a later one means', ofAccounts('verna@banc.ly'), true],
    ['of whom the email of a pending one means', ofAccounts('new@banc.ly'), true],
    ['of somebody whom it does not name', ofAccounts('eve@banc.ly'), false],
    ['of nobody', dispute({ path: 'memberships/accounts.yaml' }), false],
    ['of people, in another file', dispute({ accounts: ['0-florian'] }), false],
  ])('those %s', (_, disputed, asked) => {
    const { path: name, owners } = disputed;
    expect(disputedParts([disputed], plan, parts)).toEqual(
      asked ? [{ kind: 'file', name, owners }] : [],
    );
  });

  it('by groups alone, and not by files of the same name', () => {
    const file = [{ kind: 'file' as const, name: 'oslo', owners: [] }];
    expect(disputedParts([dispute({ group: 'oslo' })], plan, file)).toEqual([]);
  });

  it('whatever the case of their email', () => {
    const changes = plan.changes.map((change) => ({
      ...change,
      account: { ...change.account, email: 'Florian@Banc.ly' as never },
    }));
    expect(disputedParts([ofAccounts('florian@banc.ly')], { ...plan, changes }, [])).toHaveLength(
      1,
    );
  });
});

it.each([
  ['none', [], 0],
  ['none that says how many', [dispute()], 0],
  ['several', [dispute({ approvals: 2 }), dispute({ approvals: 3 }), dispute()], 3],
])('the number of approvals that disputed files asked for: %s', (_, disputed, number) => {
  expect(disputedApprovals(disputed)).toBe(number);
});
