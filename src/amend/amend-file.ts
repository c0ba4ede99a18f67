import type { Amendment } from '../model/edits.ts';
import type { LiveGroup } from '../model/live.ts';
import { given } from '../model/objects.ts';
import { type Edited, canLabel, editFile, whyNotEditable } from '../yaml/edit-file.ts';
import {
  type Edit,
  type EditableFile,
  type LabelEdit,
  type ListEntry,
  type ListName,
  type NewLine,
  type ReviewedEdit,
  isListless,
  placeIn,
} from '../yaml/editable-file.ts';
import { newGroupFile } from '../yaml/new-file.ts';
import { type FindPerson, personFinder } from './find-person.ts';
import { decideGrant, lineToGrant } from './grant.ts';
import type { MembershipView } from './membership-view.ts';
import {
  type AmendRequest,
  type AmendVerdict,
  type GroupRequest,
  type Refused,
  refused,
  remark,
} from './request.ts';
import { decideLeave, decideRevoke } from './revoke.ts';

/** A request, and what becomes of it. */
export interface Decided {
  readonly request: AmendRequest;
  readonly verdict: AmendVerdict;
}

/** What becomes of one file. */
export interface AmendedFile<Each extends Pick<Decided, 'verdict'> = Decided> {
  readonly decided: readonly Each[];
  /** Absent when nothing changes, or something was refused. */
  readonly edited?: Edited;
}

export interface AmendHow {
  /** What can be done is done, although something else is refused. */
  readonly partly?: boolean;
  /** A group may be left without members, and its file then says so. */
  readonly mayEmpty?: boolean;
  /** By the path of the file: what it is to call its group. */
  readonly labels?: ReadonlyMap<string, LabelEdit>;
  /** The record of the review of a group, where all that was decided about its file can be done. */
  readonly reviews?: {
    /** The files that may get one. */
    readonly paths: Iterable<string>;
    readonly recordFor: RecordFor;
  };
}

export type RecordFor = (
  file: EditableFile,
  decided: readonly Decided[],
) => ReviewedEdit | undefined;

/** Edits the file of a group, or leavers.yaml, as requested. Pure: nothing is written here. */
export function amendFile(
  file: EditableFile,
  requests: readonly AmendRequest[],
  view: MembershipView,
  { partly = false, mayEmpty = false, labels, reviews }: AmendHow = {},
): AmendedFile {
  const decide = decider(file, view);
  const decided = requests.map((request) => ({ request, verdict: decide(request) }));
  const isRefused = decided.some(({ verdict }) => verdict.kind === 'refused');
  const label = canLabel(file) ? labels?.get(file.path) : undefined;
  const more = label === undefined ? [] : [label];
  const amended = isRefused && !partly ? { decided } : editDecided(file, decided, mayEmpty, more);
  const review = reviews?.recordFor(file, amended.decided);
  return review === undefined
    ? amended
    : editDecided(file, amended.decided, mayEmpty, [...more, review]);
}

/** Decides what becomes of requests about one file: all edits of a request, or none. */
export function decider(
  file: EditableFile,
  view: MembershipView,
  find: FindPerson = personFinder(file, view.accounts),
): (request: AmendRequest) => AmendVerdict {
  return (request) => {
    const verdict = decide(request, file, find, view);
    if (verdict.kind !== 'edit') return verdict;
    for (const edit of verdict.edits) {
      if (isListless(edit)) continue;
      const fault = whyRefused(file, edit.list, 'entry' in edit ? edit.entry : undefined);
      if (fault !== undefined) return fault;
    }
    return verdict;
  };
}

function decide(
  request: AmendRequest,
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
export function editDecided<Each extends Pick<Decided, 'verdict'>>(
  file: EditableFile,
  decided: readonly Each[],
  mayEmpty = false,
  more: readonly Edit[] = [],
): AmendedFile<Each> {
  const requested = decided.flatMap(({ verdict }) =>
    verdict.kind === 'edit' ? verdict.edits : [],
  );
  const edits = [...more, ...requested];
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

/** What is to be said of requests that are decided, and how many of them the edits do. */
export function remarksOf(
  decided: readonly Decided[],
): Pick<Amendment, 'done' | 'already' | 'refused' | 'notes'> {
  const joining = new Set(
    decided.flatMap(({ request, verdict }) =>
      request.action === 'grant' && verdict.kind === 'edit' ? [request.person.account.id] : [],
    ),
  );
  // Who moves now, and is not where they are to leave: perhaps another group was meant.
  const isAstray = ({ request, verdict }: Decided) =>
    request.action === 'revoke' &&
    verdict.kind === 'already' &&
    verdict.line === undefined &&
    joining.has(request.person.account.id);
  const remarks = (kind: 'already' | 'refused') =>
    decided.flatMap((each) =>
      each.verdict.kind === kind && !isAstray(each) ? [remark(each.request, each.verdict)] : [],
    );
  return {
    done: decided.filter(({ verdict }) => verdict.kind === 'edit').length,
    already: remarks('already'),
    refused: remarks('refused'),
    notes: decided.flatMap((each) => {
      const { request, verdict } = each;
      if (verdict.kind === 'edit') {
        return (verdict.notes ?? []).map((note) => remark(request, note));
      }
      const why = 'They are not in it, so there is nothing to take them out of.';
      return isAstray(each) ? [remark(request, { ...verdict, why })] : [];
    }),
  };
}

/**
 * An additive file for a group that has none: it adds and takes out those whom requests name, and nobody else. Without
 * a text when nothing can be done.
 */
export function newGroupOf(
  { id, name }: LiveGroup,
  requests: readonly GroupRequest[],
  view: MembershipView,
  modeline: string | undefined,
): { readonly decided: readonly Decided[]; readonly text?: string } {
  const members: NewLine[] = [];
  const absent: NewLine[] = [];
  const decided = requests.map((request): Decided => {
    if (request.action === 'grant') {
      const granted = lineToGrant(request, view);
      if (granted.kind === 'refused') return { request, verdict: granted };
      members.push(granted.line);
    } else {
      const { user, account } = request.person;
      absent.push({ user, ...given({ name: account.name }) });
    }
    return { request, verdict: { kind: 'edit', edits: [] } };
  });
  if (members.length + absent.length === 0) return { decided };
  const lists = absent.length === 0 ? { members } : { members, absent };
  return { decided, text: newGroupFile({ modeline, group: name, id, mode: 'additive', ...lists }) };
}
