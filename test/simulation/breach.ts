/** A law that does not hold: what the simulation looks for. */
export class Breach extends Error {
  override readonly name = 'Breach';
  readonly law: string;

  constructor(law: string, what: string) {
    super(`${law}: ${what}`);
    this.law = law;
  }
}

export function must(law: string, holds: boolean, what: () => string): void {
  if (!holds) throw new Breach(law, what());
}
