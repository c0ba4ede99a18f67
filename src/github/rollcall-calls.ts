import { posix } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../model/objects.ts';

/** A job of a workflow that calls one of those that come along with rollcall; one of each row of a matrix. */
export interface RollcallCall {
  /** `plan` for rollcall-plan.yml. */
  readonly calls: string;
  /** The folder of the files; undefined where an expression decides it. */
  readonly dir: string | undefined;
  /** What starts the workflow: `push`. */
  readonly events: readonly string[];
  /** What else it is given. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What a workflow calls of rollcall, by its text. */
export function rollcallCalls(text: string): readonly RollcallCall[] {
  const { jobs, on } = workflowIn(text);
  const events = eventsIn(on);
  return Object.values(isRecord(jobs) ? jobs : {}).flatMap((job): readonly RollcallCall[] => {
    const { uses, with: given, strategy } = isRecord(job) ? job : {};
    const called = typeof uses === 'string' ? reusable.exec(uses)?.[1] : undefined;
    if (called === undefined) return [];
    return rowsOf(strategy).map((row) => {
      const inputs = Object.fromEntries(
        Object.entries(isRecord(given) ? given : {}).map(([name, value]) => [
          name,
          filledIn(value, row),
        ]),
      );
      const { dir = 'memberships' } = inputs;
      const known = typeof dir === 'string' && !dir.includes('${{');
      return { calls: called, dir: known ? tidy(dir) : undefined, events, inputs };
    });
  });
}

type Row = Readonly<Record<string, unknown>>;

/** GitHub runs no matrix of more jobs. */
export const mostJobs = 256;

/**
 * Of a matrix as a job has it: what its lists combine to, and what `include` adds. One empty row without a matrix.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function rowsOf(strategy: unknown): readonly Row[] {
  const matrix = isRecord(strategy) ? strategy['matrix'] : undefined;
  if (!isRecord(matrix)) return [{}];
  const lists = Object.entries(matrix).flatMap(([key, values]) =>
    Array.isArray(values) && key !== 'include' && key !== 'exclude'
      ? [[key, values as readonly unknown[]] as const]
      : [],
  );
  if (lists.reduce((size, [, values]) => size * values.length, 1) > mostJobs) return [];
  const keys = lists.map(([key]) => key);
  const excluded = rowsIn(matrix['exclude']);
  const combined = lists
    .reduce<readonly Row[]>(
      (rows, [key, values]) =>
        rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
      [{}],
    )
    .filter((row) => lists.length > 0 && !excluded.some((each) => fits(each, row)));
  const rows = [...combined];
  for (const each of rowsIn(matrix['include'])) {
    // It completes the rows of which it changes nothing that the lists say; where there are none, it is a row itself.
    const own = combined.flatMap((row, index) => (fits(each, row, keys) ? [index] : []));
    for (const index of own) rows[index] = { ...rows[index], ...each };
    if (own.length === 0) rows.push(each);
  }
  return rows;
}

function rowsIn(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Whether a row has what the part says of these keys. */
function fits(part: Row, row: Row, keys = Object.keys(part)): boolean {
  return keys.every((key) => !(key in part) || row[key] === part[key]);
}

/** What an input is, where nothing but the matrix decides it. */
function filledIn(value: unknown, row: Row): unknown {
  if (typeof value !== 'string') return value;
  return value.replaceAll(/\$\{\{\s*matrix\.([\w-]+)\s*\}\}/gu, (expression, key: string) => {
    const known = row[key];
    return /^(?:string|number|boolean)$/u.test(typeof known) ? String(known) : expression;
  });
}

/** Whether a call is about a folder. */
export function isAbout({ dir }: RollcallCall, folder: string): boolean {
  return dir === undefined || dir === folder;
}

/** Whether a call plans, applies or looks for drift of a folder. What applies merges starts on a push. */
export function serves(call: RollcallCall, kind: string, folder: string): boolean {
  return (
    call.calls === kind &&
    isAbout(call, folder) &&
    (kind !== 'apply' || call.events.includes('push'))
  );
}

/** The file in which plans of a folder are looked for, where it is not the one that makes them. */
export function wrongPlanFile(
  calls: readonly RollcallCall[],
  folder: string,
  planFile: string,
): string | undefined {
  return calls
    .filter((call) => isAbout(call, folder) && /^(?:plan|apply)$/u.test(call.calls))
    .map(({ inputs }) => inputs['plan-workflow'] ?? 'plan.yml')
    .filter((file) => typeof file === 'string')
    .find((file) => file !== planFile && !file.includes('${{'));
}

/** `OWNER/rollcall/.github/workflows/rollcall-plan.yml@SHA`, or in rollcall's own repository `./.github/…`. */
const reusable = /\/\.github\/workflows\/rollcall-([a-z]+)\.yml(?:@[^@]+)?$/u;

function workflowIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const workflow: unknown = parse(text);
    return isRecord(workflow) ? workflow : {};
  } catch {
    // GitHub can't run it either.
    return {};
  }
}

/** One, a list, or a mapping. */
function eventsIn(on: unknown): readonly string[] {
  if (isRecord(on)) return Object.keys(on);
  return [on].flat().filter((event) => typeof event === 'string');
}

/** As `./memberships/` and `memberships` are the same folder; `''` for the root. */
function tidy(dir: string): string {
  const path = posix.normalize(dir.trim()).replace(/\/+$/u, '');
  return path === '.' ? '' : path;
}
