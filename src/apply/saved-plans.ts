import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, messageOf } from '../model/app-error.ts';
import { type Target, targetText } from '../model/declared.ts';
import { type Plan, planVersion } from '../model/plan.ts';
import { digestOf } from '../plan/digest.ts';
import { schemaMismatch } from './schema-mismatch.ts';

/**
 * Reads a saved plan. Throws an AppError (`failed`) for a file that is not a plan, is of another version,
 * or whose digest disagrees with its content.
 */
export function parsePlan(text: string, file: string): Plan {
  const value = parseJson(text, file);
  const version = (value as { version?: unknown } | null)?.version;
  if (version !== planVersion) {
    const found = version === undefined ? 'none' : JSON.stringify(version);
    throw refused(file, `expected version ${planVersion}, found ${found}.`);
  }
  const mismatch = schemaMismatch('plan', value);
  if (mismatch !== undefined) {
    throw refused(file, `it is not a plan: ${mismatch}.`);
  }
  const plan = value as Plan;
  const digest = digestOf(plan);
  if (digest !== plan.digest) {
    throw refused(
      file,
      `its digest disagrees with its content: expected ${digest}, found ${plan.digest}. It was changed after it was made.`,
    );
  }
  const known = new Set(plan.groups.map(({ id }) => id));
  const named = [plan.changes, plan.withheld, plan.upcoming, plan.pending].flat();
  const stray = named.find(({ group }) => !known.has(group.id));
  if (stray !== undefined) {
    throw refused(file, `it names a group that its groups do not hold: ${stray.group.id}.`);
  }
  return plan;
}

/** Throws when an approved plan was made for another target than the files name now. */
function checkTarget(plan: Plan, target: Target, file: string): void {
  const expected = targetText(target);
  const found = targetText(plan.target);
  if (expected !== found) {
    throw refused(file, `it was made for another target: expected ${expected}, found ${found}.`);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refused(file, 'it is not JSON.', cause);
  }
}

function refused(file: string, why: string, cause?: unknown): AppError {
  return new AppError('failed', 'plan-refused', `The plan ${file} is refused.`, {
    why: `${why.charAt(0).toUpperCase()}${why.slice(1)}`,
    hint: 'Plan again, have the new plan approved, and apply that one.',
    cause,
  });
}

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
      why: messageOf(cause),
      hint: 'Name a file that "rollcall plan --out" wrote.',
      cause,
    });
  }
}
