import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../src/model/plan.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { digestOf } from '../../src/plan/digest.ts';
import { emailOf, idOf, planOf, type WorldSpec } from '../support/world.ts';
import { folder, rollcall } from '../support/rollcall.ts';
import { startGitHub } from './server/server.ts';
import { bot, type World } from './server/world.ts';

export const head = '9e1b7c4d'.repeat(5);
const base = '70d2a11e'.repeat(5);

/** Verna comes, dorice goes. */
export const moved: WorldSpec = {
  groups: { oslo: { live: ['dorice', 'steve', 'nora'], members: ['verna', 'steve', 'nora'] } },
};
export const settled: WorldSpec = { groups: { oslo: { live: ['steve'], members: ['steve'] } } };

/** A world's plan, as the plan of pull request 7. */
export function proposed(spec: WorldSpec): Plan {
  return { ...planOf(spec), source: { base, head, pull: 7 } };
}

/** So many people join. Made by hand: what is tested is the telling. */
export function crowded(joins: number): Plan {
  const plan = proposed({ groups: { oslo: { live: ['steve'], members: ['steve', 'verna'] } } });
  const changes = plan.changes.flatMap((change) =>
    Array.from({ length: joins }, (_, index) => {
      const handle = `person-${String(index).padStart(5, '0')}`;
      return { ...change, account: { id: idOf(handle), email: emailOf(handle) } };
    }),
  );
  return { ...plan, changes, digest: digestOf({ ...plan, changes }) };
}

/** A job of a workflow: a GitHub with pull request 7, a folder to work in, a job summary. */
export async function job(given: Partial<World> = {}) {
  const pulls = [{ number: 7, head, base, author: 'verna' }];
  const server = await startGitHub({ pulls, ...given });
  const cwd = await folder({ 'summary.md': '' });
  const summaryFile = join(cwd, 'summary.md');
  const env = { ...server.env, GITHUB_STEP_SUMMARY: summaryFile };
  const run = async (
    command: string,
    told: Plan | Receipt,
    options: readonly string[] = [],
    more: Readonly<Record<string, string>> = {},
  ) => {
    await writeFile(join(cwd, 'told.json'), JSON.stringify(told));
    return rollcall(['ci', command, 'told.json', ...options], { cwd, env: { ...env, ...more } });
  };
  return {
    server,
    cwd,
    env,
    summary: () => readFile(summaryFile, 'utf8'),
    bodies: () => server.world.comments.map(({ body }) => body),
    /** Told who it is: octokit waits a second between asking that and writing. */
    comment: (told: Plan | Receipt, ...options: readonly string[]) =>
      run('comment', told, ['--author', bot, ...options]),
    issue: (told: Plan) => run('issue', told, ['--author', bot]),
    run,
  };
}
