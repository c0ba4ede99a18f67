import type { Change } from '../model/change.ts';
import type { GroupId } from '../model/ids.ts';
import type { Licence } from '../model/live.ts';

/**
 * Which groups can take nobody more for want of a seat, and which of them have lost someone since: there it is worth
 * another try.
 */
export class Seats {
  readonly #full = new Set<GroupId>();
  readonly #freed = new Set<GroupId>();

  refused({ group }: Change): void {
    this.#full.add(group.id);
  }

  lost({ group }: Change): void {
    this.#freed.add(group.id);
  }

  /** Adds to the group are not sent. */
  isFull({ group }: Change): boolean {
    return this.#full.has(group.id);
  }

  /** Of the held adds, those that may find a seat now. Their groups are open again until the next refusal. */
  worthTrying(held: readonly Change[]): readonly Change[] {
    const again = held.filter(({ group }) => this.#full.has(group.id) && this.#freed.has(group.id));
    for (const { group } of again) {
      this.#full.delete(group.id);
      this.#freed.delete(group.id);
    }
    return again;
  }
}

/** Why an add is left, and what to do. `licences`: what the group grants, as far as it was asked. */
export function noSeat(licences: readonly Licence[]): string {
  const usedUp = licences.filter(({ seats }) => seats !== undefined && seats.used >= seats.limit);
  const products = (usedUp.length > 0 ? usedUp : licences).map(({ product }) => product);
  const who =
    products.length === 0
      ? 'A product that the group grants has'
      : `${products.join(' and ')} ${products.length === 1 ? 'has' : 'have'}`;
  return `${who} no seat left: free one seat, or buy more.`;
}
