import { type Change, type Through, compareText } from '../model/change.ts';
import type { Declared, UnsoundFile } from '../model/declared.ts';
import type { LeftChange, Undo } from '../model/edits.ts';
import { GroupIndex } from '../model/group.ts';
import { groupKey } from '../model/ids.ts';
import { type Instant, parseInstant, parsePeriod } from '../model/instant.ts';
import { given, groupBy } from '../model/objects.ts';
import type { Receipt } from '../model/receipt.ts';
import { type Edited, editFile } from '../yaml/edit-file.ts';
import {
  type EditableFile,
  type ListEntry,
  type ListName,
  placeIn,
} from '../yaml/editable-file.ts';
import { decider, editDecided, whyRefused } from './amend-file.ts';
import { type Accounts, type FindPerson, nameInFile, personFinder } from './find-person.ts';
import { MembershipView } from './membership-view.ts';
import { type Reversed, refuseReachingOthers } from './reaches-others.ts';
import {
  type AmendVerdict,
  type GroupRequest,
  type Refused,
  refused,
  reverseOf,
} from './request.ts';

/** The files that undo edits. */
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

/**
 * How the files take back what a receipt says was applied: of each group's file the reverse is requested, as grant and
 * revoke would, unless the files give another reason by now. Pure: nothing is written here.
 */
export function takeBack(receipt: Receipt, files: UndoFiles): Undoing {
  const applied = receipt.changes.filter(({ outcome }) => outcome === 'applied');
  const already = receipt.changes.filter(({ outcome }) => outcome === 'already').length;
  const at = parseInstant(receipt.at) ?? (0 as Instant);
  const { declared, accounts } = files;
  // As declared, without the other edits: any of them may be refused.
  const view = new MembershipView({ ...declared, leavers: [] }, accounts, at);
  const reversed = refuseReachingOthers(applied.map(reverser(files, view)), view);
  const { decided, edited } = editFiles(reversed, files.leavers);
  const taken = decided.filter(({ verdict }) => verdict.kind === 'edit');
  const people = new Map(taken.map(({ change: { account } }) => [account.id, account]));
  const groups = new Map(taken.map(({ change: { group } }) => [group.id, group.name]));
  return {
    edits: edited.map(([{ path }, { lines }]) => ({ file: path, lines })),
    taken: taken.length,
    people: [...people.values()].map(({ id, email, name }) => name ?? email ?? id),
    groups: [...groups.values()],
    left: decided.flatMap(leftOf),
    already,
    notApplied: receipt.changes.length - applied.length - already,
    texts: new Map(edited.map(([{ path }, { text }]) => [path, text])),
  };
}

/** Decides for one change after the other. */
function reverser(files: UndoFiles, view: MembershipView): (change: Change) => Reversed {
  const { leavers, unsound, accounts } = files;
  const fileOf = groupFiles(files.groups);
  const findLeaver = leavers === undefined ? undefined : personFinder(leavers, accounts);
  const opened = new Map(
    files.groups.map((file) => {
      const find = personFinder(file, accounts);
      return [file, { find, decide: decider(file, view, find) }] as const;
    }),
  );
  return (change) => {
    const file = fileOf(change);
    const there = file && opened.get(file);
    if (file === undefined || there === undefined)
      return { change, verdict: noFile(change, unsound) };
    const { account, because } = change;
    const user = nameInFile(account, accounts);
    if (user === undefined) {
      const why = `No file can name the account id ${account.id}.`;
      return { change, file, verdict: refused('not-editable', why, placeIn(file)) };
    }
    const { find, decide } = there;
    const verdict =
      changedSince(change, file, find, view) ?? decide(reverse(change, user, file, find));
    if (isAbsentNoMore(change, find) && verdict.kind === 'edit') {
      const why = 'They are no longer listed under "absent", nor on a line.';
      return { change, file, verdict: refused('changed-since', why, placeIn(file)) };
    }
    const leaver = because.kind === 'leaver' ? findLeaver?.('leavers', account) : undefined;
    if (leavers === undefined || leaver === undefined || verdict.kind === 'refused')
      return { change, file, verdict };
    const fault = whyRefused(leavers, 'leavers', leaver);
    if (fault !== undefined) return { change, file, verdict: fault };
    const edits = verdict.kind === 'edit' ? verdict.edits : [];
    return { change, file, verdict: { kind: 'edit', edits }, leaver };
  };
}

function groupFiles(
  groups: readonly EditableFile[],
): (change: Pick<Change, 'group'>) => EditableFile | undefined {
  const textOf = ({ written }: EditableFile, key: 'id' | 'group') => {
    const text = written[key];
    return typeof text === 'string' ? text : undefined;
  };
  const index = new GroupIndex(
    groups.map((file) => ({
      file,
      ...given({ id: textOf(file, 'id'), name: textOf(file, 'group') }),
    })),
  );
  return ({ group }) => index.of(group)[0]?.file;
}

function noFile({ group }: Change, unsound: readonly UnsoundFile[]): Refused {
  const [file] = new GroupIndex(unsound).of(group);
  if (file === undefined) return refused('no-file', 'No file declares the group any more.');
  const why = 'The file has faults, so it is not edited: "rollcall validate" lists them.';
  return refused('unsound-file', why, { file: file.path, line: file.line });
}

