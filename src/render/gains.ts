import type { AccountId } from '../model/ids.ts';
import { groupBy } from '../model/group-by.ts';
import type { Plan } from '../model/plan.ts';
import { byNames } from './words.ts';

/** What someone who leaves a group joins by the same plan: apply makes no removal before those adds are done. */
export interface Gains {
  /** Names of groups. */
  readonly gets: readonly string[];
  /** Of groups that a guard holds back, and with them the removal. */
  readonly waitsFor: readonly string[];
}

export function gainsOf({ changes, withheld }: Plan): (id: AccountId) => Gains {
  const namesById = (all: Plan['changes']) => {
    const adds = all.filter(({ action }) => action === 'add').toSorted(byNames);
    return groupBy(adds, ({ account }) => account.id);
  };
  const [made, held] = [namesById(changes), namesById(withheld)];
  const names = (of: typeof made, id: AccountId) =>
    (of.get(id) ?? []).map(({ group }) => group.name);
  return (id) => ({ gets: names(made, id), waitsFor: names(held, id) });
}
