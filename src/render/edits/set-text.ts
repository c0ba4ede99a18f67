import type { CreatedSet, LeftOutOfSet } from '../../model/edits.ts';
import { groupBy } from '../../model/objects.ts';
import { count, listed } from '../../model/text.ts';
import { editedText } from '../edits-text.ts';
import type { TextOptions } from '../finding-text.ts';
import { findingBlocks } from '../findings-text.ts';
import { printable, wrap } from '../layout.ts';

/** So many people are named of those who stay for one reason. */
const mostNames = 10;

/** What `set create` wrote, for a terminal. */
export function createdSetText(created: CreatedSet, options: TextOptions): string {
  const { edits, left, findings } = created;
  return editedText(headline(created), edits, options, [
    ...leftBlock(left, options),
    ...findingBlocks(findings, options),
  ]);
}

function headline({ set, members, groups }: CreatedSet): string {
  const name = `Set "${printable(set)}"`;
  if (groups.length === 0) return `${name} created, without people.`;
  const people = `${count(members.length, 'person')}, now part of ${printable(listed(groups, mostNames))}`;
  return `${name} created with ${people}. Nobody joins or leaves a group.`;
}

function leftBlock(
  left: readonly LeftOutOfSet[],
  { style, width }: TextOptions,
): readonly string[] {
  if (left.length === 0) return [];
  const reasons = [...groupBy(left, ({ why }) => why)].map(([why, those]) => {
    const names = listed(
      those.map(({ user }) => user),
      mostNames,
    );
    return wrap(printable(`- ${why}: ${names}`), width, '', '  ');
  });
  const title = `${count(left.length, 'person')} stay${left.length === 1 ? 's' : ''} in the groups' own lines:`;
  return [[style.bold(title), ...reasons].join('\n')];
}
