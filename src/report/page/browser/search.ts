import UFuzzy from '@leeoniya/ufuzzy';
import type { Group, Model, Person } from './model.ts';

/** Letters of every script; each word anywhere in the text. */
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
  /** What was prepared: made while nobody waits, or else when somebody types. */
  readonly #texts: string[] = [];

  constructor(items: readonly Item[], textOf: (item: Item) => string) {
    this.#items = items;
    this.#textOf = textOf;
  }

  /** Prepares so many more items. Returns whether some are left. */
  prepare(more: number): boolean {
    const from = this.#texts.length;
    for (const item of this.#items.slice(from, from + more)) {
      this.#texts.push(folded(this.#textOf(item)));
    }
    return this.#texts.length < this.#items.length;
  }

  /** All of them for a query without letters or digits. */
  find(query: string): readonly Item[] {
    const needle = folded(query).trim();
    if (!/[\p{L}\d]/u.test(needle)) return this.#items;
    this.prepare(Infinity);
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

/** What was made of words with other letters than ASCII has: names recur. */
const plainWords = new Map<string, string>();

/** Without accents, in small letters: nobody types them for sure. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[^\0-\u007F]+/gu, (word) => {
    const known = plainWords.get(word) ?? plainWord(word);
    plainWords.set(word, known);
    return known;
  });
}

function plainWord(word: string): string {
  return word
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

/** Prepares searches at once: whoever goes to the field types a moment later, and no key is to wait. */
export function prepareNow({ people, groups }: Searches): void {
  groups.prepare(Infinity);
  people.prepare(Infinity);
}

/** So many names at a time: a millisecond. */
const atOnce = 250;

/** Prepares searches while the browser has nothing else to do. Returns what stops it. */
export function prepareWhenIdle({ people, groups }: Searches): () => void {
  let isStopped = false;
  const goOn = (idle?: Idle): void => {
    if (isStopped) return;
    let isMore = true;
    do isMore = groups.prepare(atOnce) || people.prepare(atOnce);
    while (isMore && idle !== undefined && idle.timeRemaining() > 2);
    if (isMore) later(goOn);
  };
  later(goOn);
  return () => {
    isStopped = true;
  };
}

interface Idle {
  readonly timeRemaining: () => number;
}

/** Safari has no word for when it is idle. */
function later(work: (idle?: Idle) => void): void {
  const { requestIdleCallback: whenIdle } = globalThis as {
    readonly requestIdleCallback?: (work: (idle: Idle) => void) => unknown;
  };
  if (whenIdle === undefined) setTimeout(() => work(), 20);
  else whenIdle(work);
}
