import { Ajv } from 'ajv';
import schema from '../../schemas/plan.schema.json' with { type: 'json' };
import { AppError } from '../model/app-error.ts';
import type { Target } from '../model/declared.ts';
import { type Plan, planVersion } from '../model/plan.ts';
import { targetText } from '../model/target.ts';
import { digestOf } from '../plan/digest.ts';

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
  const ajv = new Ajv({ allowUnionTypes: true, keywords: ['markdownDescription'] });
  if (!ajv.validate(schema, value)) {
    throw refused(file, `it is not a plan: ${ajv.errorsText(ajv.errors, { dataVar: 'plan' })}.`);
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
export function checkTarget(plan: Plan, target: Target, file: string): void {
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
