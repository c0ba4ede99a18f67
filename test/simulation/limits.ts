import type { Files } from './files.ts';
import type { Wish, Wishes } from './oracle.ts';
import type { Organization } from './organization.ts';

export function canBeAdded(
  id: string,
  wish: Wish,
  { people }: Organization,
  { contradicted }: Wishes,
): boolean {
  const person = people.get(id);
  const odd = contradicted.has(id) || (wish.unresolvedExcept && wish.inherited.has(id));
  return person !== undefined && person.active && !person.suspended && !odd;
}

/** clamp(⌊people × percent / 100⌋, atLeast, atMost), or the largest consent. */
export function limitOf(
  people: number,
  { file }: Wish,
  { guards, consents }: Files,
  at: number,
): number {
  const share = Math.floor((people * guards.percent) / 100);
  const usual = Math.min(Math.max(share, guards.atLeast), guards.atMost);
  const held = consents.filter(({ until }) => holds(until, at));
  return Math.max(usual, ...held.map(({ removals }) => removals[file.label] ?? 0));
}

export function totalOf({ guards, consents }: Files, at: number): number {
  const held = consents.filter(({ until }) => holds(until, at));
  return Math.max(guards.total, ...held.map(({ total = 0 }) => total));
}

function holds(until: string, at: number): boolean {
  return at < Date.parse(until) + (until.includes('T') ? 0 : 86_400_000);
}
