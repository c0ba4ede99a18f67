import type { Declared, DeclaredGroup, Reviewed } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { GroupIndex } from '../model/group.ts';
import { type Instant, addDays } from '../model/instant.ts';
import { count, listed, sameNames } from '../model/text.ts';

type ReviewedFiles = Pick<Declared, 'groups' | 'config'>;

/** Of a group that the files want empty there is nothing to ask. */
export function canBeReviewed({ mode, members, includes }: DeclaredGroup): boolean {
  return mode === 'additive' || members.length + includes.length > 0;
}

/** When the next review of a group is due; undefined where it was never reviewed, or nothing says how often it is. */
export function reviewDue(
  { reviewed }: DeclaredGroup,
  every: number | undefined,
): Instant | undefined {
  if (reviewed === undefined || every === undefined) return undefined;
  return addDays(reviewed.on.start, every);
}

/** What was never reviewed is overdue wherever reviews are due at all. */
export function isReviewOverdue(
  group: DeclaredGroup,
  every: number | undefined,
  at: Instant,
): boolean {
  const due = reviewDue(group, every);
  return every !== undefined && (due === undefined || due <= at);
}

/** One line for all groups that are overdue. */
export function overdueFindings(
  { groups, config }: ReviewedFiles,
  at: Instant,
): readonly Finding[] {
  const { reviewEvery: every, place } = config;
  const overdue = groups.filter(
    (group) => canBeReviewed(group) && isReviewOverdue(group, every, at),
  );
  if (overdue.length === 0) return [];
  const names = listed(overdue.map(({ name }) => name));
  const [what, verb] = overdue.length === 1 ? ['The review', 'is'] : ['The reviews', 'are'];
  return [
    {
      code: 'review-overdue',
      severity: 'warning',
      message: `${what} of ${count(overdue.length, 'group')} ${verb} overdue: ${names}.`,
      ...place,
      hint: 'Run: rollcall review start --out reviews',
    },
  ];
}

/** What a proposal says of reviews. No membership shows it, and whoever approves it vouches for it. */
export function reviewFindings(base: Declared, head: Declared): readonly Finding[] {
  const before = new GroupIndex(base.groups);
  return [
    ...intervalFinding(base, head),
    ...head.groups.flatMap((group) => {
      const [same] = before.meantBy(group);
      return reviewFinding(group, same?.reviewed);
    }),
  ];
}

function reviewFinding(
  { name, reviewed, place }: DeclaredGroup,
  before: Reviewed | undefined,
): readonly Finding[] {
  if (sameReview(before, reviewed)) return [];
  const so = before === undefined ? '' : ` So far: ${reviewText(before)}.`;
  if (reviewed === undefined) {
    const message = `The record of the review of ${name} is deleted.${so}`;
    return [{ code: 'review-recorded', severity: 'warning', message, ...place }];
  }
  const isEarlier = before !== undefined && reviewed.on.start < before.on.start;
  return [
    {
      code: 'review-recorded',
      severity: isEarlier ? 'warning' : 'note',
      message: `${name} is recorded as reviewed ${reviewText(reviewed)}.${so}`,
      ...reviewed.place,
    },
  ];
}

function intervalFinding(base: Declared, head: Declared): readonly Finding[] {
  const [was, is] = [base.config.reviewEvery, head.config.reviewEvery];
  if (was === is) return [];
  return [
    {
      code: 'reviews-changed',
      severity: 'warning',
      message: `Reviews are due ${intervalText(is)} from now on; so far ${intervalText(was)}.`,
      ...head.config.place,
    },
  ];
}

function intervalText(days: number | undefined): string {
  return days === undefined ? 'never' : `every ${count(days, 'day')}`;
}

function reviewText({ on, by }: Reviewed): string {
  return `on ${on.text} by ${by.join(', ')}`;
}

function sameReview(a: Reviewed | undefined, b: Reviewed | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.on.text === b.on.text && sameNames(a.by, b.by);
}
