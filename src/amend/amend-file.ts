import type { Remark } from '../model/edits.ts';
import { type Edited, editFile, whyNotEditable } from '../yaml/edit-file.ts';
import {
  type EditableFile,
  type ListEntry,
  type ListName,
  type NewLine,
  placeIn,
} from '../yaml/editable-file.ts';
import { type FindPerson, personFinder } from './find-person.ts';
import {
  type GroupRequest,
  type LeaveRequest,
  type Reason,
  type AmendVerdict,
  type Refused,
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
  view: MembershipView,
  { partly = false, mayEmpty = false }: AmendHow = {},
): Amended {
  const decide = decider(file, view);
  const decided = requests.map((request) => ({ request, verdict: decide(request) }));
  const isRefused = decided.some(({ verdict }) => verdict.kind === 'refused');
  if (isRefused && !partly) return amended(decided);
  const result = editDecided(file, decided, mayEmpty);
  return amended(result.decided, result.edited);
}

/** Decides what becomes of requests about one file: all edits of a request, or none. */
export function decider(
  file: EditableFile,
  view: MembershipView,
  find: FindPerson = personFinder(file, view.accounts),
): (request: AnyRequest) => AmendVerdict {
  return (request) => {
    const verdict = decide(request, file, find, view);
    if (verdict.kind !== 'edit') return verdict;
    for (const edit of verdict.edits) {
      if (edit.kind === 'allow-empty') continue;
      const fault = whyRefused(file, edit.list, 'entry' in edit ? edit.entry : undefined);
      if (fault !== undefined) return fault;
    }
    return verdict;
  };
}

function decide(
  request: AnyRequest,
  file: EditableFile,
  find: FindPerson,
  view: MembershipView,
): AmendVerdict {
  switch (request.action) {
    case 'grant':
      return decideGrant(request, file, find, view);
    case 'revoke':
      return decideRevoke(request, file, find, view);
    case 'leave':
      return decideLeave(request, find);
  }
}

/** The refusal to edit a list, or one entry of it, where that is left to people. */
export function whyRefused(
  file: EditableFile,
  list: ListName,
  entry?: ListEntry,
): Refused | undefined {
  const why = whyNotEditable(file, list, entry);
  if (why === undefined) return undefined;
  return refused('not-editable', `"${list}" can't be edited here: ${why}.`, {
    hint: 'Edit it by hand, or write it as a plain list, one person a line.',
    ...placeIn(file, entry),
  });
}

/** Makes all edits of one file at once. A group that would be left without members keeps them, unless it may be empty. */
export function editDecided<Decided extends { readonly verdict: AmendVerdict }>(
  file: EditableFile,
  decided: readonly Decided[],
  mayEmpty = false,
): { readonly decided: readonly Decided[]; readonly edited?: Edited } {
  const edits = decided.flatMap(({ verdict }) => (verdict.kind === 'edit' ? verdict.edits : []));
  if (edits.length === 0) return { decided };
  const edited = editFile(file, edits);
  if (!edited.needsAllowEmpty) return { decided, edited };
  if (mayEmpty) return { decided, edited: editFile(file, [...edits, { kind: 'allow-empty' }]) };
  const refusal = refused('would-empty', 'The group would have no members.', {
    hint: 'If that is what you want, write members: [] and allowEmpty: true into the file.',
    ...placeIn(file),
  });
  return {
    decided: decided.map((each) =>
      each.verdict.kind === 'edit' && each.verdict.edits.length > 0
        ? { ...each, verdict: refusal }
        : each,
    ),
  };
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
  view: MembershipView,
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
    const line = lineToGrant(request, view);
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
