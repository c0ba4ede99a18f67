import type { Plan } from '../model/plan.ts';

/** What a plan holds besides its changes: "; 3 withheld, 1 later, 1 waiting for an account". Empty when there is nothing. */
export function besides({ withheld, upcoming, pending }: Plan): string {
  const parts = [
    { number: withheld.length, words: 'withheld' },
    { number: upcoming.length, words: 'later' },
    { number: pending.length, words: 'waiting for an account' },
  ]
    .filter(({ number }) => number > 0)
    .map(({ number, words }) => `${number.toLocaleString('en-US')} ${words}`);
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}
