import type { Remark } from '../model/edits.ts';
import { type Edited, editFile, whyNotEditable } from '../yaml/edit-file.ts';
import type { Edit, EditableFile, NewLine } from '../yaml/editable-file.ts';
import { type FindPerson, personFinder } from './find-person.ts';
import { type GroupAsk, type LeaveAsk, type Reason, type Verdict, refused } from './request.ts';
import { decideGrant, lineToGrant } from './grant.ts';
import { decideLeave, decideRevoke } from './revoke.ts';
import type { Standing } from './effect.ts';
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

type Ask = GroupAsk | LeaveAsk;

export interface AmendHow {
  /** What can be done is done, although something else is refused. */
  readonly partly?: boolean;
  /** A group may be left without members, and its file then says so. */
  readonly mayEmpty?: boolean;
}

/** Edits the file of a group, or leavers.yaml, as it was asked. Pure: nothing is written here. */
export function amendFile(
  file: EditableFile,
  asks: readonly Ask[],
  standing: Standing,
  { partly = false, mayEmpty = false }: AmendHow = {},
): Amended {
  const find = personFinder(file, standing.accounts);
  const decided = asks.map((ask) => ({
    ask,
    verdict: editable(decide(ask, file, find, standing), file),
  }));
  const edits = decided.flatMap(({ verdict }) => (verdict.kind === 'edit' ? verdict.edits : []));
  const isRefused = decided.some(({ verdict }) => verdict.kind === 'refused');
  if (edits.length === 0 || (isRefused && !partly)) return amended(decided);
  const edited = editFile(file, edits);
  if (!edited.needsAllowEmpty) return amended(decided, edited);
  if (mayEmpty) return amended(decided, editFile(file, [...edits, { kind: 'allow-empty' }]));
  return amended(
    decided.map(({ ask, verdict }) => ({
      ask,
      verdict: ask.action === 'revoke' && verdict.kind === 'edit' ? wouldEmpty(file) : verdict,
    })),
  );
}

function decide(ask: Ask, file: EditableFile, find: FindPerson, standing: Standing): Verdict {
  switch (ask.action) {
    case 'grant':
      return decideGrant(ask, file, find, standing);
    case 'revoke':
      return decideRevoke(ask, file, find, standing);
    case 'leave':
      return decideLeave(ask, find);
  }
}

/** All edits of an ask, or none. */
function editable(verdict: Verdict, file: EditableFile): Verdict {
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

function wouldEmpty({ path, text, keys }: EditableFile): Verdict {
  return refused('would-empty', 'The group would have no members.', {
    hint: 'If that is what you want, write members: [] and allowEmpty: true into the file.',
    file: path,
    line: text.slice(0, keys.get('members')?.start ?? 0).split('\n').length,
  });
}

export function amended(
  decided: readonly { readonly ask: Ask; readonly verdict: Verdict }[],
  edited?: Edited,
): Amended {
  const remarks = (kind: Verdict['kind']) =>
    decided.flatMap(({ ask, verdict }) =>
      verdict.kind === kind && verdict.kind !== 'edit' ? [remark(ask, verdict)] : [],
    );
  return {
    ...(edited === undefined ? {} : { edited }),
    done: decided.filter(({ verdict }) => verdict.kind === 'edit').length,
    already: remarks('already'),
    refused: remarks('refused'),
    notes: decided.flatMap(({ ask, verdict }) =>
      verdict.kind === 'edit' ? (verdict.notes ?? []).map((note) => remark(ask, note)) : [],
    ),
  };
}

export function remark(
  { asked }: Pick<Ask, 'asked'>,
  { code, why, hint, file, line }: Reason,
): Remark {
  return {
    ...asked,
    code,
    why,
    ...(hint === undefined ? {} : { hint }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
}

export interface NewGroup {
  readonly verdicts: readonly { readonly ask: GroupAsk; readonly verdict: Verdict }[];
  /** The whole file. Absent when nothing is asked that can be done. */
  readonly text?: string;
}

/** An additive file for a group that has none: it adds and takes out those who are asked for, and nobody else. */
export function newGroupOf(
  { id, name }: LiveGroup,
  asks: readonly GroupAsk[],
  standing: Standing,
  modeline: string | undefined,
): NewGroup {
  const members: NewLine[] = [];
  const absent: NewLine[] = [];
  const verdicts = asks.map((ask): NewGroup['verdicts'][number] => {
    const { user, account } = ask.person;
    if (ask.action === 'revoke') {
      absent.push({ user, ...(account.name === undefined ? {} : { name: account.name }) });
      return { ask, verdict: { kind: 'edit', edits: [] } };
    }
    const line = lineToGrant(ask, standing);
    if (line.kind === 'refused') return { ask, verdict: line };
    members.push(line.line);
    return { ask, verdict: { kind: 'edit', edits: [] } };
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
