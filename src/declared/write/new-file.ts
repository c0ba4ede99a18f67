import { compareText } from '../../model/change.ts';
import type { GroupId } from '../../model/ids.ts';
import type { AccountLine } from '../edit/accounts-file.ts';
import type { NewLine } from '../edit/edit.ts';
import { nameComment } from '../edit/name-comment.ts';
import { yamlString, yamlUser } from '../edit/yaml-string.ts';
import { peopleLists } from './people.ts';

export interface NewFile {
  /** The first line, as `modelineFor` gives it. */
  readonly modeline?: string | undefined;
}

export interface NewGroup extends NewFile {
  /** Comments above the keys, a line each. Any text at all. */
  readonly notes?: readonly string[];
  readonly group: string;
  readonly id?: GroupId | undefined;
  readonly description?: string | undefined;
  readonly owners?: readonly string[];
  readonly mode: 'authoritative' | 'additive';
  readonly allowEmpty?: boolean;
  readonly members: readonly NewLine[];
  /** Without dates and reasons. */
  readonly absent?: readonly NewLine[];
}

/** The text of a file under groups/. What it holds must be what the schema allows; how it is written is seen to here. */
export function newGroupFile({ modeline, notes = [], ...group }: NewGroup): string {
  const { id, description, owners = [], mode, allowEmpty, members, absent } = group;
  return linesOf(modeline, [
    ...notes.flatMap((note) => nameComment(note) ?? []),
    `group: ${yamlString(group.group)}`,
    ...(id === undefined ? [] : [`id: ${yamlUser(id, 'plain')}`]),
    ...(description === undefined ? [] : [`description: ${yamlString(description)}`]),
    ...(owners.length === 0 ? [] : [`owners: [${owners.map(yamlString).join(', ')}]`]),
    `mode: ${mode}`,
    ...(allowEmpty === true ? ['allowEmpty: true'] : []),
    ...peopleLists([['members', members], ...(absent ? [['absent', absent] as const] : [])]),
  ]);
}

/** The text of accounts.yaml. */
export function newAccountsFile({
  modeline,
  lines,
}: NewFile & { readonly lines: readonly AccountLine[] }): string {
  if (lines.length === 0) return linesOf(modeline, ['accounts: {}']);
  const sorted = lines.toSorted((a, b) => compareText(a.email, b.email));
  const pairs = sorted.map(
    ({ email, id }) => `  ${yamlUser(email, 'plain')}: ${yamlUser(id, 'plain')}`,
  );
  return linesOf(modeline, ['accounts:', ...pairs]);
}

/** The text of leavers.yaml: each line has its day in `on`. */
export function newLeaversFile({
  modeline,
  leavers,
}: NewFile & { readonly leavers: readonly NewLine[] }): string {
  return linesOf(modeline, peopleLists([['leavers', leavers]]));
}

function linesOf(modeline: string | undefined, lines: readonly string[]): string {
  return [...(modeline === undefined ? [] : [modeline]), ...lines]
    .map((line) => `${line}\n`)
    .join('');
}
