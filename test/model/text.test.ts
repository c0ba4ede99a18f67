import { expect, it } from 'vitest';
import { isPlaceholder } from '../../src/model/text.ts';

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
