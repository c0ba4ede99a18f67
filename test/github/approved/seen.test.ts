import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/apply/saved-plans.ts';
import { type PullRules, approvePull } from '../../../src/github/approved/approve-pull.ts';
import { checkApprovals } from '../../../src/github/approved/check-approvals.ts';
import type { FoundPull } from '../../../src/github/approved/find-merged.ts';
import { PlansOfPull } from '../../../src/github/approved/plans-of-pull.ts';
import type { GitHub } from '../../../src/github/client.ts';
import type { Plan, PlannedFile } from '../../../src/model/plan.ts';
import { sha, time } from '../merged.ts';
import { mergedOnce, otherPlan, usualRules, usualSource } from './merged-once.ts';
import { joining, osloFile, osloText } from './reported.ts';

describe('the plan that somebody saw', () => {
  const kept = (source: Plan['source']): Plan => ({ ...joining().plan, source }) as Plan;
  const seen = (github: GitHub, pull: FoundPull, stored?: Plan) =>
    new PlansOfPull(github, pull, usualRules, stored).seenAt(
      sha('head-1'),
      Date.parse(time('10:00')),
    );

  it('is that of GitHub, whatever was kept', async () => {
    const { github, pull } = await mergedOnce();
    expect(await seen(github, pull, kept(usualSource))).toMatchObject({ reviewed: { run: 10 } });
  });

  it.each<[string, Plan['source'], object]>([
    ['the same plan', usualSource, { reviewed: undefined, plan: { source: usualSource } }],
    ['a plan of another head', { ...usualSource, head: sha('x') }, { code: 'no-plan' }],
    ['a plan of nothing that it names', undefined, { code: 'no-plan' }],
    ['a plan of another pull request', { ...usualSource, pull: 2 }, { code: 'plan-contradicts' }],
  ])('is the one that was kept, once GitHub has none: %s', async (_, source, found) => {
    const { github, pull, world } = await mergedOnce();
    world.runs = [];
    expect(await seen(github, pull, kept(source))).toMatchObject(found);
    expect(await seen(github, pull)).toMatchObject({ code: 'no-plan' });
  });

  it('does as much as another that does the same, and not as one that does something else', async () => {
    const { github, pull, planAgain } = await mergedOnce();
    planAgain(11, '09:40', joining().plan, 'same');
    planAgain(12, '09:40', otherPlan, 'other');
    const plans = new PlansOfPull(github, pull, usualRules);
    const asMuch = (head: string) => plans.doesAsMuch(sha(head), joining().plan);
    expect(await Promise.all(['same', 'other', 'none'].map(asMuch))).toEqual([true, false, false]);
  });

  it.each<[string, Partial<PlannedFile>]>([
    ['another file', { path: 'memberships/groups/lille.yaml' }],
    ['a file that is deleted', { status: 'deleted' }],
    ['a file that is moved', { from: 'memberships/groups/lille.yaml' }],
    ['other settings', { settings: 'a'.repeat(64) }],
  ])('does not do as much as one of %s', async (_, more) => {
    const { github, pull } = await mergedOnce();
    const { plan } = joining();
    const changed = { ...plan, files: plan.files.map((each) => ({ ...each, ...more })) };
    const plans = new PlansOfPull(github, pull, usualRules);
    expect(await plans.doesAsMuch(sha('head-1'), changed)).toBe(false);
  });

  it.each<[string, Plan['source'], object]>([
    [
      'another pull request, whose runs are passed over',
      { ...usualSource, pull: 2 },
      { reviewed: { run: 10 } },
    ],
    [
      'another commit of another pull request',
      { ...usualSource, pull: 2, head: sha('x') },
      { code: 'plan-contradicts' },
    ],
    [
      'no pull request',
      { base: usualSource.base, head: usualSource.head },
      { code: 'plan-contradicts' },
    ],
    ['nothing that it names', undefined, { code: 'plan-contradicts' }],
    [
      'a base that the branch never held',
      { ...usualSource, base: sha('x') },
      { code: 'plan-contradicts' },
    ],
  ])('is not a newer one of %s', async (_, source, found) => {
    const { github, pull, planAgain } = await mergedOnce();
    planAgain(11, '09:40', otherPlan, 'head-1', { source });
    expect(await seen(github, pull)).toMatchObject(found);
  });

  it('was started by whoever pushed', async () => {
    const { github, pull, world, planAgain } = await mergedOnce();
    world.runs.forEach((run) => (run.actor = 'Verna'));
    planAgain(11, '09:40');
    world.runs.slice(-1).forEach((run) => (run.actor = 'steve'));
    const starters = new PlansOfPull(github, pull, usualRules).startersOf(sha('head-1'));
    expect(await starters).toEqual(new Set(['verna', 'steve']));
  });
});

