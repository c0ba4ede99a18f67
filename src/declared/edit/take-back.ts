import { compareText } from '../../model/change.ts';
import type { Change } from '../../model/change.ts';
import type { Declared } from '../../model/declared.ts';
import { groupKey } from '../../model/ids.ts';
import { parseInstant } from '../../model/instant.ts';
import type { Instant } from '../../model/instant.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { FileEdit, LeftChange, Undo } from '../../model/undo.ts';
import type { UnsoundFile } from '../../model/unsound-file.ts';
import { Composition } from './composition.ts';
import { left } from './decision.ts';
import type { Decided, Decision, SearchedFile, SearchedGroup } from './decision.ts';
import { editFile } from './edit-file.ts';
import type { Edited } from './edit-file.ts';
import type { EditableFile } from './editable-file.ts';
import type { Edit } from './edit.ts';
import { nameInFile, personFinder } from './find-person.ts';
import type { Accounts } from './find-person.ts';
import { leaveWhatReachesOthers } from './reaches-others.ts';
import { takeBackIn } from './take-back-in.ts';
import { takeOut } from './take-out.ts';

/** The files that undo goes by. */
export interface UndoFiles {
  /** Those of the receipt's groups, as far as they are sound. */
  readonly groups: readonly EditableFile[];
  readonly leavers?: EditableFile;
  /** Those with faults. */
  readonly unsound: readonly UnsoundFile[];
  readonly accounts: Accounts;
  /** All sound ones: who comes in through them. */
  readonly declared: Pick<Declared, 'groups' | 'sets'>;
}

/** An `Undo`, and the whole text of each file that it edits, by path. */
export interface Undoing extends Undo {
  readonly texts: ReadonlyMap<string, string>;
}

/** How the files take back what a receipt says was applied. Pure: nothing is written here. */
export function takeBack(receipt: Receipt, files: UndoFiles): Undoing {
  const applied = receipt.changes.filter(({ outcome }) => outcome === 'applied');
  const at = parseInstant(receipt.at) ?? (0 as Instant);
  const composition = new Composition({ ...files.declared, accounts: files.accounts, at });
  const search = decider(files, composition, at);
  const decided = applied.map((change) => ({ change, decision: search(change) }));
  const whole = keepNonEmpty(leaveWhatReachesOthers(decided, composition));
  const edited = editAll(whole);
  return {
    edits: [...edited].map(([{ path }, { lines }]): FileEdit => ({ file: path, lines })),
    taken: whole.filter(({ decision }) => decision.kind === 'edit').length,
    left: whole.flatMap(leftOf),
    notApplied: receipt.changes.length - applied.length,
    texts: new Map([...edited].map(([{ path }, { text }]) => [path, text])),
  };
}

function decider(
  files: UndoFiles,
  composition: Composition,
  at: Instant,
): (change: Change) => Decision {
  const searched = (file: EditableFile): SearchedFile => ({
    file,
    find: personFinder(file, files.accounts),
  });
  const groups = files.groups.map((file): SearchedGroup => ({
    ...searched(file),
    brings: (account) => composition.bringsIn(file.path, account),
  }));
  const byId = new Map(groups.map((group) => [textOf(group.file, 'id'), group]));
  // A file that names an id speaks for that group alone, whatever the name.
  const byName = new Map(
    groups
      .filter(({ file }) => textOf(file, 'id') === undefined)
      .map((group) => [groupKey(textOf(group.file, 'group') ?? ''), group]),
  );
  const leavers = files.leavers === undefined ? {} : { leavers: searched(files.leavers) };
  return (change) => {
    const { group: live, account } = change;
    const group = byId.get(live.id) ?? byName.get(groupKey(live.name));
    if (group === undefined) return noFile(change, files.unsound);
    const user = nameInFile(account, files.accounts);
    if (user === undefined) {
      return left('not-editable', `No file can name the account id ${account.id}.`, group.file);
    }
    return change.action === 'add'
      ? takeOut(change, user, group)
      : takeBackIn(change, { group, user, at, ...leavers });
  };
}

function noFile({ group }: Change, unsound: readonly UnsoundFile[]): Decision {
  const file = unsound.find(({ id, name }) =>
    id === undefined ? groupKey(name ?? '') === groupKey(group.name) : id === group.id,
  );
  if (file === undefined) return left('no-file', 'No file declares the group any more.');
  const why = 'The file has faults, so it is not edited: "rollcall validate" tells them.';
  return { kind: 'left', code: 'unsound-file', why, file: file.path, line: file.line };
}

/** A group that would be left without members needs a decision: its members stay, all of them. */
function keepNonEmpty(decided: readonly Decided[]): readonly Decided[] {
  const empty = new Set(
    [...editAll(decided)].filter(([, edited]) => edited.needsAllowEmpty).map(([file]) => file),
  );
  if (empty.size === 0) return decided;
  return decided.map(({ change, decision }) => {
    const file =
      decision.kind === 'edit'
        ? decision.edits.find((each) => empty.has(each.file))?.file
        : undefined;
    if (file === undefined) return { change, decision };
    const why =
      'The group would have no members: write allowEmpty: true and members: [] if that is what you want.';
    return { change, decision: left('would-empty', why, file) };
  });
}

/** Each file with its edits made, by path. An entry that several changes ask to remove, such as a leaver's, goes once. */
function editAll(decided: readonly Decided[]): ReadonlyMap<EditableFile, Edited> {
  const edits = new Map<EditableFile, Edit[]>();
  const gone = new Set<unknown>();
  for (const { decision } of decided) {
    for (const { file, edit } of decision.kind === 'edit' ? decision.edits : []) {
      if (edit.kind === 'remove' && gone.has(edit.entry)) continue;
      if (edit.kind === 'remove') gone.add(edit.entry);
      const ofFile = edits.get(file) ?? [];
      ofFile.push(edit);
      edits.set(file, ofFile);
    }
  }
  const sorted = [...edits].sort(([a], [b]) => compareText(a.path, b.path));
  return new Map(sorted.map(([file, ofFile]) => [file, editFile(file, ofFile)]));
}

function leftOf({ change: { action, group, account }, decision }: Decided): readonly LeftChange[] {
  if (decision.kind === 'edit') return [];
  const { code, why, file, line } = decision;
  const place = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
  return [{ action, group, account, code, why, ...place }];
}

function textOf({ written }: EditableFile, key: 'id' | 'group'): string | undefined {
  const text = written[key];
  return typeof text === 'string' ? text : undefined;
}
