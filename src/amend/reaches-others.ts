import type { Change, ChangeAccount } from '../model/change.ts';
import type { LeftCode } from '../model/edits.ts';
import { whyNotEditable } from '../yaml/edit-file.ts';
import type { Edit, EditableFile, ListEntry, ListName } from '../yaml/editable-file.ts';
import type { FindPerson } from './find-person.ts';
import { count } from '../model/text.ts';
import type { DeclaredGroup } from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import type { Place } from '../model/finding.ts';
import type { Composition, MemberSource, Override, Overrides } from './membership-view.ts';

/** A file, and how to look for people in it. */
export interface SearchedFile {
  readonly file: EditableFile;
  readonly find: FindPerson;
}

/** A group's file. */
export interface SearchedGroup extends SearchedFile {
  /** Whether a set or a group lets the account in. */
  readonly brings: (account: ChangeAccount) => boolean;
}

/** What becomes of one change: edits that take it back, or the reason why it is left. */
export type Decision = { readonly kind: 'edit'; readonly edits: readonly FileAndEdit[] } | Left;

export interface Decided {
  readonly change: Change;
  readonly decision: Decision;
}

export interface FileAndEdit {
  readonly file: EditableFile;
  readonly edit: Edit;
}

export interface Left {
  readonly kind: 'left';
  readonly code: LeftCode;
  readonly why: string;
  readonly file?: string;
  readonly line?: number;
}

export function left(code: LeftCode, why: string, file?: EditableFile, entry?: ListEntry): Left {
  if (file === undefined) return { kind: 'left', code, why };
  const line = entry?.place.line ?? lineOf(file);
  return { kind: 'left', code, why, file: file.path, line };
}

/** The edits, if all of them can be made: a change is never taken back by half. */
export function decide(edits: readonly FileAndEdit[]): Decision {
  for (const { file, edit } of edits) {
    if (edit.kind === 'allow-empty') continue;
    const entry = 'entry' in edit ? edit.entry : undefined;
    const why = whyNotEditable(file, edit.list, entry);
    if (why === undefined) continue;
    const what = file.lists.has(edit.list)
      ? `"${edit.list}" is to be edited by hand`
      : `"${edit.list}" is to be added by hand`;
    return left('not-editable', `${what}: ${why}.`, file, entry);
  }
  return { kind: 'edit', edits };
}

export function adding(
  file: EditableFile,
  list: ListName,
  user: string,
  { name }: ChangeAccount,
): FileAndEdit {
  return {
    file,
    edit: { kind: 'add', list, line: { user, ...(name === undefined ? {} : { name }) } },
  };
}

export function removing(file: EditableFile, list: ListName, entry: ListEntry): FileAndEdit {
  return { file, edit: { kind: 'remove', list, entry } };
}

/** Where the list of members begins. */
function lineOf({ text, keys }: EditableFile): number {
  return text.slice(0, keys.get('members')?.start ?? 0).split('\n').length;
}

/**
 * Leaves what would change other groups too, because they bring in the people of the edited one: unless the
 * same change was applied there. The edits count one after the other: two may do together what neither does alone.
 */
export function leaveWhatReachesOthers(
  decided: readonly Decided[],
  composition: Composition,
): readonly Decided[] {
  const applied = new Set(decided.flatMap(({ change }) => appliedKeys(change)));
  const stances = new Map<string, Overrides>();
  return decided.map(({ change, decision }) => {
    if (decision.kind === 'left') return { change, decision };
    const { account } = change;
    const before = stances.get(account.id) ?? new Map<string, Override>();
    const after = edited(before, decision.edits);
    const was = composition.lettingIn(account, before);
    const willBe = composition.lettingIn(account, after);
    const changed = new Set(
      [...was, ...willBe].filter((each) => was.has(each) !== willBe.has(each)),
    );
    const own = new Set(decision.edits.map(({ file }) => file.path));
    const others = [...changed].filter(isGroup).filter((group) => {
      const action = willBe.has(group) ? 'remove' : 'add';
      // An additive group removes nobody for want of a line.
      const stays = action === 'add' && group.mode === 'additive';
      return !stays && !own.has(group.place.file) && !applied.has(keyIn(group, action, account.id));
    });
    const [first, ...more] = others;
    if (first !== undefined) {
      const place = composition.inclusionOf(first, changed)?.place ?? first.place;
      return { change, decision: reaching(change, { first, more: more.length, place }) };
    }
    stances.set(account.id, after);
    return { change, decision };
  });
}

function isGroup(source: MemberSource): source is DeclaredGroup {
  return 'mode' in source;
}

interface Others {
  readonly first: DeclaredGroup;
  readonly more: number;
  /** Of the line by which the first one is reached. */
  readonly place: Place;
}

function reaching({ action }: Change, { first, more, place }: Others): Left {
  const groups = `"${first.name}"${more === 0 ? '' : ` and ${count(more, 'more group')}`}`;
  const why =
    action === 'add'
      ? `It also reaches ${groups}: they would be out there too, where this receipt did not add them. A line of their own there keeps them in.`
      : `It also reaches ${groups}: they would come in there too, where this receipt did not remove them. "except" there keeps them out.`;
  return { kind: 'left', code: 'reaches-others', why, file: place.file, line: place.line };
}

/** What the files' own lines say of the account once the edits are made. Leavers and `absent` are passed on to no other group. */
function edited(before: Overrides, edits: readonly FileAndEdit[]): Overrides {
  const after = new Map(before);
  for (const { file, edit } of edits) {
    after.set(file.path, { ...after.get(file.path), ...stanceOf(edit) });
  }
  return after;
}

function stanceOf(edit: FileAndEdit['edit']): Override {
  if (edit.kind === 'allow-empty') return {};
  if (edit.list === 'members') return { named: edit.kind !== 'remove' };
  return edit.list === 'except' ? { excepted: edit.kind !== 'remove' } : {};
}

/** A file speaks for its group by id, or else by name. */
function appliedKeys({ action, group, account }: Change): readonly string[] {
  return [
    JSON.stringify([action, 'id', group.id, account.id]),
    JSON.stringify([action, 'name', groupKey(group.name), account.id]),
  ];
}

function keyIn({ id, name }: DeclaredGroup, action: Change['action'], account: string): string {
  return JSON.stringify(
    id === undefined ? [action, 'name', groupKey(name), account] : [action, 'id', id, account],
  );
}
