/** Chance that replays: everything that is drawn follows from one seed. */
export class Chance {
  readonly #seed: number;
  #state: number;

  constructor(seed: number) {
    this.#seed = seed >>> 0;
    this.#state = scramble(this.#seed);
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    return scramble(this.#state) / 2 ** 32;
  }

  /** From `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  bool(probability: number): boolean {
    return this.next() < probability;
  }

  /** Throws where there is nothing to choose from. */
  pick<Item>(items: Iterable<Item>): Item {
    const all = [...items];
    if (all.length === 0) throw new Error('Nothing to choose from.');
    return all[this.between(0, all.length - 1)] as Item;
  }

  /** Each with that probability, in their order. */
  some<Item>(items: Iterable<Item>, probability: number): Item[] {
    return [...items].filter(() => this.bool(probability));
  }

  /** As often as its weight says. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(weights) as Name[];
    const total = names.reduce((sum, name) => sum + weights[name], 0);
    let left = this.next() * total;
    const found = names.find((name) => (left -= weights[name]) < 0);
    return found ?? this.pick(names);
  }

  /** A chance of its own, which does not depend on what was drawn before: a part that is left out changes no other. */
  branch(name: string): Chance {
    let hash = scramble(this.#seed ^ 0x9e3779b9);
    for (const character of name) hash = scramble(hash ^ (character.codePointAt(0) ?? 0));
    return new Chance(hash);
  }
}

/** Mulberry32's mixing step. */
function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
