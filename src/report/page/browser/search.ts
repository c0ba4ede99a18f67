import UFuzzy from '@leeoniya/ufuzzy';
import type { Group, Model, Person } from './model.ts';

/** Letters of every script, and one slip of the fingers a word. */
const fuzzy = new UFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
});

/** Finds items as somebody types, the best first. */
export class SearchIndex<Item> {
  readonly #items: readonly Item[];
  readonly #textOf: (item: Item) => string;
  /** Made when somebody types, and not while they wait for the page. */
  #texts: string[] | undefined;

  constructor(items: readonly Item[], textOf: (item: Item) => string) {
    this.#items = items;
    this.#textOf = textOf;
  }

  /** All of them for a query without letters or digits. */
  find(query: string): readonly Item[] {
    const needle = folded(query).trim();
    if (!/[\p{L}\d]/u.test(needle)) return this.#items;
    this.#texts ??= this.#items.map((item) => folded(this.#textOf(item)));
    const [found, , order] = fuzzy.search(this.#texts, needle, 1);
    if (found === null) return [];
    const indexes = order === null ? found : order.map((at) => found[at] ?? 0);
    return indexes.flatMap((index) => this.#items[index] ?? []);
  }
}

/** Letters that no accent makes of others, as people without them type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ '\u00E6': 'ae', '\u0153': 'oe', '\u00DF': 'ss', '\u00FE': 'th', '\u00F0': 'd' },
  ...{ '\u0111': 'd', '\u00F8': 'o', '\u0142': 'l', '\u0131': 'i' },
};

/** Without accents, in small letters: nobody types them for sure. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u00DF-\u0153]/gu, (letter) => plainLetters[letter] ?? letter);
}

export interface Searches {
  readonly people: SearchIndex<Person>;
  readonly groups: SearchIndex<Group>;
}

export function searchesOf({ people, groups }: Model): Searches {
  return {
    people: new SearchIndex(people, ({ name, email, id }) => `${name} ${email} ${id}`),
    groups: new SearchIndex(
      groups,
      ({ name, description, owners }) => `${name} ${description} ${owners.join(' ')}`,
    ),
  };
}
