import { expect, it } from 'vitest';
import { compareNames } from '../../src/render/order.ts';

it('names sort as people look them up, in any script, the same everywhere', () => {
  const sorted = [
    'Chiara',
    'anna',
    'Céline',
    'Zoë',
    'Élodie',
    'user-10',
    'user-2',
    'Ωmega',
    'Anna',
  ];
  expect(sorted.sort(compareNames)).toEqual([
    ...['anna', 'Anna', 'Céline', 'Chiara', 'Élodie', 'user-2', 'user-10', 'Zoë', 'Ωmega'],
  ]);
});
