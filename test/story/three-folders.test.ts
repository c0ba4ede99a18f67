import { describe, expect, it } from 'vitest';
import { groupFile } from '../support/site.ts';
import { repository } from './repository.ts';

const team = {
  live: { team: ['dorice'] },
  files: { team: ['dorice'] },
  outside: ['steve', 'nora'],
};

/** Three sites in one repository: what `init --folders emea apac sites/amer` writes serves them, a job of each. */
const threeSites = () =>
  repository(team, { dir: 'emea', beside: { apac: team, 'sites/amer': team } });

const jobsOf = (run: Readonly<Record<string, { readonly result: string }>>, job: string) =>
  Object.fromEntries(
    Object.entries(run)
      .filter(([name]) => name.endsWith(` / ${job}`))
      .map(([name, { result }]) => [name.slice(0, -` / ${job}`.length), result]),
  );

describe('three folders, three sites, one set of workflows', () => {
  it('plans, comments and applies each folder by itself', async () => {
    const story = await threeSites();
    const pull = await story.propose({
      'groups/team.yaml': ['dorice', 'steve'],
      '../sites/amer/groups/team.yaml': groupFile('team', ['dorice', 'nora']),
    });
    const planned = await story.plan(pull);
    expect(jobsOf(planned, 'plan')).toEqual({
      emea: 'success',
      apac: 'success',
      'sites-amer': 'success',
    });
    story.approve(pull);
    const applied = await story.apply(await story.merge(pull));
    // What no file of a folder changes is nothing to apply there.
    expect(jobsOf(applied, 'apply')).toEqual({
      emea: 'success',
      apac: 'skipped',
      'sites-amer': 'success',
    });
    expect(story.members('team')).toEqual(['dorice', 'steve']);
    expect(story.membersBeside('apac', 'team')).toEqual(['dorice']);
    expect(story.membersBeside('sites/amer', 'team')).toEqual(['dorice', 'nora']);
    const receipts = Object.keys(story.receipts()).filter((path) => path.startsWith('receipts/'));
    expect(receipts).toHaveLength(2);
  });

  it('counts an approval for the folders whose plan was complete, though the job of another was cancelled', async () => {
    const story = await threeSites();
    const pull = await story.propose({
      'groups/team.yaml': ['dorice', 'steve'],
      '../apac/groups/team.yaml': groupFile('team', ['dorice', 'steve']),
    });
    await story.plan(pull);
    const [run] = story.world.runs;
    // A site that does not answer takes all the time that a job has.
    if (run !== undefined)
      run.jobs = (run.jobs ?? []).map((job) =>
        job.name === 'apac / plan' ? { ...job, conclusion: 'cancelled' } : job,
      );
    story.approve(pull);
    await story.apply(await story.merge(pull));
    expect(story.members('team')).toEqual(['dorice', 'steve']);
    expect(story.membersBeside('apac', 'team')).toEqual(['dorice']);
    expect(story.world.comments.map(({ body }) => body).join('\n')).toContain(
      '### rollcall: **not applied**',
    );
  });

  it('applies two folders when the third can be neither read nor written', async () => {
    const story = await threeSites();
    const both = {
      'groups/team.yaml': ['dorice', 'steve'],
      '../apac/groups/team.yaml': groupFile('team', ['dorice', 'steve']),
      '../sites/amer/groups/team.yaml': groupFile('team', ['dorice', 'steve']),
    } as const;
    const pull = await story.propose(both);
    await story.plan(pull);
    story.approve(pull);
    const push = await story.merge(pull);
    await story.closeBeside('apac');
    const applied = await story.apply(push);
    expect(jobsOf(applied, 'apply')).toEqual({
      emea: 'success',
      apac: 'failure',
      'sites-amer': 'success',
    });
    expect(story.members('team')).toEqual(['dorice', 'steve']);
    expect(story.membersBeside('sites/amer', 'team')).toEqual(['dorice', 'steve']);
  });
});
