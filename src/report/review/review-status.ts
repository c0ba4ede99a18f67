import { canBeReviewed, isReviewOverdue, reviewDue } from '../../desired/review-findings.ts';
import { type Declared, type DeclaredGroup, effectiveOwners } from '../../model/declared.ts';
import { type Instant, formatInstant } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { compareNames } from '../../render/order.ts';

/** When a group was last reviewed, and when the next review is due. */
export interface GroupReview {
  readonly group: string;
  readonly file: string;
  readonly owners: readonly string[];
  readonly reviewed?: { readonly on: string; readonly by: readonly string[] };
  /** A day: absent where the group was never reviewed, or nothing says how often it is. */
  readonly due?: string;
  readonly isOverdue: boolean;
}

/** By the files alone. What was never reviewed is overdue wherever reviews are due at all. */
export function reviewStatus(
  { groups, config }: Pick<Declared, 'groups' | 'config'>,
  at: Instant,
): readonly GroupReview[] {
  return groups
    .filter(canBeReviewed)
    .map((group) => ({
      ...statusOf(group, config.reviewEvery, at),
      owners: effectiveOwners(group, config),
    }))
    .sort((a, b) => compareNames(a.group, b.group));
}

function statusOf(
  group: DeclaredGroup,
  every: number | undefined,
  at: Instant,
): Omit<GroupReview, 'owners'> {
  const { name, place, reviewed } = group;
  const due = reviewDue(group, every);
  return {
    group: name,
    file: place.file,
    ...given({
      reviewed: reviewed && { on: reviewed.on.text, by: reviewed.by },
      due: due === undefined ? undefined : formatInstant(due).slice(0, 10),
    }),
    isOverdue: isReviewOverdue(group, every, at),
  };
}
