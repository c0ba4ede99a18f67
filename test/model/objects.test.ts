import { expect, test } from 'vitest';
import { given } from '../../src/model/objects.ts';

interface Line {
  readonly name: string;
  readonly note?: string;
}

test.each<[Line, Line]>([
  [given({ name: 'oslo', note: undefined }), { name: 'oslo' }],
  [given({ name: 'oslo', note: 'Norway' }), { name: 'oslo', note: 'Norway' }],
  [given({ name: 'oslo', note: '' }), { name: 'oslo', note: '' }],
])('a property that is undefined is absent, and nothing else is', (given, expected) => {
  expect(given).toStrictEqual(expected);
});
