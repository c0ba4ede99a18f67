import { createHash } from 'node:crypto';
import { groupKey } from '../../model/ids.ts';
import { bareCell } from '../../render/layout.ts';

/** A membership that its owners are asked about. */
export interface ReviewRow {
  readonly group: string;
  readonly owners: readonly string[];
  readonly person: string;
  /** At least one of the two. */
  readonly email?: string;
  readonly accountId?: string;
  /** A day, and who asked for it; where the history is known. */
  readonly since?: string;
  readonly addedBy?: string;
  readonly because?: string;
  /** As files write it. */
  readonly until?: string;
  /** The sets and groups that bring them in; empty where the group's own file names them. */
  readonly through: string;
  readonly lastSeen?: string;
  readonly status: string;
  readonly basis: Basis;
}

/** What a membership rests on. */
export type Basis =
  /** A line lets them in. */
  | 'declared'
  /** They are in, no line says so, and an additive group leaves it at that. */
  | 'undeclared'
  /** They are in, and the files want them out. */
  | 'drift'
  /** They are in, and are not rollcall's to remove: an app, a protected account. */
  | 'left-alone';

/** What makes a row the one that was asked; what else it says is for people to read. */
export type RowIdentity = Pick<ReviewRow, 'group' | 'email' | 'accountId' | 'until' | 'basis'> & {
  readonly through?: string;
  readonly reviewer?: string;
};

/** The mark of a row: which of how many of its group, and what it was when it was asked. */
export interface RowMark {
  readonly index: number;
  readonly of: number;
  readonly basis: Basis;
  readonly digest: string;
}

/** Begins with a letter: spreadsheets make numbers of some digests. */
export function digestOfRow(row: RowIdentity): string {
  const { group, email = '', accountId = '', until = '', through = '', basis, reviewer = '' } = row;
  const parts = [email.toLowerCase(), accountId, until, through, reviewer.toLowerCase()];
  return shortDigest([groupKey(bareCell(group)), basis, ...parts.map(bareCell)]);
}

export function shortDigest(content: unknown): string {
  return `r${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 15)}`;
}

export function markText({ index, of, basis, digest }: RowMark): string {
  return `${index}/${of} ${basis} ${digest}`;
}

export function parseMark(text: string): RowMark | undefined {
  const match =
    /^(\d{1,7})\/(\d{1,7}) (declared|undeclared|drift|left-alone) (r[\da-f]{15})$/u.exec(text);
  if (match === null) return undefined;
  const [, index, of, basis, digest = ''] = match;
  return { index: Number(index), of: Number(of), basis: basis as Basis, digest };
}

/** One asking: its day, the commit of the files, and a digest of all that was asked. */
export interface ReviewId {
  /** `2026-12-01` */
  readonly day: string;
  readonly commit?: string;
  readonly digest: string;
}

/** Words behind the day, so that no spreadsheet takes it for a date. */
export function reviewText({ day, commit, digest }: ReviewId): string {
  return `${day} ${commit === undefined ? '' : `${commit.slice(0, 12)} `}${digest}`;
}

export function parseReview(text: string): ReviewId | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?: ([\da-f]{7,12}))? (r[\da-f]{15})$/u.exec(text);
  if (match === null) return undefined;
  const [, day = '', commit, digest = ''] = match;
  return { day, digest, ...(commit === undefined ? {} : { commit }) };
}
