import { readFile } from 'node:fs/promises';
import { checkTarget, parsePlan } from '../apply/approved-plan.ts';
import { AppError } from '../model/app-error.ts';
import type { Target } from '../model/declared.ts';
import type { Plan } from '../model/plan.ts';

export interface SavedPlan {
  readonly file: string;
  readonly plan: Plan;
}

/** Reads what `rollcall plan --out` wrote. Throws an AppError `failed` for a file that is no sound plan. */
export function readPlans(names: readonly string[]): Promise<readonly SavedPlan[]> {
  return Promise.all(
    names.map(async (file) => ({ file, plan: parsePlan(await readPlanFile(file), file) })),
  );
}

/** Throws an AppError `failed` when one of the plans was made for another target. */
export function checkTargets(saved: readonly SavedPlan[], target: Target): void {
  for (const { plan, file } of saved) checkTarget(plan, target, file);
}

async function readPlanFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('failed', 'plan-unreadable', `The plan ${file} could not be read.`, {
      why: cause instanceof Error ? cause.message : String(cause),
      hint: 'Name a file that "rollcall plan --out" wrote.',
      cause,
    });
  }
}
