import { expect, it } from 'vitest';
import { explainer, whyText } from '../../src/render/view/why.ts';

const explain = explainer({ files: [], folder: 'memberships' });

function wayThrough(sets: number): string {
  const through = Array.from(
    { length: sets },
    (_, index) => ({ kind: 'set', name: `s${index + 1}`, file: 'x', line: 1 }) as const,
  );
  return whyText(explain({ action: 'add', because: { kind: 'declared', through } }));
}

it('of a long way through sets both ends are named', () => {
  expect(wayThrough(6)).toBe(
    'through set s1, through set s2, through set s3, through set s4, through set s5, through set s6',
  );
  expect(wayThrough(2000)).toBe(
    'through set s1, through set s2, through set s3, through 1,994 more, and set s1998, through set s1999, through set s2000',
  );
});