describe('an approval by whoever pushed', () => {
  type Repository = Awaited<ReturnType<typeof mergedOnce>>;

  it.each<[string, (repository: Repository) => void, string | undefined]>([
    ['what was approved', ({ push }) => push('Dorice', 'head-1', '09:00'), 'head-1'],
    [
      'what started its plan',
      ({ world }) => {
        world.runs.forEach((run) => (run.actor = 'Dorice'));
      },
      'head-1',
    ],
    ['it at the very moment', ({ push }) => push('dorice', 'head-1', '10:00'), 'head-1'],
    ['it only later', ({ push }) => push('dorice', 'head-1', '10:01'), undefined],
    ['nothing', ({ push }) => push('verna', 'head-1', '09:00'), undefined],
    [
      'another head before that does the same',
      ({ push, planAgain }) => {
        push('dorice', 'first', '08:00');
        push('verna', 'head-1', '09:00');
        planAgain(11, '08:30', joining().plan, 'first');
      },
      'first',
    ],
    [
      'another head that does something else',
      ({ push, planAgain }) => {
        push('dorice', 'first', '08:00');
        planAgain(11, '08:30', otherPlan, 'first');
      },
      undefined,
    ],
    [
      'another head that was never planned',
      ({ push }) => push('dorice', 'first', '08:00'),
      'first',
    ],
    [
      'what was approved, and was planned otherwise since',
      ({ push, planAgain }) => {
        push('dorice', 'head-1', '09:00');
        planAgain(11, '10:30', otherPlan);
      },
      'head-1',
    ],
  ])('%s', async (_, edit, pushed) => {
    const repository = await mergedOnce();
    edit(repository);
    const { github, pull } = repository;
    const [approval] = await checkApprovals(
      github,
      pull,
      new PlansOfPull(github, pull, usualRules),
    );
    expect(approval?.pushed).toBe(pushed === undefined ? undefined : sha(pushed));
    expect(approval).toMatchObject({ mayWrite: true, onBranch: true, by: 'dorice' });
  });

  it('is not looked for where nobody approved', async () => {
    const { github, pull, server } = await mergedOnce({ by: [] });
    expect(await checkApprovals(github, pull, new PlansOfPull(github, pull, usualRules))).toEqual(
      [],
    );
    expect(server.requests.filter((line) => line.includes('/activity'))).toEqual([]);
  });
});

