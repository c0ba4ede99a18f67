import type { Change } from '../../model/change.ts';
import { count } from '../../model/count.ts';
import type { DeclaredGroup } from '../../model/declared.ts';
import { groupKey } from '../../model/ids.ts';
import type { Place } from '../../model/place.ts';
import type { Composition, Source, Stance, Stances } from './composition.ts';
import type { Decided, FileAndEdit, Left } from './decision.ts';

/**
 * Leaves what would change other groups too, because they bring in the people of the edited one: unless the
 * same change was applied there. The edits count one after the other: two may do together what neither does alone.
 */
export function leaveWhatReachesOthers(
  decided: readonly Decided[],
  composition: Composition,
): readonly Decided[] {
  const applied = new Set(decided.flatMap(({ change }) => appliedKeys(change)));
  const stances = new Map<string, Stances>();
  return decided.map(({ change, decision }) => {
    if (decision.kind === 'left') return { change, decision };
    const { account } = change;
    const before = stances.get(account.id) ?? new Map<string, Stance>();
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

function isGroup(source: Source): source is DeclaredGroup {
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
function edited(before: Stances, edits: readonly FileAndEdit[]): Stances {
  const after = new Map(before);
  for (const { file, edit } of edits) {
    after.set(file.path, { ...after.get(file.path), ...stanceOf(edit) });
  }
  return after;
}

function stanceOf(edit: FileAndEdit['edit']): Stance {
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
