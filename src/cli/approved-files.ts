import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkTarget, parsePlan } from '../apply/approved-plan.ts';
import { AppError } from '../model/app-error.ts';
import type { Target } from '../model/declared.ts';
import type { Plan } from '../model/plan.ts';

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
    files.flat().map(async (file) => ({ file, plan: parsePlan(await readPlanFile(file), file) })),
  );
}

/** What can't be looked at counts as a file: reading it tells why. */
async function plansIn(name: string): Promise<readonly string[]> {
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory() !== true) return [name];
  const files = (await readdir(name)).filter((file) => file.endsWith('.json')).sort();
  if (files.length > 0) return files.map((file) => join(name, file));
  throw new AppError('failed', 'no-plans', `The folder ${name} holds no plan.`, {
    why: 'Only files that end in .json are read.',
    hint: 'Name a folder that "rollcall ci approved --out" wrote, or the plans themselves.',
  });
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
