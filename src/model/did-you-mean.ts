import { closest, distance } from 'fastest-levenshtein';

const mostNamed = 3;
/** A part of a name says which is meant from here on. */
const shortestPart = 3;

/**
 * The names that were perhaps meant by what was typed, the nearest first, at most three: those that are a slip or two
 * away, then those that hold it. `keyOf` gives what they are compared by.
 */
export function nearestNames(
  typed: string,
  names: Iterable<string>,
  keyOf?: (name: string) => string,
): readonly string[] {
  return nearestAmong(names, keyOf)(typed);
}

/** The same for many that were typed. Of thousands only some are compared: who has those has mistaken something else. */
export function nearestAmong(
  names: Iterable<string>,
  keyOf: (name: string) => string = (name) => name.toLowerCase(),
): (typed: string) => readonly string[] {
  let known: readonly Known[] | undefined;
  const mayCompare = comparisons();
  return (typed) => {
    const key = keyOf(typed);
    known ??= Array.from(new Set(names), (name) => knownAs(name, keyOf(name)));
    // Nobody slips in a name of a thousand letters, and comparing costs the product of the lengths.
    if (key.length > 255 || !mayCompare(known.length)) return [];
    const wanted = knownAs(typed, key);
    return known
      .map((one) => ({ name: one.name, apart: apart(wanted, one) }))
      .filter((one) => one.apart !== undefined)
      .sort((one, other) => (one.apart ?? 0) - (other.apart ?? 0))
      .slice(0, mostNamed)
      .map(({ name }) => name);
  };
}

/** So many comparisons take some seconds. */
const mostComparisons = 4_000_000;

/** Whether so many more comparisons are worth it. At least one round is. */
export function comparisons(): (more: number) => boolean {
  let made = 0;
  return (more) => {
    if (made >= mostComparisons) return false;
    made += more;
    return true;
  };
}

interface Known {
  readonly name: string;
  readonly key: string;
  readonly look: Appearance;
}

function knownAs(name: string, key: string): Known {
  return { name, key, look: new Appearance(key) };
}

/** How many letters differ; undefined when that is too many to be a slip. Parts of names come after all slips. */
function apart(typed: Known, { key: name, look }: Known): number | undefined {
  if (typed.look.isThatOf(look)) return 0;
  const { length } = typed.key;
  const most = Math.min(Math.max(2, Math.floor(name.length / 3)), Math.floor(length / 2));
  if (Math.abs(length - name.length) <= most) {
    const slips = distance(typed.key, name);
    if (slips <= most) return slips;
  }
  if (length >= shortestPart && name.includes(typed.key)) return 1000 + name.length;
  return undefined;
}

/** `Did you mean "a", "b" or "c"?`, and how one that looks the same differs; undefined for none. */
export function didYouMean(typed: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.at(-1) ?? '';
  const others = quoted.slice(0, -1).join(', ');
  const question = `Did you mean ${others === '' ? '' : `${others} or `}${last}?`;
  return withLookAlike(question, typed, names);
}

/** A text that names what was perhaps meant, and how the first of these that looks like what was typed differs. */
export function withLookAlike(text: string, typed: string, names: readonly string[]): string {
  const differs = names.map((name) => lookAlike(typed, name)).find((each) => each !== undefined);
  return differs === undefined ? text : `${text} ${differs}`;
}

/** The known word that someone who typed `word` probably meant; undefined when none is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  // Comparing costs its length times the words'; nobody misspells a key in a hundred letters.
  if (known.length === 0 || typed.length > 100) return undefined;
  const like = known.find((name) => looksLike(typed, name));
  if (like !== undefined) return like;
  const nearest = closest(typed, known);
  return distance(typed, nearest.toLowerCase()) <= Math.max(1, Math.floor(typed.length / 3))
    ? nearest
    : undefined;
}

/** Letters of other scripts that look like a Latin one, in lower case: those that keyboards and documents bring along. */
const letters = new Map(
  Object.entries({
    a: 'аɑα',
    b: 'вβ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еєε',
    g: 'ɡց',
    h: 'һнհ',
    i: 'іıι',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏ1',
    m: 'м',
    n: 'ηո',
    o: 'оοօ0',
    p: 'рρ',
    q: 'ԛզ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υս',
    v: 'ѵν',
    w: 'ԝω',
    x: 'хχ',
    y: 'уγ',
    '-': '‐‑‒–—―−',
    "'": '‘’ʼ′`´',
    '"': '“”″',
    '.': '․·',
  }).flatMap(([latin, likes]) => Array.from(likes, (like) => [like, latin] as const)),
);

/** Takes no room, or looks like a blank without being one. */
const invisible = /[\p{Cf}\p{Cc}\p{Variation_Selector}\u034F\u115F\u1160\u2800\u3164\uFFA0]/u;

/** One character, as it looks. Empty when nobody sees it. */
function lookOf(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (invisible.test(character)) return '';
  const plain = character.normalize('NFKC').toLowerCase();
  return letters.get(plain) ?? plain;
}

/** What is left of a text where all that looks the same is the same. */
function skeleton(text: string): string {
  return Array.from(text.normalize('NFC'), lookOf).join('');
}

/** Whether nobody could see how two texts differ. */
export function looksLike(one: string, other: string): boolean {
  return new Appearance(one).isThatOf(new Appearance(other));
}

/** How a text looks, for comparing it with many. */
export class Appearance {
  readonly #text: string;
  /** Of two plain texts only digits can be taken for letters. */
  readonly #isOdd: boolean;
  #skeleton: string | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#isOdd = /[^ -~]|[01]/u.test(text);
  }

  isThatOf(other: Appearance): boolean {
    return (this.#isOdd || other.#isOdd) && this.#bones() === other.#bones();
  }

  #bones(): string {
    this.#skeleton ??= skeleton(this.#text);
    return this.#skeleton;
  }
}

const mostDifferences = 3;

/**
 * Where two texts look the same and are not: which characters differ, with their code points. Undefined when they are
 * the same but for case, or anybody can see how they differ.
 */
function lookAlike(typed: string, meant: string): string | undefined {
  if (skeleton(typed) !== skeleton(meant)) return undefined;
  const [here, there] = [typed, meant].map((text) => Array.from(text.normalize('NFC')));
  const differences = new Set<string>();
  for (let i = 0, j = 0; i < (here?.length ?? 0) || j < (there?.length ?? 0);) {
    const [one, other] = [here?.[i], there?.[j]];
    if (one?.toLowerCase() === other?.toLowerCase()) {
      i++;
      j++;
    } else if (one !== undefined && lookOf(one) === '') {
      differences.add(`here is ${codePoint(one)}, which is invisible`);
      i++;
    } else if (other !== undefined && lookOf(other) === '') {
      differences.add(`there is ${codePoint(other)}, which is invisible`);
      j++;
    } else {
      differences.add(`${named(one)} here, ${named(other)} there`);
      i++;
      // One sign may stand for several letters, as ﬁ does.
      j += Math.max(1, Array.from(one === undefined ? '' : lookOf(one)).length);
    }
  }
  const found = [...differences].slice(0, mostDifferences);
  return found.length === 0 ? undefined : `They look the same but differ: ${found.join('; ')}.`;
}

function named(character: string | undefined): string {
  return character === undefined ? 'nothing' : `"${character}" ${codePoint(character)}`;
}

/** `U+0430` */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
