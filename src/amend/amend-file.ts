import type { Remark } from '../model/edits.ts';
import { type Edited, editFile, whyNotEditable } from '../yaml/edit-file.ts';
import type { Edit, EditableFile, NewLine } from '../yaml/editable-file.ts';
import { type FindPerson, personFinder } from './find-person.ts';
import {
  type GroupRequest,
  type LeaveRequest,
  type Reason,
  type AmendVerdict,
  refused,
} from './request.ts';
import { decideGrant, lineToGrant } from './grant.ts';
import { decideLeave, decideRevoke } from './revoke.ts';
import type { MembershipView } from './membership-view.ts';
import type { LiveGroup } from '../model/live.ts';
import { newGroupFile } from '../yaml/new-file.ts';

/** What becomes of one file. */
export interface Amended {
  /** Absent when nothing changes, or something was refused. */
  readonly edited?: Edited;
  readonly done: number;
  readonly already: readonly Remark[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}

type AnyRequest = GroupRequest | LeaveRequest;

export interface AmendHow {
  /** What can be done is done, although something else is refused. */
  readonly partly?: boolean;
  /** A group may be left without members, and its file then says so. */
  readonly mayEmpty?: boolean;
}

/** Edits the file of a group, or leavers.yaml, as it was asked. Pure: nothing is written here. */
export function amendFile(
  file: EditableFile,
  requests: readonly AnyRequest[],
  standing: MembershipView,
  { partly = false, mayEmpty = false }: AmendHow = {},
): Amended {
  const find = personFinder(file, standing.accounts);
  const decided = requests.map((request) => ({
    request,
    verdict: editable(decide(request, file, find, standing), file),
  }));
  const edits = decided.flatMap(({ verdict }) => (verdict.kind === 'edit' ? verdict.edits : []));
  const isRefused = decided.some(({ verdict }) => verdict.kind === 'refused');
  if (edits.length === 0 || (isRefused && !partly)) return amended(decided);
  const edited = editFile(file, edits);
  if (!edited.needsAllowEmpty) return amended(decided, edited);
  if (mayEmpty) return amended(decided, editFile(file, [...edits, { kind: 'allow-empty' }]));
  return amended(
    decided.map(({ request, verdict }) => ({
      request,
      verdict: request.action === 'revoke' && verdict.kind === 'edit' ? wouldEmpty(file) : verdict,
    })),
  );
}

function decide(
  request: AnyRequest,
  file: EditableFile,
  find: FindPerson,
  standing: MembershipView,
): AmendVerdict {
  switch (request.action) {
    case 'grant':
      return decideGrant(request, file, find, standing);
    case 'revoke':
      return decideRevoke(request, file, find, standing);
    case 'leave':
      return decideLeave(request, find);
  }
}

/** All edits of an request, or none. */
function editable(verdict: AmendVerdict, file: EditableFile): AmendVerdict {
  if (verdict.kind !== 'edit') return verdict;
  for (const edit of verdict.edits) {
    const why =
      edit.kind === 'allow-empty' ? undefined : whyNotEditable(file, edit.list, entryOf(edit));
    if (why === undefined || edit.kind === 'allow-empty') continue;
    return refused('not-editable', `"${edit.list}" can't be edited here: ${why}.`, {
      hint: 'Edit it by hand, or write it as a plain list, one person a line.',
      file: file.path,
      line: entryOf(edit)?.place.line ?? 1,
    });
  }
  return verdict;
}

function entryOf(edit: Edit) {
  return 'entry' in edit ? edit.entry : undefined;
}

function wouldEmpty({ path, text, keys }: EditableFile): AmendVerdict {
  return refused('would-empty', 'The group would have no members.', {
    hint: 'If that is what you want, write members: [] and allowEmpty: true into the file.',
    file: path,
    line: text.slice(0, keys.get('members')?.start ?? 0).split('\n').length,
  });
}

export function amended(
  decided: readonly { readonly request: AnyRequest; readonly verdict: AmendVerdict }[],
  edited?: Edited,
): Amended {
  const remarks = (kind: AmendVerdict['kind']) =>
    decided.flatMap(({ request, verdict }) =>
      verdict.kind === kind && verdict.kind !== 'edit' ? [remark(request, verdict)] : [],
    );
  return {
    ...(edited === undefined ? {} : { edited }),
    done: decided.filter(({ verdict }) => verdict.kind === 'edit').length,
    already: remarks('already'),
    refused: remarks('refused'),
    notes: decided.flatMap(({ request, verdict }) =>
      verdict.kind === 'edit' ? (verdict.notes ?? []).map((note) => remark(request, note)) : [],
    ),
  };
}

export function remark(
  { summary }: Pick<AnyRequest, 'summary'>,
  { code, why, hint, file, line }: Reason,
): Remark {
  return {
    ...summary,
    code,
    why,
    ...(hint === undefined ? {} : { hint }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
}

export interface NewGroupFile {
  readonly verdicts: readonly { readonly request: GroupRequest; readonly verdict: AmendVerdict }[];
  /** The whole file. Absent when nothing is asked that can be done. */
  readonly text?: string;
}

/** An additive file for a group that has none: it adds and takes out those who are asked for, and nobody else. */
export function newGroupOf(
  { id, name }: LiveGroup,
  requests: readonly GroupRequest[],
  standing: MembershipView,
  modeline: string | undefined,
): NewGroupFile {
  const members: NewLine[] = [];
  const absent: NewLine[] = [];
  const verdicts = requests.map((request): NewGroupFile['verdicts'][number] => {
    const { user, account } = request.person;
    if (request.action === 'revoke') {
      absent.push({ user, ...(account.name === undefined ? {} : { name: account.name }) });
      return { request, verdict: { kind: 'edit', edits: [] } };
    }
    const line = lineToGrant(request, standing);
    if (line.kind === 'refused') return { request, verdict: line };
    members.push(line.line);
    return { request, verdict: { kind: 'edit', edits: [] } };
  });
  if (members.length + absent.length === 0) return { verdicts };
  const text = newGroupFile({
    ...(modeline === undefined ? {} : { modeline }),
    group: name,
    id,
    mode: 'additive',
    members,
    ...(absent.length === 0 ? {} : { absent }),
  });
  return { verdicts, text };
}
