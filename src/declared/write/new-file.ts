import type { Mode } from '../../model/declared.ts';
import type { AccountId, Email, GroupId } from '../../model/ids.ts';
import { compareLines } from '../edit/insertion-point.ts';
import type { NewLine } from '../edit/edit.ts';
import { lineText } from '../edit/line-text.ts';
import { withComment } from '../edit/list-style.ts';
import { nameComment } from '../edit/name-comment.ts';
import { yamlString, yamlUser } from '../edit/yaml-string.ts';

export interface NewGroupFile {
  readonly modeline?: string;
  /** Comments at the top, one line each. Any text at all. */
  readonly notes?: readonly string[];
  readonly group: string;
  readonly id?: GroupId;
  readonly mode: Mode;
  readonly allowEmpty?: true;
  readonly members: readonly NewLine[];
  /** Only of an additive group. */
  readonly absent?: readonly NewLine[];
}

/** A group's file as the house writes it: one person a line, sorted, names as comments in one column. */
export function newGroupFile(file: NewGroupFile): string {
  const { modeline, notes = [], group, id, mode, allowEmpty, members, absent = [] } = file;
  return textOf([
    ...(modeline === undefined ? [] : [modeline]),
    ...notes.flatMap((note) => nameComment(note) ?? []),
    `group: ${yamlString(group)}`,
    ...(id === undefined ? [] : [`id: ${yamlUser(id, 'plain')}`]),
    `mode: ${mode}`,
    ...(allowEmpty === undefined ? [] : ['allowEmpty: true']),
    ...listLines('members', members),
    ...(absent.length === 0 ? [] : listLines('absent', absent)),
  ]);
}

export interface NewAccountsFile {
  readonly modeline?: string;
  readonly lines: readonly { readonly email: Email; readonly id: AccountId }[];
}

/** accounts.yaml, sorted. The emails are names enough: there are no comments. */
export function newAccountsFile({ modeline, lines }: NewAccountsFile): string {
  const sorted = lines.toSorted((a, b) => (a.email < b.email ? -1 : 1));
  return textOf([
    ...(modeline === undefined ? [] : [modeline]),
    ...(sorted.length === 0 ? ['accounts: {}'] : ['accounts:']),
    ...sorted.map(accountLine),
  ]);
}

/** One email of accounts.yaml, indented as the house does. */
function accountLine({ email, id }: NewAccountsFile['lines'][number]): string {
  return `  ${yamlUser(email, 'plain')}: ${yamlUser(id, 'plain')}`;
}

export interface NewLeaversFile {
  readonly modeline?: string;
  readonly leavers: readonly NewLine[];
}

export function newLeaversFile({ modeline, leavers }: NewLeaversFile): string {
  return textOf([...(modeline === undefined ? [] : [modeline]), ...listLines('leavers', leavers)]);
}

/** Where comments begin: behind the longest line, but one very long line does not push the others away. */
const leastColumn = 40;
const mostColumn = 60;

function listLines(name: string, lines: readonly NewLine[]): readonly string[] {
  if (lines.length === 0) return [`${name}: []`];
  const entries = lines.toSorted(compareLines).map((line) => ({
    text: `  - ${lineText(line, 'plain')}`,
    comment: nameComment(line.name),
  }));
  const column = entries.reduce(
    (most, { text }) => (text.length + 2 > mostColumn ? most : Math.max(most, text.length + 2)),
    leastColumn,
  );
  return [
    `${name}:`,
    ...entries.map(({ text, comment }) => withComment(text, comment, { column, gap: '  ' })),
  ];
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
