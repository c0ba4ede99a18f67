import type { Detail } from '../render/markdown/options.ts';

/** GitHub answers 422 to a longer body, in characters: https://github.com/orgs/community/discussions/41331 */
export const longestBody = 65_536;

/** Of a step's job summary, in bytes: a longer one is dropped whole. */
export const longestSummary = 1024 * 1024;

export type Level = Detail | 'headline';

const levels: readonly Level[] = ['all', 'some', 'counts', 'headline'];

/** As much detail as the limit allows. A string is never cut: what is left out is told by number. */
export function fit(
  write: (level: Level) => string,
  limit: number,
  measure: (text: string) => number = ({ length }) => length,
): { readonly level: Level; readonly text: string } {
  for (const level of levels) {
    const text = write(level);
    if (measure(text) <= limit) return { level, text };
  }
  return { level: 'headline', text: write('headline') };
}
