import type { Random } from '../random.ts';
import { nastyTexts, nastyValues } from './nasty.ts';

/** Changes a value by its structure. Gives JSON: keys may be there twice, and any key is one. */
export function mutateJson(random: Random, value: unknown): string {
  const text = JSON.stringify(changed(random, value));
  if (random.chance(0.9)) return text;
  // What no value has: a key twice, numbers beyond all measure, half a document.
  return random.pick([
    () => text.replace(/"(\w+)":/u, '"$1":null,"$1":'),
    () =>
      text.replaceAll(/\b\d+\b/gu, () =>
        random.pick(['1e999', '-0', '1e-999', '12345678901234567890']),
      ),
    () => text.slice(0, random.below(text.length)),
    () => `${'['.repeat(3000)}${text}${']'.repeat(3000)}`,
    () => text.replace(/"\w+":/u, '"__proto__":'),
    () => `\ufeff${text}`,
  ])();
}

/** The same value with one to three places changed. */
export function changed(random: Random, value: unknown): unknown {
  let result: unknown = value;
  for (let turns = 1 + random.below(3); turns > 0; turns--) result = changedOnce(random, result);
  return result;
}

function changedOnce(random: Random, value: unknown): unknown {
  const steps = countPlaces(value);
  let at = random.below(steps);
  const walk = (part: unknown): unknown => {
    if (at-- === 0) return replaced(random, part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

function countPlaces(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countPlaces(part), 1);
}

function replaced(random: Random, part: unknown): unknown {
  if (random.chance(0.35)) return random.pick(nastyValues);
  if (typeof part === 'string') {
    const nasty = random.pick(nastyTexts);
    return random.pick([nasty, part + nasty, nasty + part, part.slice(1), part.toUpperCase()]);
  }
  if (typeof part === 'number') return random.pick([0, -1, part + 1, part * 1e9, 0.5, 2 ** 53]);
  if (Array.isArray(part)) return random.pick(arrayWays)(random, part);
  if (typeof part !== 'object' || part === null) return random.pick(nastyTexts);
  return random.pick(objectWays)(random, part as Readonly<Record<string, unknown>>);
}

type ArrayWay = (random: Random, items: readonly unknown[]) => unknown;
const arrayWays: readonly ArrayWay[] = [
  () => [],
  (_random, items) => [...items, ...items],
  (random, items) => items.toSpliced(random.below(items.length + 1), 1),
  (random, items) => items.toSpliced(random.below(items.length + 1), 0, random.pick(nastyValues)),
  (_random, items) => items.toReversed(),
  (_random, items) => Object.fromEntries(items.entries()),
  (random, items) => Array.from({ length: 200 }, () => items[random.below(items.length)]),
  (_random, items) => nested(items, 500),
];

type ObjectWay = (random: Random, record: Readonly<Record<string, unknown>>) => unknown;
const objectWays: readonly ObjectWay[] = [
  () => ({}),
  (random, record) => {
    const keys = Object.keys(record);
    const gone = keys[random.below(keys.length)];
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== gone));
  },
  (random, record) => ({ ...record, [random.pick(nastyTexts)]: random.pick(nastyValues) }),
  (random, record) => {
    const keys = Object.keys(record);
    const [one, other] = [keys[random.below(keys.length)], keys[random.below(keys.length)]];
    return { ...record, [one ?? 'a']: record[other ?? 'a'] };
  },
  (_random, record) => [record],
  (_random, record) => Object.values(record),
  (_random, record) => nested(record, 500),
];

function nested(value: unknown, depth: number): unknown {
  let result = value;
  for (let level = 0; level < depth; level++) result = level % 2 === 0 ? [result] : { a: result };
  return result;
}
