import { expect, it } from 'vitest';
import { readApprovals } from '../../../src/github/approved/approvals.ts';
import { downloadPlan } from '../../../src/github/approved/download-plan.ts';
import {
  type FoundPull,
  findMerged,
  readMergedPull,
} from '../../../src/github/approved/find-merged.ts';
import { treesOf } from '../../../src/github/approved/folder-tree.ts';
import { readTeams } from '../../../src/github/approved/owners.ts';
import { readPlanRuns } from '../../../src/github/approved/plan-runs.ts';
import { readPushes } from '../../../src/github/approved/pushers.ts';
import type { GitHub } from '../../../src/github/client.ts';
import { AppError } from '../../../src/model/app-error.ts';
import { clock } from '../../support/clock.ts';
import { history } from '../history.ts';
import { githubOf, sha, time } from '../merged.ts';
import { refused } from '../server/route.ts';

const folder = 'memberships';
const files = { 'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\n' };
const pull: FoundPull = {
  ...{ number: 7, title: 'A change', author: 'verna', head: sha('head-7') },
  ...{ headBranch: 'proposal-7', headRepository: 'banc/access', base: 'main' },
  ...{ baseRepository: 'banc/access', mergedAt: Date.parse(time('11:00')) },
  ...{ mergeCommit: sha('merge-7'), onto: sha('base') },
};
const place = { workflow: 'plan.yml', name: folder };
const artifact = { id: 70, createdAt: 0, expired: false };
const push = { before: sha('base'), after: sha('merge-7'), branch: 'main', folder };

async function repository() {
  const story = await history(files);
  story.merge(7, { edits: { 'memberships/sets/a.yaml': 'set: a\n' } });
  return { ...story, github: githubOf(story.server) };
}

type Ask = (github: GitHub) => Promise<unknown>;

const approvals: Ask = (github) => readApprovals(github, pull);
const runs: Ask = (github) => readPlanRuns(github, sha('head-7'), place);
const merged: Ask = (github) => findMerged(github, push, { timing: clock, longest: 0 });

it.each<[string, Ask, string, string]>([
  ['pulls/7/reviews', approvals, 'read the reviews of pull request 7', 'pull-requests: read'],
  ['collaborators', approvals, 'tell what @dorice may do in the repository', 'metadata: read'],
  [
    'activity',
    (github) => readPushes(github, pull),
    'read who pushed to pull request 7',
    'contents: read',
  ],
  ['actions/workflows', runs, 'list the plan runs of head-7', 'actions: read'],
  ['actions/runs/70/jobs', runs, 'read the jobs of run 70', 'actions: read'],
  ['actions/runs/70/artifacts', runs, 'list the artifacts of run 70', 'actions: read'],
  [
    'actions/artifacts',
    (github) => downloadPlan(github, { artifact, run: 70, attempt: 1 }),
    'download the plan of run 70',
    'actions: read',
  ],
  ['compare', merged, 'compare base with merge-7', 'contents: read'],
  ['commits', merged, 'find the pull requests of merge-7', 'pull-requests: read'],
  [
    'git/commits',
    (github) => readMergedPull(github, 7, 'main'),
    'read the commit merge-7',
    'contents: read',
  ],
  [
    'git/trees',
    (github) => treesOf(github, { onto: sha('base'), commit: sha('base') }, folder),
    'read the folders of base',
    'contents: read',
  ],
])('says what was asked, and which permission it takes: %s', async (path, ask, asked, needs) => {
  const { github, server, names } = await repository();
  const answer = refused(403, 'Resource not accessible by integration');
  server.fail({ on: `GET /repos/banc/access/${path}`, answer, times: 9 });
  const error: unknown = await ask(github).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error('It was answered.');
  const message = names().reduce(
    (text, name) => text.replaceAll(new RegExp(`${sha(name).slice(0, 7)}\\b`, 'gu'), name),
    error.message,
  );
  expect(message).toBe(`GitHub answered 403 when asked to ${asked}.`);
  expect(error.hint).toContain(`needs the permission "${needs}"`);
});

it('names the team whose members nobody tells', async () => {
  const { github, server } = await repository();
  server.fail({ on: 'GET /orgs', answer: refused(502, 'Bad gateway'), times: 9 });
  await expect(readTeams(github, ['banc/it'])).rejects.toThrow('read the members of @banc/it');
});
