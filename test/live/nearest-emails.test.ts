import { expect, it } from 'vitest';
import { nearestEmails } from '../../src/live/emails.ts';
import { address } from './beans.ts';

it.each([
  ['a slip', 'nora.vik@banc.ly', ['nora.wik@banc.ly', 'ole@banc.ly'], ['nora.wik@banc.ly']],
  [
    'nearest first',
    'abcdef@banc.ly',
    ['abcxyf@banc.ly', 'abcdex@banc.ly'],
    ['abcdex@banc.ly', 'abcxyf@banc.ly'],
  ],
  [
    'at most three',
    'user-1@banc.ly',
    ['user-2@banc.ly', 'user-3@banc.ly', 'user-4@banc.ly', 'user-5@banc.ly'],
    ['user-2@banc.ly', 'user-3@banc.ly', 'user-4@banc.ly'],
  ],
  ['not itself', 'nora@banc.ly', ['nora@banc.ly'], []],
  ['nothing far away', 'a@b.co', ['x@y.co'], []],
  ['each once', 'nora@banc.ly', ['nore@banc.ly', 'nore@banc.ly'], ['nore@banc.ly']],
])('names %s', (_what, email, known, expected) => {
  expect(nearestEmails(address(email), known.map(address))).toEqual(expected);
});
