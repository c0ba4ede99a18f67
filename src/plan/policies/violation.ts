import { compareText } from '../../model/change.ts';
import type { Policy } from '../../model/declared.ts';
import type { FindingCode } from '../../model/finding-codes.ts';
import { dayText, formatInstant } from '../../model/instant.ts';
import type { RollMember, Roll, RollGroup, RollPerson } from './roll.ts';

/** Something that breaks a policy. */
export interface Violation {
  readonly code: FindingCode;
  readonly policy: Policy;
  /** What two folders have in common that break a policy alike. */
  readonly key: string;
  /** The groups that it is about. */
  readonly groups: readonly RollGroup[];
  readonly person?: RollPerson;
  /** When it is broken. */
  readonly from: number;
  readonly to: number;
  /** By how many. */
  readonly excess?: number;
  /** It would not be broken were it not for members whom no file wants in. */
  readonly undeclared?: true;
  /** Without the name of the policy. */
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** What a rule is asked with. */
export interface RuleInput {
  readonly policy: Policy;
  /** The groups that the policy is for. */
  readonly groups: readonly RollGroup[];
  readonly roll: Roll;
  /** The groups that the rule's own patterns stand for. */
  readonly matching: (patterns: readonly { readonly text: string }[]) => readonly RollGroup[];
}

/** The same for one person and the same groups, in any order. */
export function keyOf(groups: readonly RollGroup[], person?: RollPerson): string {
  return JSON.stringify([person?.key ?? '', ...groups.map(({ ref }) => ref).sort(compareText)]);
}

/** ", from 2026-12-01 on" where it is not so yet. */
export function begins(from: number, { at }: Pick<Roll, 'at'>): string {
  return from <= at ? '' : `, from ${dateText(from)} on`;
}

function dateText(instant: number): string {
  return dayText(formatInstant(instant as Roll['at']));
}

/** " (groups/oslo.yaml:7)": the other line of the two. */
export function otherLine({ file, line }: RollMember): string {
  return file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
}

/** What a reader must know of groups whose live members nobody asked for. */
export function unreadText(groups: readonly RollGroup[]): string {
  const unread = groups.filter(({ wasRead }) => !wasRead).map(({ name }) => name);
  return unread.length === 0 ? '' : ` Not read, known by its file alone: ${unread.join(', ')}.`;
}