describe('a merged pull request', () => {
  const judged = (github: GitHub, pull: FoundPull, more: Partial<PullRules> = {}) =>
    approvePull(github, pull, { ...usualRules, ...more }, { disputed: [] });

  it('is whole where its head was approved, also if that was planned otherwise since', async () => {
    const { github, pull, planAgain } = await mergedOnce();
    planAgain(11, '10:30', otherPlan);
    expect(await judged(github, pull)).toMatchObject({ kind: 'approved', whole: true });
  });

  it.each([
    ['does the same', joining().plan, true],
    ['does something else', otherPlan, false],
  ])('is whole where what was pushed later %s', async (_, plan, whole) => {
    const later = { [osloFile]: osloText('@dorice', '# Later\n') };
    const { github, pull, planAgain } = await mergedOnce({ later });
    planAgain(11, '10:30', plan, 'later-1');
    expect(await judged(github, pull)).toMatchObject({ kind: 'approved', whole });
  });

  it('is judged by what was approved, also if the plan of a later head is no archive', async () => {
    const later = { [osloFile]: osloText('@dorice', '# Later\n') };
    const { github, pull, planAgain, world } = await mergedOnce({ later });
    planAgain(11, '10:30', otherPlan, 'later-1');
    world.artifacts.slice(-1).forEach((each) => (each.zip = Buffer.from('no')));
    const verdict = judged(github, pull, { approvalsAt: () => Promise.resolve(2) });
    expect(await verdict).toMatchObject({ refusal: { code: 'too-few-approvals' } });
  });

  it('is approved by two, one of whom saw the same in a commit that is gone', async () => {
    const { story, github, pull, planAgain, world } = await mergedOnce();
    story.push('again', {});
    // Not built on what was approved first.
    world.commits = world.commits.map((each) =>
      each.sha === sha('again') ? { ...each, parents: [sha('base')] } : each,
    );
    planAgain(11, '10:30', joining().plan, 'again');
    const [review] = world.reviews;
    if (review === undefined) throw new Error('Nobody approved it.');
    const again = { commit: sha('again'), at: time('10:40') };
    world.reviews.push({ ...review, ...again, author: 'steve' });
    const two = { approvalsAt: () => Promise.resolve(2) };
    const verdict = await judged(github, { ...pull, head: sha('again') }, two);
    expect(verdict).toMatchObject({ approvals: [{ by: 'dorice' }, { by: 'steve' }] });
    const one = await judged(github, { ...pull, head: sha('base') }, usualRules);
    expect(one).toMatchObject({ refusal: { code: 'too-few-approvals' } });
  });

  it('is told with its plan, for the receipt', async () => {
    const { github, pull } = await mergedOnce();
    const verdict = await judged(github, pull);
    const { digest } = joining().plan;
    const approval = { by: 'dorice', at: time('10:00'), digest, commit: sha('head-1') };
    const told = { pull: 1, title: 'A change', mergedAt: time('11:00'), commit: sha('merge-1') };
    expect(verdict.kind === 'approved' && verdict.plan.merged).toEqual({
      ...told,
      approvals: [approval],
    });
  });

  it('is approved by those who own it by then, too', async () => {
    const { story, github, pull } = await mergedOnce();
    story.push('since', { [osloFile]: osloText('@steve') });
    const verdict = await judged(github, { ...pull, onto: sha('since') });
    expect(verdict).toMatchObject({ refusal: { code: 'owners-missing' } });
  });

  it('is nothing to judge where it left the folder as it was', async () => {
    const { github, pull } = await mergedOnce();
    const verdict = await judged(github, { ...pull, onto: pull.mergeCommit });
    expect(verdict).toMatchObject({ kind: 'unconcerned', pull: { number: 1 } });
  });

  it('is refused where its plan does not describe what it changes', async () => {
    const { github, pull } = await mergedOnce();
    const parse: PullRules['parsePlan'] = (text, from) => ({
      ...parsePlan(text, from),
      groups: [],
    });
    expect(await judged(github, pull, { parsePlan: parse })).toMatchObject({
      refusal: { code: 'plan-contradicts', message: expect.stringContaining('a group') as string },
    });
  });

  it('whose fork was deleted was never planned', async () => {
    const { github, pull, world } = await mergedOnce();
    world.runs = [];
    const gone = { ...pull, headRepository: undefined };
    expect(await judged(github, gone)).toMatchObject({ refusal: { code: 'fork' } });
    const shouted = { ...pull, headRepository: 'Banc/Access' };
    expect(await judged(github, shouted)).toMatchObject({ refusal: { code: 'no-plan' } });
  });

  it('from a fork is refused as any other where it was planned', async () => {
    const { github, pull } = await mergedOnce({ by: [] });
    const fork = { ...pull, headRepository: 'eve/access' };
    expect(await judged(github, fork)).toMatchObject({ refusal: { code: 'too-few-approvals' } });
  });

  it('is no reason to hide a mistake of ours', async () => {
    const { github, pull } = await mergedOnce();
    const parse = () => {
      throw new TypeError('A mistake.');
    };
    await expect(judged(github, pull, { parsePlan: parse })).rejects.toThrow('A mistake.');
  });

  describe('of which nobody has to approve anything', () => {
    const unasked = { approvalsAt: () => Promise.resolve(0) };

    it.each<[string, readonly string[], object]>([
      ['takes the newest plan before the merge', ['10:30', '11:30'], { reviewed: { run: 100 } }],
      [
        'takes the first after it, if none was before',
        ['11:30', '11:40'],
        { reviewed: { run: 100 } },
      ],
    ])('%s', async (_, times, verdict) => {
      const { github, pull, world, planAgain } = await mergedOnce({ by: [] });
      times.forEach((at, index) => {
        planAgain(100 + index, at);
      });
      world.runs = world.runs.filter(({ id }) => id >= 100);
      expect(await judged(github, pull, unasked)).toMatchObject(verdict);
    });

    it.each([
      [
        'waits for a plan that is being made',
        'in_progress',
        'undecided',
        'The plan of head-1 was not',
      ],
      ['is refused where nobody plans it', 'gone', 'no-plan', 'No plan of head-1 was complete'],
    ])('%s', async (_, status, code, says) => {
      const { github, pull, world } = await mergedOnce({ by: [] });
      world.runs = world.runs.filter(() => status !== 'gone').map((run) => ({ ...run, status }));
      const verdict = await judged(github, pull, unasked);
      const message = verdict.kind === 'refused' ? verdict.refusal.message : '';
      expect(verdict).toMatchObject({ refusal: { code } });
      expect(
        message.replaceAll(new RegExp(`${sha('head-1').slice(0, 7)}\\b`, 'gu'), 'head-1'),
      ).toContain(says);
    });

    it('is refused for what another plan would not change', async () => {
      const { github, pull, world, planAgain } = await mergedOnce({ by: [] });
      planAgain(11, '11:30');
      world.artifacts.filter(({ id }) => id === 10).forEach((each) => (each.expired = true));
      const verdict = await judged(github, pull, unasked);
      expect(verdict).toMatchObject({ refusal: { code: 'plan-expired' } });
    });

    it('asks nobody who owns it since', async () => {
      const { story, github, pull } = await mergedOnce({ by: [] });
      story.push('since', { [osloFile]: osloText('@steve') });
      const since = { ...pull, onto: sha('since') };
      const verdict = await judged(github, since, unasked);
      expect(verdict).toMatchObject({ kind: 'approved', owners: [{ kind: 'unasked', who: [] }] });
    });
  });
});
