import { groupBy } from '../../model/objects.ts';
import type { Answer } from './answer.ts';
import { reviewText } from './review-row.ts';

/** How far one group has come in one review. */
export interface ReviewedGroup {
  readonly group: string;
  /** The day on which it was asked. */
  readonly day: string;
  readonly asked: number;
  readonly decided: number;
  /** Those whose sheets hold decisions that count. */
  readonly by: readonly string[];
  /** Rows without a decision that counts, which no other sheet gives. */
  readonly open: readonly Answer['place'][];
  /** Rows that no sheet has, or that can't be read. */
  readonly missing: number;
}

/** Group by group: a review is complete when each membership that was asked about has a decision, in whichever sheet. */
export function completeness(
  answers: readonly Answer[],
  counts: (answer: Answer) => boolean,
): readonly ReviewedGroup[] {
  const byGroup = groupBy(answers, reviewKey);
  return [...byGroup.values()].flatMap((those): readonly ReviewedGroup[] => {
    const [first] = those;
    if (first === undefined) return [];
    const { group, review } = first;
    const asked = Math.max(...those.map(({ mark }) => mark.of));
    const rows = [...groupBy(those, ({ mark }) => mark.index).values()];
    const decided = rows.filter((each) => each.some(counts));
    const open = rows.filter((each) => !each.some(counts)).flat();
    const by = those.filter(counts).flatMap(({ reviewer }) => reviewer ?? []);
    return [
      {
        ...{ group, day: review.day, asked, decided: decided.length },
        by: [...new Map(by.map((name) => [name.toLowerCase(), name])).values()],
        open: open.map(({ place }) => place),
        missing: Math.max(0, asked - rows.length),
      },
    ];
  });
}

/** What answers about one group in one review have in common. */
export function reviewKey({ group, review }: Pick<Answer, 'group' | 'review'>): string {
  return JSON.stringify([group.toLowerCase(), reviewText(review)]);
}

export function isComplete({ asked, decided }: ReviewedGroup): boolean {
  return decided >= asked;
}
