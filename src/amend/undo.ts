import { type Change, type Through, compareText } from '../model/change.ts';
import { type Instant, parseInstant, parsePeriod } from '../model/instant.ts';
import {
  type Decided,
  type Decision,
  type FileAndEdit,
  type SearchedFile,
  type SearchedGroup,
  adding,
  decide,
  leaveWhatReachesOthers,
  left,
  removing,
} from './reaches-others.ts';
import type { Edit, EditableFile, ListEntry } from '../yaml/editable-file.ts';
import { groupKey } from '../model/ids.ts';
import type { Declared, UnsoundFile } from '../model/declared.ts';
import type { Receipt } from '../model/receipt.ts';
import type { FileEdit, LeftChange, Undo } from '../model/edits.ts';
import { Composition } from './membership-view.ts';
import { type Edited, editFile } from '../yaml/edit-file.ts';
import { type Accounts, nameInFile, personFinder } from './find-person.ts';

/** Where a removal is taken back. */
interface Readmission {
  readonly group: SearchedGroup;
  readonly leavers?: SearchedFile;
  /** How the person is named in a file. */
  readonly user: string;
  /** The moment that decided the dates of what was applied. */
  readonly at: Instant;
}

/** Takes a removal back: what asked for it goes, and a line names the person where none does. */
function takeBackIn(change: Change, place: Readmission): Decision {
  switch (change.because.kind) {
    case 'undeclared':
      return nameAgain(change, place);
    case 'absent':
      return noLongerAbsent(change, place);
    case 'until':
      return withoutEnd(change, place);
    case 'leaver':
      return noLongerLeaving(change, place);
    case 'from':
      return left(
        'begins-later',
        'They were removed because their line begins later: change its "from", or wait for it.',
        place.group.file,
        place.group.find('members', change.account),
      );
    case 'declared':
    case 'pending':
      return left(
        'changed-since',
        'The receipt does not say why they were removed.',
        place.group.file,
      );
  }
}

function nameAgain({ account }: Change, place: Readmission): Decision {
  const { file, find } = place.group;
  const excepted = find('except', account);
  const absent = find('absent', account);
  if (absent !== undefined) return nowAbsent({ file, absent });
  if (excepted === undefined) return letIn(account, place, []);
  return decide([removing(file, 'except', excepted), ...lacking(account, place)]);
}

function noLongerAbsent({ account }: Change, place: Readmission): Decision {
  const { file, find } = place.group;
  const absent = find('absent', account);
  const excepted = find('except', account);
  const lacks = lacking(account, place);
  if (absent !== undefined) {
    const alsoOut = excepted === undefined ? [] : [removing(file, 'except', excepted)];
    return decide([removing(file, 'absent', absent), ...alsoOut, ...lacks]);
  }
  return excepted === undefined && lacks.length === 0
    ? left('already', 'The files let them in.', file, find('members', account))
    : left('changed-since', '"absent" does not name them any more, and no line does.', file);
}

function withoutEnd({ account, because }: Change, place: Readmission): Decision {
  const { file, find } = place.group;
  const direct = find('members', account);
  if (direct === undefined) {
    // The line that ended is in another file: a set is not changed for one group.
    if ((because.through ?? []).length > 0) return letIn(account, place, []);
    return left('changed-since', 'The line that ended is gone.', file);
  }
  const until = untilOf(direct);
  if (until === undefined)
    return left('already', 'Their line does not end any more.', file, direct);
  if (!hasEnded(direct, place.at)) {
    return left(
      'changed-since',
      `Their line was changed since: it ends on ${until} now.`,
      file,
      direct,
    );
  }
  return decide([droppingUntil(file, direct)]);
}

function noLongerLeaving({ account }: Change, place: Readmission): Decision {
  const { leavers } = place;
  const leaver = leavers?.find('leavers', account);
  const edits =
    leavers === undefined || leaver === undefined
      ? []
      : [removing(leavers.file, 'leavers', leaver)];
  return letIn(account, place, edits);
}

/** Makes the edits, and those that the group lacks to let the account in. */
function letIn(
  account: Change['account'],
  place: Readmission,
  edits: readonly FileAndEdit[],
): Decision {
  const { file, find } = place.group;
  const excepted = find('except', account);
  const absent = find('absent', account);
  if (excepted !== undefined) {
    return left(
      'changed-since',
      '"except" names them: no line can let them in beside it.',
      file,
      excepted,
    );
  }
  if (absent !== undefined) return nowAbsent({ file, absent });
  const all = [...edits, ...lacking(account, place)];
  if (all.length > 0) return decide(all);
  return left('already', 'The files let them in.', file, find('members', account));
}

/** What the group lacks to let the account in: a line, or a line that has not ended. Nothing, where a set or a group does. */
function lacking(
  account: Change['account'],
  { group: { file, find, brings }, user, at }: Readmission,
): readonly FileAndEdit[] {
  const direct = find('members', account);
  if (brings(account) || (direct !== undefined && !hasEnded(direct, at))) return [];
  return [
    direct === undefined ? adding(file, 'members', user, account) : droppingUntil(file, direct),
  ];
}

function droppingUntil(file: EditableFile, entry: ListEntry): FileAndEdit {
  return { file, edit: { kind: 'drop', list: 'members', entry, key: 'until' } };
}

function nowAbsent({
  file,
  absent,
}: {
  readonly file: SearchedFile['file'];
  readonly absent: ListEntry;
}): Decision {
  return left(
    'changed-since',
    '"absent" names them: that is another reason than the one that was applied.',
    file,
    absent,
  );
}

function hasEnded(entry: ListEntry, at: Instant): boolean {
  const end = parsePeriod(untilOf(entry) ?? '')?.end;
  return end !== undefined && end <= at;
}

function untilOf({ written }: ListEntry): string | undefined {
  const until = typeof written === 'string' ? undefined : written['until'];
  return typeof until === 'string' ? until : undefined;
}

/**
 * Takes an add back: no line of the group's own names the person any more. Who comes through a set or a group
 * is excepted here, so that nobody else's groups change. An additive group removes only who is `absent`.
 */
function takeOut({ account, because }: Change, user: string, group: SearchedGroup): Decision {
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
