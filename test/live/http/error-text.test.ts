import { expect, it } from 'vitest';
import { readBody } from '../../../src/live/http/body.ts';
import { bodyErrorText } from '../../../src/live/http/body.ts';
import { redactionOf } from '../../../src/model/secrets/redaction.ts';

const read = (text: string) => bodyErrorText(readBody(text, redactionOf([]), 'messages'));

it.each([
  ['errorMessages', '{"errorMessages":["One.","Two."],"errors":{}}', 'One. Two.'],
  ['errors by field', '{"errorMessages":[],"errors":{"accountId":"is missing"}}', 'is missing'],
  [
    'a message',
    '{"message":"Client must be authenticated","status-code":401}',
    'Client must be authenticated',
  ],
  ['a gateway', '{"timestamp":"…","status":502,"error":"Bad Gateway"}', 'Bad Gateway'],
  ['a number', '{"code":429}', undefined],
  ['a JSON string', '"no"', 'no'],
  ['plain text', 'local_rate_limited', 'local_rate_limited'],
  [
    'a page with a title',
    '<html><head><title>Log in\n</title>',
    'a web page with the title "Log in"',
  ],
  ['a page', '<html></html>', 'a web page'],
  ['nothing', '  ', undefined],
  ['several lines and control characters', 'a\u0007\r\n b', 'a b'],
])('reads %s', (_what, text, expected) => {
  expect(read(text)).toBe(expected);
});

it('shortens what is long', () => {
  expect(read('x'.repeat(1000))).toBe(`${'x'.repeat(300)}…`);
});
