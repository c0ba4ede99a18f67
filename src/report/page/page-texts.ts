/** Lists of distinct values that rows refer to by index: the same few texts stand in thousands of rows. */
class Distinct<Value> {
  readonly values: Value[];
  readonly #indexes = new Map<string, number>();
  readonly #keyOf: (value: Value) => string;

  /** @param first what index 0 means: nothing. */
  constructor(first: Value, keyOf: (value: Value) => string) {
    this.values = [first];
    this.#keyOf = keyOf;
    this.#indexes.set(keyOf(first), 0);
  }

  indexOf(value: Value): number {
    const key = this.#keyOf(value);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.values.push(value) - 1;
    this.#indexes.set(key, index);
    return index;
  }
}

/** The texts of a page, and the lists of texts. */
export class PageTexts {
  readonly texts = new Distinct<string>('', (text) => text);
  readonly owners = new Distinct<readonly number[]>([], (list) => list.join());
  readonly routes = new Distinct<readonly number[]>([], (list) => list.join());

  text(text: string | undefined): number {
    return text === undefined ? 0 : this.texts.indexOf(text);
  }

  ownersOf(names: readonly string[]): number {
    return this.owners.indexOf(names.map((name) => this.text(name)));
  }

  route(through: readonly { readonly kind: string; readonly name: string }[]): number {
    return this.routes.indexOf(
      through.flatMap(({ kind, name }) => [this.text(kind), this.text(name)]),
    );
  }
}
