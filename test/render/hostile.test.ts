import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { annotation } from '../../src/render/finding-text.ts';
import { explainText } from '../../src/render/explain-text.ts';
import { planCsv } from '../../src/render/plan-csv.ts';
import { planMarkdown } from '../../src/render/plan-markdown.ts';
import { planText } from '../../src/render/plan-text.ts';
import { receiptMarkdown } from '../../src/render/receipt-markdown.ts';
import { receiptText } from '../../src/render/receipt-text.ts';
import { plainStyle } from '../../src/render/layout.ts';
import { explanation } from './sample/explanation.ts';
import { partial } from './sample/receipt.ts';
import { proposal } from './sample/proposal.ts';
import { runs } from '../support/runs.ts';
import {
  activeInTerminal,
  holdsFormula,
  hostileName,
  hostileNames,
} from '../support/hostile-names.ts';

const look = { style: plainStyle, width: 80, showFindings: true };
const foreign = new Set([
  ...['name', 'email', 'text', 'because', 'message', 'hint', 'file', 'why', 'asked', 'owners'],
  ...['url', 'product', 'keeps', 'title', 'mergedBy', 'by'],
]);

/** The same value, with every name and every other text from outside replaced by the hostile one. */
function named<Value>(value: Value, name: string, key = ''): Value {
  const to = (part: unknown, of: string): unknown => {
    if (typeof part === 'string') return foreign.has(of) ? name : part;
    if (Array.isArray(part)) return part.map((each) => to(each, of));
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([each, inner]) => [
      of === 'removals' ? name : each,
      to(inner, each),
    ]);
    return Object.fromEntries(entries) as unknown;
  };
  return to(value, key) as Value;
}

const texts: readonly [string, (name: string) => string][] = [
  ['a plan', (name) => planText(named(proposal, name), look)],
  ['a receipt', (name) => receiptText(named(partial, name), look)],
  ['an explanation', (name) => explainText(named(explanation, name), look)],
];
const documents: readonly [string, (name: string) => string][] = [
  ['a plan', (name) => planMarkdown(named(proposal, name))],
  ['a plan with links', (name) => planMarkdown(named(proposal, name), { linkTo })],
  ['a plan in counts', (name) => planMarkdown(named(proposal, name), { detail: 'counts' })],
  ['a receipt', (name) => receiptMarkdown(named(partial, name))],
];
const linkTo = (file: string) => `https://git.example/${file}`;

const always = (promise: (name: string) => void) =>
  fc.assert(fc.property(hostileName, promise), {
    numRuns: hostileNames.length + runs(40),
    examples: hostileNames.map((name): [string] => [name]),
  });

describe.each(texts)('no name breaks out of a terminal or a CI log: %s', (_, render) => {
  it('which stays text, without a command in any line', () => {
    always((name) => {
      expect(render(name)).not.toMatch(activeInTerminal);
    });
  });
});

describe.each(documents)('no name breaks out of Markdown: %s', (_, markdownOf) => {
  const known = new Map<string, string>();
  const render = (name: string): string => {
    const markdown = known.get(name) ?? markdownOf(name);
    known.set(name, markdown);
    return markdown;
  };

  it('where a renderer makes of it what it makes of any name', () => {
    const usual = elementsOf(read(render('Ann')).html);
    always((name) => {
      const { html, blocks } = read(render(name));
      expect(elementsOf(html)).toEqual(usual);
      expect(html).not.toMatch(/href="(?!https:\/\/git\.example\/)/u);
      // A fence is ours; an indented line would be somebody's name.
      expect(blocks).not.toContain('code_block');
    });
  });

  it('where it is a word or code, and nothing in it is read', () => {
    always((name) => {
      const rest = outsideCode(render(name))
        // The receipt's own pull request is meant to be a link.
        .replace(/^- #12(?=[ ,])/gmu, '')
        .replace(/<\/?(details|summary|sub)( open)?>/gu, '')
        .replace(/\]\(https:\/\/git\.example\/[^\s()<>|`\\]*\)/gu, '');
      expect(rest).not.toMatch(
        /@|<|-->|#\d|\bGH-\d+\b|https?:|www\.|\*\*bold|_it_|~~|\]\(|\bdeadbeef1234567\b|^ {0,3}#{1,6} heading/mu,
      );
    });
  });

  it('where every row of a table has the cells of its head', () => {
    always((name) => {
      const tables = withoutBlocks(render(name)).match(/^\|.*(?:\n\|.*)*/gmu) ?? [];
      for (const table of tables) {
        const cells = table
          .split('\n')
          .map((row) => row.replace(/\\[\\|]/gu, '').split('|').length);
        expect(new Set(cells).size).toBe(1);
      }
    });
  });
});

it('promise 13: no name breaks out of a sheet, and no cell is a formula', () => {
  always((name) => {
    const rows: readonly string[][] = parse(planCsv(named(proposal, name)));
    expect(rows).toHaveLength(20);
    const cells = rows.slice(1).flat();
    expect(cells.filter(holdsFormula)).toEqual([]);
    expect(cells.join('')).not.toMatch(/\p{Cc}/u);
  });
});

it('no name breaks out of an annotation: one line, whose properties the runner reads back', () => {
  always((name) => {
    const [finding] = named(proposal.findings, name);
    if (finding === undefined) throw new Error('no finding');
    const line = annotation(finding);
    const [, properties = '', data = ''] = /^::error (.*?)::(.*)\n$/u.exec(line) ?? [];
    expect(properties.split(',').map((each) => each.split('=')[0])).toEqual(
      expect.arrayContaining(['line', 'col', 'title']),
    );
    expect(properties.split(',')).toHaveLength(4);
    expect(decodeURIComponent(data.replaceAll(/%(?!0A|25)/gu, '%25'))).not.toMatch(/^\s*::|##\[/mu);
    expect(data).not.toMatch(/%(?!25|0A)/u);
  });
});

it('annotations are escaped as GitHub reads them', () => {
  const text = annotation({
    code: 'unknown-key',
    severity: 'warning',
    message: '100% wrong: a, b',
    file: 'a,b:c%.yaml',
    line: 3,
    column: 1,
    hint: 'one\ntwo',
  });
  expect(text).toBe(
    '::warning file=a%2Cb%3Ac%25.yaml,line=3,col=1,title=unknown-key::100%25 wrong: a, b%0Aone%0Atwo\n',
  );
});

const renderer = new MarkdownIt({ html: true, linkify: false });

function read(markdown: string) {
  const tokens = renderer.parse(markdown, {});
  return {
    html: renderer.renderer.render(tokens, renderer.options, {}),
    blocks: tokens.map(({ type }) => type),
  };
}

/**
 * All but code, where names are put, what a hint of several lines is set in, and what is lost around a blank or in an
 * address that is none.
 */
function elementsOf(html: string): readonly string[] {
  const tags = html.match(/<\/?[a-z][a-z0-9]*/gu) ?? [];
  return tags.filter((tag) => !/^<\/?(?:code|pre|p|strong|a)$/u.test(tag));
}

function withoutBlocks(markdown: string): string {
  return markdown.replace(/^> ?/gmu, '').replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gmu, '');
}

/** What Markdown would still read: code spans and fenced blocks are taken out. */
function outsideCode(markdown: string): string {
  return withoutBlocks(markdown).replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, '');
}
