import type { Change, Through } from '../../model/change.ts';
import { groupKey } from '../../model/ids.ts';
import { adding, decide, left, removing } from './decision.ts';
import type { Decision, FileAndEdit, SearchedGroup } from './decision.ts';
import type { EditableFile } from './editable-file.ts';

/**
 * Takes an add back: no line of the group's own names the person any more. Who comes through a set or a group
 * is excepted here, so that nobody else's groups change. An additive group removes only who is `absent`.
 */
export function takeOut(
  { account, because }: Change,
  user: string,
  group: SearchedGroup,
): Decision {
  const { file, find } = group;
  const direct = find('members', account);
  const [through] = because.through ?? [];
  const brings = (through !== undefined && includes(file, through)) || group.brings(account);
  const excepted = find('except', account);
  if (through !== undefined && !brings && direct === undefined && excepted === undefined) {
    const why = `The ${through.kind} "${through.name}" that brought them in is not in this file any more.`;
    return left('changed-since', why, file);
  }
  const edits: FileAndEdit[] = [];
  if (direct !== undefined) edits.push(removing(file, 'members', direct));
  if (brings && excepted === undefined) edits.push(adding(file, 'except', user, account));
  if (file.written['mode'] === 'additive' && find('absent', account) === undefined) {
    edits.push(adding(file, 'absent', user, account));
  }
  if (edits.length > 0) return decide(edits);
  return left('already', 'The file does not let them in any more.', file, excepted);
}

function includes({ lists }: EditableFile, { kind, name }: Through): boolean {
  const entries = lists.get('members')?.entries ?? [];
  return entries.some(({ written }) => {
    const named = typeof written === 'string' ? undefined : written[kind];
    return typeof named === 'string' && groupKey(named) === groupKey(name);
  });
}
