import { describe, expect, it } from 'vitest';
import { othersPatterns, updateBlock, withoutBlock } from '../../../src/github/codeowners/block.ts';
import { takesFrom } from '../../../src/github/codeowners/pattern.ts';

const blockOf = (folder: string, ...rules: readonly string[]) =>
  [
    `# rollcall: begin "${folder}". Written by "rollcall ci codeowners".`,
    ...rules,
    `# rollcall: end "${folder}"`,
    '',
  ].join('\n');
const rule = '/access/a.yaml @dorice';
const block = blockOf('access', rule);
const outdated = blockOf('access', '/access/old.yaml @dorice');
const partners = blockOf('partners', '/partners/ @nora');
/** As earlier versions wrote it, without a folder. */
const unnamed = (...rules: readonly string[]) =>
  [
    '# rollcall: begin. "rollcall ci codeowners" writes what stands',
    ...rules,
    '# rollcall: end',
    '',
  ].join('\n');
const old = unnamed('/.github/ @dorice', '/access/rollcall.yaml @dorice');

const update = (text: string, folder = 'access', rules: readonly string[] = [rule]) =>
  updateBlock(text, {
    folder,
    rules,
    isTakenBy: (pattern) => takesFrom(pattern, folder, [`${folder}/a.yaml`]),
  });

describe('the block in CODEOWNERS', () => {
  it.each<[string, string, string | undefined, readonly string[]]>([
    ['an empty file gets it', '', block, ['out-of-date']],
    ['it goes after the rules of others', '* @verna\n', `* @verna\n\n${block}`, ['out-of-date']],
    ['a last line without an end gets one', '* @verna', `* @verna\n\n${block}`, ['out-of-date']],
    ['it is left when it is right', `* @verna\n${block}# end\n`, `* @verna\n${block}# end\n`, []],
    [
      'an outdated one is replaced in place',
      `# a\n${outdated}\n# b`,
      `# a\n${block}\n# b`,
      ['out-of-date'],
    ],
    [
      'it moves behind rules that take its files',
      `# a\n${block}* @eve\n`,
      `# a\n* @eve\n\n${block}`,
      ['rules-after'],
    ],
    ['rules for something else may follow', `${block}/b/ @eve\n`, `${block}/b/ @eve\n`, []],
    [
      'line ends stay as they are',
      `* @verna\r\n`,
      `* @verna\r\n\r\n${block.replaceAll('\n', '\r\n')}`,
      ['out-of-date'],
    ],
    ['one marker alone is not touched', block.slice(0, -25), undefined, ['damaged']],
    ['neither are two blocks of one folder', `${block}${block}`, undefined, ['damaged']],
    ['neither is a block around another', block.replace(rule, partners), undefined, ['damaged']],
    ['one of an earlier version is taken over', `* @a\n${old}`, `* @a\n${block}`, ['out-of-date']],
    ['neither are two without a folder', `${old}${old}`, undefined, ['damaged']],
    ['neither is one beside its successor', `${old}${block}`, undefined, ['damaged']],
    ["another folder's stays", partners, `${partners}\n${block}`, ['out-of-date']],
    ["another folder's may follow", `${block}\n${partners}`, `${block}\n${partners}`, []],
    [
      "another folder's of an earlier version stays",
      unnamed('/b/rollcall.yaml @x'),
      `${unnamed('/b/rollcall.yaml @x')}\n${block}`,
      ['out-of-date'],
    ],
    [
      "a damaged one of another folder is not this one's business",
      `# rollcall: begin "b"\n\n${block}`,
      `# rollcall: begin "b"\n\n${block}`,
      [],
    ],
  ])('%s', (_, before, after, faults) => {
    expect(update(before)).toEqual({ text: after, faults });
  });

  it('is the same after a second time, whatever the folder is called', () => {
    for (const folder of ['access', '', 'a b', 'a"b\\', 'a\n* @eve #', 'a\u202eb', 'ørsted']) {
      const { text = '' } = update('* @verna', folder);
      expect(update(text, folder)).toEqual({ text, faults: [] });
      expect(text.split('\n')).toHaveLength(6);
    }
  });

  it('of a folder inside another comes last, and both are content with that', () => {
    const inner = '/access/partners/ @nora';
    const { text = '' } = update(block, 'access/partners', [inner]);
    expect(text).toBe(`${block}\n${blockOf('access/partners', inner)}`);
    expect(update(text)).toEqual({ text, faults: [] });
    const wrong = `${blockOf('access/partners', inner)}${blockOf('access', '/access/ @it')}`;
    expect(update(wrong, 'access/partners', [inner]).faults).toEqual(['rules-after']);
  });

  it('is taken out whole', () => {
    expect(withoutBlock(`* @a\n${block}# b\n`, 'access')).toBe('* @a\n# b\n');
    expect(withoutBlock(partners, 'access')).toBeUndefined();
  });

  it('leaves alone the rules of people and of the blocks before it', () => {
    const text = `* @a\n${partners}${block}${blockOf('z', '/z/ @x')}/c/ @b\n`;
    expect(othersPatterns(text, 'access')).toEqual(['*', '/partners/', '/c/']);
  });
});
