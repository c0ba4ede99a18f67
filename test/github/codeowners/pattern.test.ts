import { describe, expect, it } from 'vitest';
import {
  isForEverything,
  ruleOf,
  standsFor,
  takesFrom,
} from '../../../src/github/codeowners/pattern.ts';

describe('a pattern of CODEOWNERS', () => {
  it.each<[string, string, boolean]>([
    ['*', 'a/b.yaml', true],
    ['/', 'a/b.yaml', true],
    ['*.yaml', 'a/b.yaml', true],
    ['*.js', 'a/b.yaml', false],
    ['/docs/', 'docs/a/b.md', true],
    ['/docs/', 'a/docs/b.md', false],
    ['docs/', 'a/docs/b.md', true],
    ['docs', 'docs', true],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/a/b.md', false],
    ['/docs/**', 'docs/a/b.md', true],
    ['**/logs', 'a/logs/b', true],
    ['/a/**/c', 'a/c', true],
    ['/a/**/c', 'a/b/b/c', true],
    ['/a?c', 'abc', true],
    ['/a\\ b/', 'a b/c', true],
    ['/apps/github', 'apps/github/a', true],
    ['/app', 'apps/a', false],
  ])('%s for %s: %s', (pattern, path, stands) => {
    expect(standsFor(pattern, path)).toBe(stands);
  });

  it('ends where the owners begin, and a comment is none', () => {
    expect(['/a\\ b/ @x', '*', '# a', '', ' \t', '/a# @x'].map(ruleOf)).toEqual([
      ...['/a\\ b/', '*', undefined, undefined, undefined, '/a#'],
    ]);
  });

  it.each(['*', '/', '**', '**/*', '/**'])('%s is for everything', (pattern) => {
    expect(isForEverything(pattern)).toBe(true);
  });

  it.each(['/*', '*.yaml', '/a/', '**/a'])('%s is not', (pattern) => {
    expect(isForEverything(pattern)).toBe(false);
  });

  it.each<[string, boolean]>([
    ['*', true],
    ['*.yaml', true],
    ['/access/', true],
    ['/access/partners/groups/new-*', true],
    ['/access/partners/groups/*.yaml', true],
    ['partners/', true],
    ['/payments/', false],
    ['/access/payments/', false],
    ['*.js', false],
    ['docs/', false],
  ])('%s takes files of a folder, those that may come too: %s', (pattern, takes) => {
    const paths = ['access/partners/rollcall.yaml'];
    expect(takesFrom(pattern, 'access/partners', paths)).toBe(takes);
  });
});
