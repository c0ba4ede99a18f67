import type { Random } from '../random.ts';
import { nastyTexts } from './nasty.ts';

/** Changes a text by its words and lines, so that much of its structure stays. `marks` mean something in its format. */
export function mutateText(random: Random, text: string, marks: readonly string[]): string {
  let tokens: string[] = text.match(/[\p{L}\p{N}_]+|\s+|[^]/gu) ?? [];
  for (let turns = 1 + random.below(5); turns > 0; turns--) {
    tokens = random.pick(ways)(random, tokens, marks);
  }
  return tokens.join('');
}

type Way = (random: Random, tokens: string[], marks: readonly string[]) => string[];

const ways: readonly Way[] = [
  (random, tokens) => tokens.toSpliced(random.below(tokens.length + 1), 1, random.pick(nastyTexts)),
  (random, tokens, marks) =>
    tokens.toSpliced(random.below(tokens.length + 1), 0, random.pick(marks)),
  (random, tokens, marks) =>
    tokens.toSpliced(random.below(tokens.length + 1), 1, random.pick(marks)),
  (random, tokens) => tokens.toSpliced(random.below(tokens.length + 1), 1 + random.below(3)),
  // Another word of the same text.
  (random, tokens) =>
    tokens.toSpliced(random.below(tokens.length + 1), 1, tokens[random.below(tokens.length)] ?? ''),
  // A line twice: keys and members that repeat.
  (random, tokens) => {
    const lines = linesOf(tokens);
    const line = lines[random.below(lines.length)] ?? '';
    return lines.toSpliced(random.below(lines.length + 1), 0, line);
  },
  (random, tokens) => {
    const lines = linesOf(tokens);
    const [line = ''] = lines.splice(random.below(lines.length), 1);
    return lines.toSpliced(random.below(lines.length + 1), 0, line);
  },
  // Deep, or wide.
  (random, tokens, marks) => {
    const mark = random.pick(marks);
    const many = mark.repeat(1 + random.below(random.chance(0.2) ? 2000 : 20));
    return tokens.toSpliced(random.below(tokens.length + 1), 0, many);
  },
  (_random, tokens) =>
    tokens
      .join('')
      .replaceAll('\n', '\r\n')
      .split(/(?<=\n)/u),
  (_random, tokens) => ['\ufeff', ...tokens],
];

function linesOf(tokens: readonly string[]): string[] {
  return tokens.join('').split(/(?<=\n)/u);
}
