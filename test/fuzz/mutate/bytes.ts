import type { Random } from '../random.ts';
import { nastyTexts } from './nasty.ts';

/** Changes bytes of a file: a few flips, cuts, repeats and insertions. `others` are files to take pieces from. */
export function mutateBytes(random: Random, bytes: Buffer, others: readonly Buffer[]): Buffer {
  let mutated = bytes;
  for (let turns = 1 + random.below(4); turns > 0; turns--) {
    mutated = random.pick(ways)(random, mutated, others);
  }
  return mutated;
}

type Way = (random: Random, bytes: Buffer, others: readonly Buffer[]) => Buffer;

const interesting = [0, 1, 9, 10, 13, 34, 35, 39, 44, 45, 58, 59, 61, 123, 127, 128, 192, 254, 255];

const ways: readonly Way[] = [
  (random, bytes) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  (random, bytes) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.below(copy.length)] = random.pick(interesting);
    return copy;
  },
  (random, bytes) => splice(bytes, random.below(bytes.length + 1), 0, Buffer.of(random.below(256))),
  (random, bytes) =>
    splice(bytes, random.below(bytes.length + 1), 0, Buffer.from(random.pick(nastyTexts))),
  (random, bytes) => splice(bytes, random.below(bytes.length + 1), 1 + random.below(16)),
  (random, bytes) => bytes.subarray(0, random.below(bytes.length + 1)),
  (random, bytes) => {
    const piece = pieceOf(random, bytes);
    const times = 1 + random.below(random.chance(0.1) ? 400 : 4);
    const repeated = Buffer.concat(Array.from({ length: times }, () => piece));
    return splice(bytes, random.below(bytes.length + 1), 0, repeated);
  },
  (random, bytes, others) =>
    splice(bytes, random.below(bytes.length + 1), 0, pieceOf(random, random.pick(others))),
  (random, bytes, others) => {
    const other = random.pick(others);
    return Buffer.concat([
      bytes.subarray(0, random.below(bytes.length + 1)),
      other.subarray(random.below(other.length + 1)),
    ]);
  },
];

function pieceOf(random: Random, bytes: Buffer): Buffer {
  const from = random.below(bytes.length + 1);
  return bytes.subarray(from, from + 1 + random.below(64));
}

function splice(
  bytes: Buffer,
  at: number,
  remove: number,
  insert: Buffer = Buffer.alloc(0),
): Buffer {
  return Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
}
