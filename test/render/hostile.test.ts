import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { planMarkdown } from '../../src/render/plan-markdown.ts';
import { planText } from '../../src/render/plan-text.ts';
import { plainStyle } from '../../src/render/style.ts';
import { planOf } from '../support/world.ts';

/** A plan in which every name is the hostile one. */
function named(name: string): Plan {
  const plan = planOf({
    groups: { oslo: { live: ['steve', 'dorice'], members: ['verna', 'dorice'] } },
  });
  return {
    ...plan,
    changes: plan.changes.map((change) => ({
      ...change,
      group: { ...change.group, name },
      account: { ...change.account, name },
      because: { ...change.because, text: name },
    })),
    groups: plan.groups.map((group) => ({ ...group, name })),
    findings: [
      {
        code: 'group-renamed',
        severity: 'warning',
        message: `about ${name}`,
        hint: `see ${name}\n${name}`,
      },
    ],
  };
}

const text = (name: string) => planText(named(name), { style: plainStyle, width: 80 });
/** What Markdown would still read: code spans and fenced blocks are taken out. */
const outsideCode = (markdown: string) =>
  markdown
    .replace(/^(`{3,})[^`]*\n[\s\S]*?\n\1$/gmu, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, '');

describe('a name can not break out of a terminal or a CI log', () => {
  it.each([
    '\u001b[2Jgone',
    '\rover',
    'two\nlines',
    '\u202egnp.exe',
    '\u0000',
    '\u009b31m',
    '\ud800',
    '\u2028',
  ])('%j', (name) => {
    expect(text(name)).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069\u2028]|\p{Cs}/u);
    expect(text(name)).toContain('\\u{');
  });

  it.each(['::set-env name=A::b', 'a ##[group]b', `${'long '.repeat(14)}::error::x`])(
    '%j',
    (name) => {
      expect(text(name)).not.toMatch(/^\s*::|##\[/mu);
    },
  );
});

describe('a name can not break out of Markdown', () => {
  it.each([
    '@everyone',
    '</details><script>',
    '`code` ``more``',
    '```\n# heading',
    '| cell |',
    '[link](https://example.com)',
    '<!-- hidden',
    '#123 and GH-7',
    'https://example.com www.example.com',
    '**bold** _it_ ~~no~~',
    'deadbeef1234567',
  ])('%j', (name) => {
    const rest = outsideCode(planMarkdown(named(name)));
    expect(rest).not.toMatch(
      /@|<\/details><|<script|<!--|#1|GH-|https?:|www\.|\*\*bold|_it_|~~|\]\(|deadbeef/u,
    );
    const rows = planMarkdown(named(name))
      .replace(/^```[\s\S]*?^```$/gmu, '')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const cells = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(cells)).toEqual(new Set([6, 5]));
  });
});
