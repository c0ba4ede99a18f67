import fc from 'fast-check';
import { anyText } from './any-text.ts';

/** Names that would do something where they are taken for more than a name. */
export const hostileNames: readonly string[] = [
  ...['\u001b[2Jgone', '\rover', 'two\nlines', '\u202egnp.exe', '\u0000', '\u009b31m', '\ud800'],
  ...['\u001b]8;;https://example.com\u0007link', '\u2066a\u2069', '\u200ba', '\ufeffb', '\u0085n'],
  ...['\u2028', '::set-env name=A::b', 'a ##[group]b', `${'long '.repeat(14)}::error::x`],
  ...['@everyone', '</details><script>', '`code` ``more``', '```\n# heading', '| cell |', '\\|'],
  ...['[link](https://example.com)', '<!-- hidden', '#123 and GH-7', '**bold** _it_ ~~no~~'],
  ...[
    '![x](https://example.com/x.png)',
    '<img src=x onerror=alert(1)>',
    '[x]: https://example.com',
  ],
  ...[
    '<https://example.com>',
    'javascript:alert(1)',
    '&lt;b&gt;',
    '$(id)',
    '`id`',
    ';id',
    '${{ x }}',
  ],
  ...[
    'https://example.com www.example.com',
    'deadbeef1234567',
    'deadbeef1234567,GH-7,x',
    ') [x](y',
    '=1+1',
    '-->',
  ],
  ...['1) board', '12. x', '- x', '+ x', '> quote', '# heading', '===', '---', '    code', '* x'],
  ...['Cy;=1+1;y', 'a|@SUM(1)', "b\t'+2", 'c:"=1', '@SUM(1)', '+1', '-1', '\t=1', '＝1+1'],
  ...['key: value', '{ a: b }', '[a, b]', '&a', '*a', '!tag', '%YAML', '"quote', "'quote", 'null'],
  ...['../../x', '/etc/passwd', 'CON', '-rf', '--yes', '~', '.', '*'],
];

/** Pieces that mean something somewhere, in any order, and any text at all. */
export const hostileName = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc
    .array(
      fc.constantFrom(...hostileNames, '`', '|', '\\', '@a', '<b>', '%', ',', ':', '"', ' ', 'x'),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('')),
  anyText({ minLength: 1 }),
);

/** What makes a line more than text in a terminal or in the log of a job: must match nothing that is printed. */
export const activeInTerminal =
  /[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069\u2028]|\p{Cs}|^\s*::|##\[/mu;

/** Whether a cell begins a formula, whichever separator a spreadsheet splits it at. */
export function holdsFormula(cell: string): boolean {
  return cell.split(/[,;:|\t]/u).some((part) => /^[\s"]*[=+\-@＝＋－＠]/u.test(part));
}
