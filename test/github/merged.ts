import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GitHub, openGitHub } from '../../src/github/client.ts';
import type { Plan } from '../../src/model/plan.ts';
import { clock } from '../support/clock.ts';
import { type Ended, folder, rollcall } from '../support/rollcall.ts';
import { planOf, type WorldSpec } from '../support/world.ts';
import { type GitHubServer, startGitHub } from './server/server.ts';
import { botToken, type World } from './server/world.ts';
import { zipOf } from './zip.ts';

/** The id of a commit, by a name that tests can read. */
export function sha(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

/** A moment of the day on which everything happens: `time('09:30')`. */
export function time(clock: string): string {
  return `2026-11-21T${clock}:00Z`;
}

export interface Change {
  readonly number: number;
  /** What the default branch was at. */
  readonly onto: string;
  readonly head?: string;
  readonly owners?: readonly string[];
}

/** The client that commands use. */
export function githubOf({ url, world: { owner, repo } }: GitHubServer): GitHub {
  return openGitHub({
    timing: clock,
    token: botToken,
    apiUrl: url,
    repository: { owner, repo },
  });
}

const oslo = (owners: readonly string[] = ['@dorice']): WorldSpec => ({
  groups: { oslo: { live: ['steve'], members: ['steve', 'florian'], owners } },
});

export function planFor({ number, head = `head-${number}`, onto, owners }: Change): Plan {
  return { ...planOf(oslo(owners)), source: { base: sha(onto), head: sha(head), pull: number } };
}

/** The same, as it is written once Dorice has approved it and it was merged. */
export function approvedPlan(change: Change): Plan {
  const { number, head = `head-${number}` } = change;
  const plan = planFor(change);
  const approval = { by: 'dorice', at: time('10:00'), digest: plan.digest, commit: sha(head) };
  const merged = { pull: number, title: 'A change', mergedAt: time('11:00') };
  return { ...plan, merged: { ...merged, commit: sha(`merge-${number}`), approvals: [approval] } };
}

/**
 * Pull request `number` was planned at 09:30, approved by Dorice at 10:00, and merged at 11:00 as it should be.
 * Its run and its artifact have ten times its number.
 */
export function merge(world: World, change: Change): void {
  const { number, onto, head = `head-${number}` } = change;
  const merged = { sha: sha(`merge-${number}`), at: time('11:00') };
  world.pulls.push({ number, head: sha(head), base: sha(onto), author: 'verna', merged });
  world.commits.push(
    { sha: sha(head), parents: [sha('base')] },
    { sha: merged.sha, parents: [sha(onto), sha(head)] },
  );
  const review = { pull: number, author: 'dorice', commit: sha(head), at: time('10:00') };
  world.reviews.push({ ...review, state: 'APPROVED' });
  plan(world, change, number * 10, '09:30');
}

/** A plan run that completed then. */
export function plan(world: World, change: Change, id: number, clock: string): void {
  const at = time(clock);
  world.runs.push({
    ...{ id, headSha: sha(change.head ?? `head-${change.number}`), status: 'completed' },
    ...{ path: '.github/workflows/plan.yml', event: 'pull_request_target', conclusion: 'success' },
    ...{ created: at, started: at, updated: at },
  });
  const zip = zipOf({ 'plan.json': JSON.stringify(planFor(change)) });
  world.artifacts.push({ id, run: id, name: 'rollcall-plan-memberships', zip, created: at });
}

const base = {
  'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\napprovals: 1\n',
};

/** A repository in which pull request 7 was merged, and the program run there on that push. */
export async function repositoryWithMerge(owners?: readonly string[]) {
  const server = await startGitHub({
    commits: [{ sha: sha('base'), parents: [] }],
    permissions: { dorice: 'write', steve: 'write', eve: 'read' },
    contents: { [sha('base')]: base, [sha('merge-7')]: base },
  });
  merge(server.world, { number: 7, onto: 'base', ...(owners === undefined ? {} : { owners }) });
  const cwd = await folder();
  return {
    server,
    world: server.world,
    cwd,
    run: (args: readonly string[] = [], pushed: Partial<PushEvent> = {}) =>
      runApproved(server, cwd, { ...usualPush, ...pushed }, args),
  };
}

/** Nothing of it for a schedule. */
interface PushEvent {
  readonly ref: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const usualPush: PushEvent = {
  ref: 'refs/heads/main',
  before: sha('base'),
  after: sha('merge-7'),
};

async function runApproved(
  server: GitHubServer,
  cwd: string,
  event: PushEvent,
  args: readonly string[],
): Promise<Ended> {
  await writeFile(join(cwd, 'event.json'), JSON.stringify(event));
  const env = { ...server.env, GITHUB_EVENT_PATH: 'event.json' };
  return rollcall(['ci', 'approved', '--out', 'plans', '--wait', '0', ...args], { cwd, env });
}
