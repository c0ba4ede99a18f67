import type { Change } from '../model/change.ts';
import type { DeclaredGroup } from '../model/declared.ts';
import type { Place } from '../model/finding.ts';
import { groupKey } from '../model/ids.ts';
import { count } from '../model/text.ts';
import type { Edit, EditableFile, ListEntry } from '../yaml/editable-file.ts';
import type { Composition, MemberSource, Override, Overrides } from './membership-view.ts';
import { type AmendVerdict, type Refused, refused } from './request.ts';

/** An applied change, and what takes it back. */
export interface Reversed {
  readonly change: Change;
  /** Of its group. Absent when none declares it, or it has faults. */
  readonly file?: EditableFile;
  readonly verdict: AmendVerdict;
  /** The entry of leavers.yaml that goes too. */
  readonly leaver?: ListEntry;
}

/**
 * Refuses what would change other groups too, because they bring in the people of the edited one: unless the
 * same change was applied there. The edits count one after the other: two may do together what neither does alone.
 */
export function refuseReachingOthers(
  reversed: readonly Reversed[],
  composition: Composition,
): readonly Reversed[] {
  const applied = new Set(reversed.flatMap(({ change }) => appliedKeys(change)));
  const overrides = new Map<string, Overrides>();
  return reversed.map((each) => {
    const { change, file, verdict } = each;
    if (verdict.kind !== 'edit' || file === undefined) return each;
    const { account } = change;
    const before = overrides.get(account.id) ?? new Map<string, Override>();
    const after = edited(before, file.path, verdict.edits);
    const was = composition.lettingIn(account, before);
    const willBe = composition.lettingIn(account, after);
    const changed = new Set(
      [...was, ...willBe].filter((each) => was.has(each) !== willBe.has(each)),
    );
    const others = [...changed].filter(isGroup).filter((group) => {
      const action = willBe.has(group) ? 'remove' : 'add';
      // An additive group removes nobody for want of a line.
      const stays = action === 'add' && group.mode === 'additive';
      return (
        !stays && group.place.file !== file.path && !applied.has(keyIn(group, action, account.id))
      );
    });
    const [first, ...more] = others;
    if (first !== undefined) {
      const place = composition.inclusionOf(first, changed)?.place ?? first.place;
      return { change, file, verdict: whyReaching(change, { first, more: more.length, place }) };
    }
    overrides.set(account.id, after);
    return each;
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

function whyReaching({ action }: Change, { first, more, place }: Others): Refused {
  const groups = `"${first.name}"${more === 0 ? '' : ` and ${count(more, 'more group')}`}`;
  const why =
    action === 'add'
      ? `It also reaches ${groups}: they would be out there too, where this receipt did not add them. A line of their own there keeps them in.`
      : `It also reaches ${groups}: they would come in there too, where this receipt did not remove them. "except" there keeps them out.`;
  return refused('reaches-others', why, { file: place.file, line: place.line });
}

/** What the files' own lines say of the account once the edits are made. Leavers and `absent` are passed on to no other group. */
function edited(before: Overrides, path: string, edits: readonly Edit[]): Overrides {
  const override = edits.reduce((sum, edit) => ({ ...sum, ...overrideOf(edit) }), before.get(path));
  return override === undefined ? before : new Map(before).set(path, override);
}

function overrideOf(edit: Edit): Override {
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
