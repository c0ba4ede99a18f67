import type { ReviewId, RowMark } from './review-row.ts';

export type Decision =
  | { readonly kind: 'keep' | 'remove' }
  /** As files write it. */
  | { readonly kind: 'until'; readonly until: string };

/** A row that came back, and is the one that was asked. */
export interface Answer {
  /** Where it stands in its sheet. */
  readonly place: { readonly file: string; readonly line: number };
  readonly group: string;
  readonly person: string;
  readonly email?: string;
  readonly accountId?: string;
  /** What it said when it was asked. */
  readonly until: string;
  readonly through: string;
  readonly reviewer?: string;
  readonly review: ReviewId;
  readonly mark: RowMark;
  /** Absent while nobody has decided. */
  readonly decision?: Decision;
  readonly comment?: string;
}
