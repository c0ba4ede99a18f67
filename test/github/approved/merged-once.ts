import { parsePlan } from '../../../src/apply/saved-plans.ts';
import type { PullRules } from '../../../src/github/approved/approve-pull.ts';
import { readMergedPull } from '../../../src/github/approved/find-merged.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { history } from '../history.ts';
import { githubOf, sha, time } from '../merged.ts';
import { zipOf } from '../zip.ts';
import { joining, joinsOslo, pushHead, usualFiles } from './reported.ts';

const folder = 'memberships';
const place = { workflow: 'plan.yml', name: folder };
export const usualRules: PullRules = {
  parsePlan,
  place,
  folder,
  approvalsAt: () => Promise.resolve(1),
};
export const usualSource = { base: sha('base'), head: sha('head-1'), pull: 1 };

/** Pull request 1, planned at 09:30, approved by Dorice at 10:00, and merged at 11:00. */
export async function mergedOnce(more: object = {}) {
  const story = await history(usualFiles);
  story.merge(1, { ...joining(), ...more });
  const github = githubOf(story.server);
  const pull = await readMergedPull(github, 1, 'main');
  if (pull === undefined) throw new Error('It was not merged.');
  const { world, server } = story;
  /** One more plan of a head. */
  const planAgain = (
    id: number,
    at: string,
    plan: Plan = joining().plan,
    head = 'head-1',
    made: { readonly source: Plan['source'] } = { source: { ...usualSource, head: sha(head) } },
  ) => {
    const [run] = world.runs;
    const [artifact] = world.artifacts;
    if (run === undefined || artifact === undefined) throw new Error('It was not planned.');
    const times = { created: time(at), started: time(at), updated: time(at) };
    world.runs.push({ ...run, id, headSha: sha(head), ...times });
    const zip = zipOf({
      'plan.json': JSON.stringify({ ...plan, ...made }),
    });
    world.artifacts.push({ ...artifact, id, run: id, zip, created: time(at) });
  };
  const push = (actor: string, after: string, at: string) => {
    pushHead(story, actor, after, at);
  };
  return { story, world, server, github, pull, planAgain, push };
}

/** Somebody else joins. */
export const otherPlan = { ...joinsOslo('nora'), files: joining().plan.files };
