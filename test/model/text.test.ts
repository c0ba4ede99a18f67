import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormulas, isPlaceholder, withoutGuards } from '../../src/model/text.ts';
import { holdsFormula, hostileName } from '../support/hostile-names.ts';
import { runs } from '../support/runs.ts';

it('a cell of a sheet is no formula, and gives back the text that it was made of', () => {
  fc.assert(
    fc.property(hostileName, (text) => {
      const cell = guardFormulas(text);
      expect(holdsFormula(cell)).toBe(false);
      if (withoutGuards(text) === text) expect(withoutGuards(cell)).toBe(text);
    }),
    { numRuns: runs(200) },
  );
});

it.each([
  ...[
    '-',
    '--',
    '…',
    '?',
    '_',
    'x',
    'XXX',
    'TBD',
    'tbd.',
    'T.B.D.',
    'to do',
    'TODO:',
    'n/a',
    'N.A.',
  ],
  ...[
    'none',
    'null',
    '#N/A',
    '#REF!',
    '<reason>',
    '[why]',
    'why this is right',
    'Reason',
    'because',
  ],
])('%s is there only because something had to be', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each([
  'OPS-1',
  'HR 7',
  'Nadia leaves',
  'no longer in sales',
  'todo list of Q4',
  'новый проект',
  '休暇',
])('%s is a reason', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
