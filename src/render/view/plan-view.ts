import type { AccountId } from '../../model/ids.ts';
import { groupBy } from '../../model/objects.ts';
import type { Change } from '../../model/change.ts';
import type {
  Drift,
  PendingChange,
  Plan,
  PlannedGroup,
  UpcomingChange,
  Withheld,
} from '../../model/plan.ts';
import { byDay, byNames, compareGroups } from '../order.ts';
import { type FindingKind, type Need, kindsOf, needsOf } from './findings.ts';
import { type PeopleView, peopleOf } from './people.ts';
import { type Explain, awaited, explainer } from './why.ts';

/** A plan as people read it, in their order: text and Markdown set it, and decide nothing. */
export interface PlanView {
  readonly plan: Plan;
  readonly explain: Explain;
  /** What needs a person. */
  readonly needs: readonly Need[];
  /** What no need accounts for. */
  readonly alsoWithheld: readonly Withheld[];
  /** Each group in which anything is to happen, by name: what changes, what is withheld, what is only scheduled. */
  readonly groups: readonly GroupView[];
  readonly people: PeopleView;
  readonly scheduled: readonly UpcomingChange[];
  readonly pending: readonly PendingChange[];
  readonly noop: readonly Change[];
  /** What the merged files dated, and `apply --due` carries out. */
  readonly due: readonly Drift[];
  readonly drift: readonly Drift[];
  readonly notes: readonly FindingKind[];
}

/** One group: removals before adds. */
export interface GroupView {
  readonly id: string;
  readonly name: string;
  /** Absent where the plan does not hold it. */
  readonly group?: PlannedGroup;
  readonly state: 'changes' | 'withheld' | 'scheduled';
  readonly removals: readonly Change[];
  readonly adds: readonly Change[];
  readonly withheld: readonly Withheld[];
}

export function planView(plan: Plan): PlanView {
  const explain = explainer(plan);
  const needs = needsOf(plan);
  let people: PeopleView | undefined;
  const told = new Set(needs.flatMap(({ withheld }) => withheld));
  return {
    plan,
    explain,
    needs,
    alsoWithheld: plan.withheld.filter((held) => !told.has(held)).toSorted(byNames),
    groups: groupsOf(plan),
    // A terminal has the groups, and does without.
    get people() {
      people ??= peopleOf(plan);
      return people;
    },
    scheduled: plan.upcoming.toSorted(byDay),
    pending: plan.pending.toSorted(byNames).map(awaited),
    noop: plan.noop.toSorted(byNames),
    ...splitDrift(plan.drift),
    notes: kindsOf(plan.findings).filter(({ severity }) => severity === 'note'),
  };
}

const states = ['changes', 'withheld', 'scheduled'] as const;

function groupsOf(plan: Plan): readonly GroupView[] {
  const planned = new Map(plan.groups.map((group) => [group.id as string, group]));
  const changes = groupBy(plan.changes.toSorted(byNames), ({ group }) => group.id as string);
  const withheld = groupBy(plan.withheld.toSorted(byNames), ({ group }) => group.id as string);
  const all = new Map(
    [plan.changes, plan.withheld, plan.upcoming, plan.pending]
      .flat()
      .map(({ group }) => [group.id as string, group]),
  );
  return [...all.values()]
    .map((named): GroupView => {
      const ofGroup = changes.get(named.id) ?? [];
      const held = withheld.get(named.id) ?? [];
      const group = planned.get(named.id);
      return {
        id: named.id,
        name: group?.name ?? named.name,
        ...(group === undefined ? {} : { group }),
        state: ofGroup.length > 0 ? 'changes' : held.length > 0 ? 'withheld' : 'scheduled',
        removals: ofGroup.filter(({ action }) => action === 'remove'),
        adds: ofGroup.filter(({ action }) => action === 'add'),
        withheld: held,
      };
    })
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || compareGroups(a, b));
}

/** Drift that a merged file dated, which apply --due carries out, and what someone changed by hand or nobody applied. */
export function splitDrift(all: readonly Drift[]): Pick<PlanView, 'due' | 'drift'> {
  const sorted = all.toSorted(byNames);
  return {
    due: sorted.filter(({ due }) => due === true),
    drift: sorted.filter(({ due }) => due !== true),
  };
}

/** The command that puts drift right. Only plain names are spelled out: it is there to be copied into a shell. */
export function revertCommand(drift: readonly Pick<Drift, 'group'>[]): string {
  const names = [...new Set(drift.map(({ group }) => group.name))];
  const plain = names.length <= 3 && names.every((name) => /^\w[\w.-]*$/u.test(name));
  return `rollcall apply --group ${plain ? names.join(' ') : 'NAME'}`;
}

/** What someone who leaves a group joins by the same plan: apply makes no removal before those adds are done. */
export interface Gains {
  /** Names of groups. */
  readonly gets: readonly string[];
  /** Of groups in which a guard withholds the add, and with it the removal. */
  readonly waitsFor: readonly string[];
}

export function gainsOf({
  changes,
  withheld,
}: Pick<Plan, 'changes' | 'withheld'>): (id: AccountId) => Gains {
  const addsById = (all: readonly Change[]) => {
    const adds = all.filter(({ action }) => action === 'add').toSorted(byNames);
    return groupBy(adds, ({ account }) => account.id);
  };
  const [made, held] = [addsById(changes), addsById(withheld)];
  const names = (of: typeof made, id: AccountId) =>
    (of.get(id) ?? []).map(({ group }) => group.name);
  return (id) => ({ gets: names(made, id), waitsFor: names(held, id) });
}
