import { posix } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../model/objects.ts';

/** A job of a workflow that calls one of those that come along with rollcall. */
export interface RollcallCall {
  /** `plan` for rollcall-plan.yml. */
  readonly calls: string;
  /** The folder of the files; undefined where an expression decides it. */
  readonly dir: string | undefined;
  /** What else it is given. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What a workflow calls of rollcall, by its text. */
export function rollcallCalls(text: string): readonly RollcallCall[] {
  const jobs = jobsIn(text);
  return jobs.flatMap((job): readonly RollcallCall[] => {
    const { uses, with: given } = isRecord(job) ? job : {};
    const called = typeof uses === 'string' ? reusable.exec(uses)?.[1] : undefined;
    if (called === undefined) return [];
    const inputs = isRecord(given) ? given : {};
    const { dir = 'memberships' } = inputs;
    const known = typeof dir === 'string' && !dir.includes('${{');
    return [{ calls: called, dir: known ? tidy(dir) : undefined, inputs }];
  });
}

/** `OWNER/rollcall/.github/workflows/rollcall-plan.yml@SHA`, or in rollcall's own repository `./.github/…`. */
const reusable = /\/\.github\/workflows\/rollcall-([a-z]+)\.yml(?:@[^@]+)?$/u;

function jobsIn(text: string): readonly unknown[] {
  try {
    const workflow: unknown = parse(text);
    const jobs = isRecord(workflow) ? workflow['jobs'] : undefined;
    return isRecord(jobs) ? Object.values(jobs) : [];
  } catch {
    // GitHub can't run it either.
    return [];
  }
}

/** As `./memberships/` and `memberships` are the same folder; `''` for the root. */
function tidy(dir: string): string {
  const path = posix.normalize(dir.trim()).replace(/\/+$/u, '');
  return path === '.' ? '' : path;
}
