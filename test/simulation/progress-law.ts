import type { Receipt } from '../../src/model/receipt.ts';
import { must } from './breach.ts';
import { type ApplyLaws, type Request, keyOf } from './laws.ts';
import { canBeAdded, limitOf, totalOf } from './limits.ts';
import type { Wish } from './oracle.ts';

/** Promise 16, of a run that nothing disturbed: what nothing holds back is done, whatever is odd beside it. */
export function checkProgress(laws: ApplyLaws, { changes }: Receipt): void {
  const { organization, files, at } = laws.of;
  if (!laws.isSettled || stopsAtRefusals(changes)) return;
  const outcomes = new Map(
    changes.map((change) => [keyOf(change.action, change.group.id, change.account.id), change]),
  );
  const wishes = [...laws.wishes.groups.values()];
  const leaving = wishes.reduce((sum, wish) => sum + leavingFrom(wish, laws).length, 0);
  const withinTotal = leaving <= totalOf(files, at);
  for (const request of wishes.flatMap((wish) => dueIn(wish, laws))) {
    const { action, group, account } = request;
    if (action === 'remove' && (!withinTotal || waits(account, laws))) continue;
    const isDone = organization.members(group).has(account) === (action === 'add');
    const told = outcomes.get(keyOf(action, group, account));
    must(
      'promise 16',
      isDone,
      () =>
        `${laws.nameOf(request)} is left: ${told?.outcome ?? 'not in the receipt'} ${told?.why ?? ''}`,
    );
  }
}

/** After three refusals and nothing that was done, the credentials may be to blame: the rest is not tried. */
export function stopsAtRefusals(changes: Receipt['changes']): boolean {
  const having = (wanted: string) => changes.filter(({ outcome }) => outcome === wanted);
  const isDone = having('applied').some(({ attempts }) => attempts > 0);
  return having('failed').length >= 3 && having('blocked').length > 0 && !isDone;
}

/** Whether adds are left that no run has tried so far. Notes those that this one tried. */
export function hasMoreToTry({ changes }: Receipt, tried: Set<string>): boolean {
  const adds = changes
    .filter(({ action }) => action === 'add')
    .map((change) => ({ ...change, key: keyOf('add', change.group.id, change.account.id) }));
  // Whoever gets no seat was tried, too.
  for (const { attempts, key } of adds) if (attempts > 0) tried.add(key);
  return adds.some(({ outcome, key }) => outcome === 'blocked' && !tried.has(key));
}

/** Somebody is to be in another group first. */
function waits(account: string, { wishes, of: { organization, plans = [] } }: ApplyLaws): boolean {
  const missing = [...wishes.groups.values()].some(
    (wish) => wish.in.has(account) && !organization.members(wish.group.id).has(account),
  );
  // The email that leads to nobody may be theirs.
  const mayBeMeant = plans.some(({ changes, withheld }) =>
    [...changes, ...withheld].some(
      ({ action, group, account: { id } }) =>
        action === 'add' && id === account && wishes.groups.get(group.id)?.unresolved !== false,
    ),
  );
  return missing || mayBeMeant || wishes.namedElsewhere.has(account);
}

/** What nothing keeps from being done in a group. */
function dueIn(wish: Wish, laws: ApplyLaws): readonly Request[] {
  const { organization, files, at, due } = laws.of;
  const { wishes } = laws;
  const group = wish.group.id;
  if (wish.listsNobody) return [];
  const live = laws.begin.get(group) ?? new Set();
  const seats = organization.licences.some(({ groups }) => groups.includes(group));
  const adds = [...wish.in]
    .filter((id) => !live.has(id) && !seats && !organization.refused.has(`${group} ${id}`))
    .filter((id) => canBeAdded(id, wish, organization, wishes))
    .map((account): Request => ({ action: 'add', group, account }))
    .filter((request) => !due && laws.isApproved(request));
  if (wish.unresolved || wishes.frozen) return adds;
  const leaving = leavingFrom(wish, laws);
  const undated = leaving.filter((id) => wish.out.get(id) !== true);
  const before = laws.people.get(group) ?? [];
  if (!wish.file.allowEmpty && before.every((id) => leaving.includes(id))) return adds;
  const over = undated.length > limitOf(before.length, wish, files, at);
  const may = over ? leaving.filter((id) => wish.out.get(id) === true) : leaving;
  const removals = may
    .filter((id) => organization.people.get(id)?.suspended === false)
    .filter((id) => !wishes.contradicted.has(id) && !(wish.pending && laws.hides(id)));
  return [...adds, ...removals.map((account): Request => ({ action: 'remove', group, account }))];
}

/** Whoever is to leave a group, if no guard holds them back. */
function leavingFrom(wish: Wish, laws: ApplyLaws): readonly string[] {
  const { organization, due } = laws.of;
  const group = wish.group.id;
  return [...(laws.begin.get(group) ?? [])].filter((id) => {
    const person = organization.people.get(id);
    if (wish.in.has(id) || person === undefined) return false;
    if (laws.wishes.protectedAccounts.has(id)) return false;
    const dated = wish.out.get(id);
    if (person.type !== 'atlassian' && (organization.api === 'organization' || dated === undefined))
      return false;
    const isAsked = dated !== undefined || wish.file.mode === 'authoritative';
    if (due ? dated !== true : !isAsked) return false;
    return laws.isApproved({ action: 'remove', group, account: id });
  });
}