function reverse(change: Change, user: string, file: EditableFile, find: FindPerson): GroupRequest {
  const request = reverseOf(change, user, file.path);
  if (request.action === 'revoke') return request;
  // A line that begins later was written since, and goes on to.
  const from = keyOf(find('members', change.account), 'from');
  return { ...request, terms: given({ from }) };
}

/** Another reason that the files give by now for what was applied, or against it. */
function changedSince(
  change: Change,
  file: EditableFile,
  find: FindPerson,
  view: MembershipView,
): AmendVerdict | undefined {
  return change.action === 'add'
    ? addChangedSince(change, file, find, view)
    : removalChangedSince(change, file, find, view.at);
}

function addChangedSince(
  { account, because }: Change,
  file: EditableFile,
  find: FindPerson,
  view: MembershipView,
): AmendVerdict | undefined {
  const [through] = because.through ?? [];
  if (through === undefined || includes(file, through)) return undefined;
  const isNamed = find('members', account) !== undefined || find('except', account) !== undefined;
  if (isNamed || view.byOthers(file.path, account) !== undefined) return undefined;
  const why = `The ${through.kind} "${through.name}" that brought them in is not in this file any more.`;
  return refused('changed-since', why, placeIn(file));
}

function includes({ lists }: EditableFile, { kind, name }: Through): boolean {
  const entries = lists.get('members')?.entries ?? [];
  return entries.some((entry) => groupKey(keyOf(entry, kind) ?? '') === groupKey(name));
}

/** The lists that each kind of removal may stand in: another one was written since. */
const listsThatRemove: Partial<Record<Change['because']['kind'], readonly ListName[]>> = {
  undeclared: ['except'],
  absent: ['absent', 'except'],
};

function removalChangedSince(
  { account, because }: Change,
  file: EditableFile,
  find: FindPerson,
  at: Instant,
): AmendVerdict | undefined {
  const { kind, through = [] } = because;
  const direct = find('members', account);
  const left = (why: string, entry?: ListEntry) =>
    refused(kind === 'from' ? 'begins-later' : 'changed-since', why, placeIn(file, entry));
  if (kind === 'from') {
    const why =
      'They were removed because their line begins later: change its "from", or wait for it.';
    return left(why, direct);
  }
  if (kind === 'declared' || kind === 'pending')
    return left('The receipt does not say why they were removed.');
  // The line that ended may be in another file: a set is not changed for one group.
  if (kind === 'until' && direct === undefined && through.length === 0)
    return left('The line that ended is gone.');
  const until = keyOf(direct, 'until');
  if (kind === 'until' && until !== undefined && !hasEnded(until, at))
    return left(`Their line was changed since: it ends on ${until} now.`, direct);
  for (const list of ['except', 'absent'] as const) {
    const entry = find(list, account);
    if (entry !== undefined && listsThatRemove[kind]?.includes(list) !== true)
      return left(`"${list}" lists them: that is not the reason that was applied.`, entry);
  }
  return undefined;
}

function isAbsentNoMore({ account, because }: Change, find: FindPerson): boolean {
  return because.kind === 'absent' && find('absent', account) === undefined;
}

function hasEnded(until: string, at: Instant): boolean {
  const end = parsePeriod(until)?.end;
  return end !== undefined && end <= at;
}

function keyOf(
  entry: ListEntry | undefined,
  key: 'from' | 'until' | Through['kind'],
): string | undefined {
  const { written } = entry ?? {};
  const value = typeof written === 'object' ? written[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Edits each file once. By path. */
function editFiles(
  reversed: readonly Reversed[],
  leavers: EditableFile | undefined,
): {
  readonly decided: readonly Reversed[];
  readonly edited: readonly (readonly [EditableFile, Edited])[];
} {
  const edited: [EditableFile, Edited][] = [];
  const final = new Map<Change, Reversed>();
  for (const [file, those] of groupBy(reversed, (each) => each.file)) {
    const result = file === undefined ? { decided: those } : editDecided(file, those);
    if (file !== undefined && result.edited !== undefined) edited.push([file, result.edited]);
    for (const each of result.decided) final.set(each.change, each);
  }
  const decided = reversed.map((each) => final.get(each.change) ?? each);
  // A leaver has one entry, however many groups they are let into again.
  const entries = new Set(
    decided.flatMap(({ verdict, leaver }) =>
      verdict.kind === 'edit' && leaver !== undefined ? [leaver] : [],
    ),
  );
  if (leavers !== undefined && entries.size > 0) {
    const edits = [...entries].map(
      (entry) => ({ kind: 'remove', list: 'leavers', entry }) as const,
    );
    edited.push([leavers, editFile(leavers, edits)]);
  }
  return { decided, edited: edited.sort(([a], [b]) => compareText(a.path, b.path)) };
}

function leftOf({ change, file: ofGroup, verdict }: Reversed): readonly LeftChange[] {
  if (verdict.kind === 'edit') return [];
  const { action, group, account } = change;
  const { code, why, hint, file, line } = { ...(ofGroup && placeIn(ofGroup)), ...verdict };
  const reason = hint === undefined ? why : `${why} ${hint}`;
  return [{ action, group, account, code, why: reason, ...given({ file, line }) }];
}
