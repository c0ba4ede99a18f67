import { AppError } from '../model/app-error.ts';
import type { Target } from '../model/declared.ts';
import { type Plan, planVersion } from '../model/plan.ts';
import { digestOf } from '../plan/digest.ts';
import {
  type SavedKind,
  checkSavedTarget,
  parseSaved,
  readSaved,
  savedFilesIn,
} from './read-saved.ts';

export interface SavedPlan {
  readonly file: string;
  readonly plan: Plan;
}

/**
 * Reads what `rollcall plan --out` wrote; a folder stands for every `.json` file in it. Throws an AppError `failed` for
 * a file that is no sound plan, and for a folder without any.
 */
export async function readPlans(names: readonly string[]): Promise<readonly SavedPlan[]> {
  const files = await Promise.all(names.map(plansIn));
  return Promise.all(
    files.flat().map(async (file) => ({ file, plan: await readSaved(file, planKind) })),
  );
}

/**
 * Reads a saved plan. Throws an AppError (`failed`) for a text that is not a plan, is of another version,
 * or whose digest disagrees with its content.
 */
export function parsePlan(text: string, file: string): Plan {
  return parseSaved(text, file, planKind);
}

/** Throws an AppError `failed` when one of the plans was made for another target. */
export function checkTargets(saved: readonly SavedPlan[], target: Target): void {
  for (const { plan, file } of saved) checkSavedTarget(plan, target, file, planKind);
}

const planKind: SavedKind<Plan> = {
  noun: 'plan',
  version: planVersion,
  faultOf: (plan) => {
    const digest = digestOf(plan);
    if (digest !== plan.digest) {
      return `Its digest does not match its content: expected ${digest}, found ${plan.digest}. It was changed after it was made.`;
    }
    const known = new Set(plan.groups.map(({ id }) => id));
    const named = [plan.changes, plan.noop, plan.withheld, plan.upcoming, plan.pending].flat();
    const stray = named.find(({ group }) => !known.has(group.id));
    return stray && `It names a group that its groups do not hold: ${stray.group.id}.`;
  },
  hint: 'Plan again, have the new plan approved, and apply that one.',
  source: 'a file that "rollcall plan --out" wrote.',
};

async function plansIn(name: string): Promise<readonly string[]> {
  const files = await savedFilesIn(name);
  if (files === undefined) return [name];
  if (files.length > 0) return files;
  throw new AppError('failed', 'no-plans', `The folder ${name} holds no plan.`, {
    why: 'Only files that end in .json are read.',
    hint: 'Specify a folder that "rollcall ci approved --out" wrote, or the plans themselves.',
  });
}
