import type { MembershipPath } from '../desired/paths.ts';
import type { Change } from '../model/change.ts';
import type { DeclaredGroup } from '../model/declared.ts';
import { GroupIndex } from '../model/group.ts';
import type { AccountId } from '../model/ids.ts';
import { groupBy } from '../model/objects.ts';
import { count } from '../model/text.ts';
import {
  type Edit,
  type EditableFile,
  type ListEntry,
  type NewLine,
  isListless,
} from '../yaml/editable-file.ts';
import type { Effect, MembershipView, Override, Overrides } from './membership-view.ts';
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
  view: MembershipView,
): readonly Reversed[] {
  const applied = groupBy(
    reversed.map(({ change }) => change),
    ({ action, account }) => effectKey(action, account.id),
  );
  const isApplied = (group: DeclaredGroup, action: Effect['action'], account: AccountId) => {
    const changes = applied.get(effectKey(action === 'lose' ? 'add' : 'remove', account)) ?? [];
    const groups = new GroupIndex(changes.map((change) => change.group));
    return groups.meantBy(group).length > 0;
  };
  const overrides = new Map<AccountId, Overrides>();
  return reversed.map((each) => {
    const { change, file, verdict } = each;
    if (verdict.kind !== 'edit' || file === undefined) return each;
    const { account } = change;
    const before = overrides.get(account.id) ?? new Map<string, Override>();
    const after = overridden(before, file.path, verdict.edits, (line) =>
      view.ownPaths(file.path, account, line),
    );
    const [first, ...more] = view.effects(account, before, after).filter(({ group, action }) => {
      if (group.place.file === file.path) return false;
      // An additive group never removes someone just because no line lists them.
      if (action === 'lose' && group.mode === 'additive') return false;
      return !isApplied(group, action, account.id);
    });
    if (first !== undefined) return { change, file, verdict: whyReaching(first, more.length) };
    overrides.set(account.id, after);
    return each;
  });
}

function whyReaching({ group, action, place }: Effect, more: number): Refused {
  const groups = `"${group.name}"${more === 0 ? '' : ` and ${count(more, 'more group')}`}`;
  const why =
    action === 'lose'
      ? `It also reaches ${groups}: they would be out there too, where this receipt did not add them. A line of their own there keeps them in.`
      : `It also reaches ${groups}: they would come in there too, where this receipt did not remove them. "except" there keeps them out.`;
  return refused('reaches-others', why, { file: place.file, line: place.line });
}

/** What the files' own lines say of the account once the edits are made. Leavers and `absent` are passed on to no other group. */
function overridden(
  before: Overrides,
  path: string,
  edits: readonly Edit[],
  pathsOf: (line: NewLine) => readonly MembershipPath[],
): Overrides {
  const override = edits.reduce<Override>(
    (sum, edit) => {
      if (isListless(edit)) return sum;
      if (edit.list === 'except') return { ...sum, excepted: edit.kind !== 'remove' };
      if (edit.list !== 'members') return sum;
      return { ...sum, own: 'line' in edit ? pathsOf(edit.line) : [] };
    },
    before.get(path) ?? {},
  );
  return new Map(before).set(path, override);
}

function effectKey(action: Change['action'], account: AccountId): string {
  return `${action} ${account}`;
}
