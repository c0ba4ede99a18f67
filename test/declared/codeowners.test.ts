import { describe, expect, it } from 'vitest';
import { beginLine, endLine, updateBlock } from '../../src/github/codeowners.ts';
import { codeownersRules } from '../../src/github/codeowners.ts';

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

const block = `${beginLine}\n/a.yaml @dorice\n${endLine}\n`;
const old = `${beginLine}\n/old.yaml @dorice\n${endLine}\n`;

describe('the block in CODEOWNERS', () => {
  it.each([
    ['an empty file gets it', '', block, ['out-of-date']],
    ['it goes after the rules of others', '* @verna\n', `* @verna\n\n${block}`, ['out-of-date']],
    ['a last line without an end gets one', '* @verna', `* @verna\n\n${block}`, ['out-of-date']],
    ['it is left when it is right', `* @verna\n${block}# end\n`, `* @verna\n${block}# end\n`, []],
    ['an old one is replaced in place', `# a\n${old}\n# b`, `# a\n${block}\n# b`, ['out-of-date']],
    [
      'it moves behind rules that would win over it',
      `# a\n${block}* @eve\n`,
      `# a\n* @eve\n\n${block}`,
      ['rules-after'],
    ],
    [
      'line ends stay as they are',
      `* @verna\r\n`,
      `* @verna\r\n\r\n${block.replaceAll('\n', '\r\n')}`,
      ['out-of-date'],
    ],
    ['one marker alone is not touched', `${beginLine}\n* @eve\n`, undefined, ['damaged']],
    ['neither are two blocks', `${block}${block}`, undefined, ['damaged']],
    [
      'neither are markers the wrong way round',
      `${endLine}\n${beginLine}\n`,
      undefined,
      ['damaged'],
    ],
  ])('%s', (_, before, after, faults) => {
    expect(updateBlock(before, ['/a.yaml @dorice'])).toEqual({ text: after, faults });
  });

  it('is the same after a second time', () => {
    const { text = '' } = updateBlock('* @verna', ['/a.yaml @dorice']);
    expect(updateBlock(text, ['/a.yaml @dorice'])).toEqual({ text, faults: [] });
  });
});
