import type { Remark } from '../../model/amendment.ts';
import { editFile, whyNotEditable } from '../edit/edit-file.ts';
import type { Edited } from '../edit/edit-file.ts';
import type { EditableFile } from '../edit/editable-file.ts';
import type { Edit } from '../edit/edit.ts';
import { personFinder } from '../edit/find-person.ts';
import type { FindPerson } from '../edit/find-person.ts';
import { refused } from './ask.ts';
import type { GroupAsk, LeaveAsk, Reason, Verdict } from './ask.ts';
import { decideGrant } from './grant.ts';
import { decideLeave } from './leave.ts';
import { decideRevoke } from './revoke.ts';
import type { Standing } from './standing.ts';

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
