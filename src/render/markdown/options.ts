/** How much of a plan is told: a comment has a limit, and counts are never what is left out. */
export type Detail = 'all' | 'some' | 'counts';

export interface MarkdownOptions {
  readonly detail?: Detail;
  /** The address of a line, for those who can show it. */
  readonly linkTo?: (file: string, line?: number) => string;
}

interface Limits {
  /** Names in one group, or in one list. */
  readonly names: number;
  /** Rows of the groups, and findings. */
  readonly rows: number;
}

export const limits: Readonly<Record<Detail, Limits>> = {
  all: { names: Infinity, rows: Infinity },
  some: { names: 10, rows: 100 },
  counts: { names: 0, rows: 25 },
};
