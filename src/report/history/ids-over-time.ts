/** Which ids a name has stood for, and since when: an email, or a group's name, may change hands. */
export class IdsOverTime<Name extends string> {
  readonly #facts = new Map<Name, Fact[]>();

  add(name: Name, id: string, at: number): void {
    const facts = this.#facts.get(name);
    if (facts === undefined) this.#facts.set(name, [{ id, at }]);
    else if (facts.at(-1)?.id !== id) facts.push({ id, at });
  }

  /** Undefined where it has stood for several. */
  only(name: Name): string | undefined {
    const [first, ...others] = this.#facts.get(name) ?? [];
    return others.every(({ id }) => id === first?.id) ? first?.id : undefined;
  }

  /** By the last that was known then; before anything was, by the first. */
  at(name: Name, at: number): string | undefined {
    const facts = this.#facts.get(name) ?? [];
    const sorted = facts.length < 2 ? facts : facts.toSorted((a, b) => a.at - b.at);
    return (sorted.findLast((fact) => fact.at <= at) ?? sorted[0])?.id;
  }
}

interface Fact {
  readonly id: string;
  readonly at: number;
}
