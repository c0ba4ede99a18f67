import { describe, expect, it } from 'vitest';
import { claimedBeside, codeownersRules } from '../../../src/github/codeowners/rules.ts';

const rulesOf = (...paths: string[]) =>
  codeownersRules(paths.map((path) => ({ path, owners: ['@banc/it'] }))).rules;

describe('Promise 13: a name cannot break out of a CODEOWNERS line', () => {
  it.each([
    ['letters of any language', 'groups/ørsted-東京.yaml', '/groups/ørsted-東京.yaml @banc/it'],
    ['a space', 'groups/oslo team.yaml', '/groups/oslo\\ team.yaml @banc/it'],
    ['a comment', 'groups/a#b.yaml', '/groups/a?b.yaml @banc/it'],
    ['a comment at the start', '#groups/a.yaml', '/?groups/a.yaml @banc/it'],
    ['a negation', '!groups/a.yaml', '/?groups/a.yaml @banc/it'],
    ['a range', 'groups/[ab].yaml', '/groups/?ab?.yaml @banc/it'],
    ['wildcards', 'groups/**?.yaml', '/groups/???.yaml @banc/it'],
    ['an escape', 'groups/a\\ b.yaml', '/groups/a?\\ b.yaml @banc/it'],
    ['a line of its own', 'groups/a\n* @eve.yaml', '/groups/a??\\ @eve.yaml @banc/it'],
    ['a tab', 'groups/a\t@eve.yaml', '/groups/a?@eve.yaml @banc/it'],
    ['marks that reorder text', 'groups/a\u202eb.yaml', '/groups/a?b.yaml @banc/it'],
  ])('%s', (_, path, rule) => {
    expect(rulesOf(path)).toEqual([rule]);
  });
});

describe('the rules of CODEOWNERS', () => {
  it('lets an exact rule win over a wildcard that stands for its file too', () => {
    expect(rulesOf('a/', 'a/x-y.yaml', 'a/x#y.yaml')).toEqual([
      '/a/ @banc/it',
      '/a/x?y.yaml @banc/it',
      '/a/x-y.yaml @banc/it',
    ]);
  });

  it.each([
    ['other owners', '@verna', ['a/x#y.yaml', 'a/x[y.yaml']],
    ['the same owners', '@dorice', []],
  ])('tells names that it can not tell apart when they have %s', (_, owner, alike) => {
    const paths = [
      { path: 'a/x#y.yaml', owners: ['@dorice'] },
      { path: 'a/x[y.yaml', owners: [owner] },
    ];
    expect(codeownersRules(paths).alike).toEqual(alike);
  });
});

describe('what a block claims outside its folder', () => {
  const plan = '.github/workflows/plan.yml';
  it.each<[string, readonly string[], readonly string[]]>([
    ['nobody has a rule', [], [plan, 'CODEOWNERS']],
    ['a rule is for everything', ['*'], [plan]],
    ['rules are for something else', ['/payments/', '*.js'], [plan, 'CODEOWNERS']],
    ['a rule is for workflows', ['*', '/.github/'], []],
    ['a rule is for this one', ['plan.yml'], ['CODEOWNERS']],
  ])('is what nobody else has a rule for: %s', (_, others, paths) => {
    expect(claimedBeside({ workflows: [plan], file: 'CODEOWNERS', others })).toEqual(paths);
  });
});
