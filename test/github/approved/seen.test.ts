import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/apply/saved-plans.ts';
import { type PullRules, approvePull } from '../../../src/github/approved/approve-pull.ts';
import { checkApprovals } from '../../../src/github/approved/check-approvals.ts';
import { type FoundPull, readMergedPull } from '../../../src/github/approved/find-merged.ts';
import { PlansOfPull } from '../../../src/github/approved/plans-of-pull.ts';
import { uncountedApprovals } from '../../../src/github/approved/uncounted-approvals.ts';
import type { GitHub } from '../../../src/github/client.ts';
import type { Plan, PlannedFile } from '../../../src/model/plan.ts';
import { history } from '../history.ts';
import { githubOf, sha, time } from '../merged.ts';
import { zipOf } from '../zip.ts';
import { joining, joinsOslo, osloFile, osloText, topText } from './reported.ts';

const folder = 'memberships';
const place = { workflow: 'plan.yml', name: folder };
const rules: PullRules = { parsePlan, place, folder, approvalsAt: () => Promise.resolve(1) };
const files = { 'memberships/rollcall.yaml': topText(), [osloFile]: osloText() };
const usual = { base: sha('base'), head: sha('head-1'), pull: 1 };

/** Pull request 1, planned at 09:30, approved by Dorice at 10:00, and merged at 11:00. */
async function merged(more: object = {}) {
  const story = await history(files);
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
    more: { readonly source: Plan['source'] } = { source: { ...usual, head: sha(head) } },
  ) => {
    const [run] = world.runs;
    const [artifact] = world.artifacts;
    if (run === undefined || artifact === undefined) throw new Error('It was not planned.');
    const times = { created: time(at), started: time(at), updated: time(at) };
    world.runs.push({ ...run, id, headSha: sha(head), ...times });
    const zip = zipOf({
      'plan.json': JSON.stringify({ ...plan, ...more }),
    });
    world.artifacts.push({ ...artifact, id, run: id, zip, created: time(at) });
  };
  const push = (actor: string, after: string, at: string) =>
    world.pushes.push({
      ...{ ref: 'refs/heads/proposal-1', actor, before: sha('base'), after: sha(after) },
      at: time(at),
    });
  return { story, world, server, github, pull, planAgain, push };
}

const other = { ...joinsOslo('nora'), files: joining().plan.files };

describe('the plan that somebody saw', () => {
  const kept = (source: Plan['source']): Plan => ({ ...joining().plan, source }) as Plan;
  const seen = (github: GitHub, pull: FoundPull, stored?: Plan) =>
    new PlansOfPull(github, pull, rules, stored).seenAt(sha('head-1'), Date.parse(time('10:00')));

  it('is that of GitHub, whatever was kept', async () => {
    const { github, pull } = await merged();
    expect(await seen(github, pull, kept(usual))).toMatchObject({ reviewed: { run: 10 } });
  });

  it.each<[string, Plan['source'], object]>([
    ['the same plan', usual, { reviewed: undefined, plan: { source: usual } }],
    ['a plan of another head', { ...usual, head: sha('x') }, { code: 'no-plan' }],
    ['a plan of nothing that it names', undefined, { code: 'no-plan' }],
    ['a plan of another pull request', { ...usual, pull: 2 }, { code: 'plan-contradicts' }],
  ])('is the one that was kept, once GitHub has none: %s', async (_, source, found) => {
    const { github, pull, world } = await merged();
    world.runs = [];
    expect(await seen(github, pull, kept(source))).toMatchObject(found);
    expect(await seen(github, pull)).toMatchObject({ code: 'no-plan' });
  });

  it('does as much as another that does the same, and not as one that does something else', async () => {
    const { github, pull, planAgain } = await merged();
    planAgain(11, '09:40', joining().plan, 'same');
    planAgain(12, '09:40', other, 'other');
    const plans = new PlansOfPull(github, pull, rules);
    const asMuch = (head: string) => plans.doesAsMuch(sha(head), joining().plan);
    expect(await Promise.all(['same', 'other', 'none'].map(asMuch))).toEqual([true, false, false]);
  });

  it.each<[string, Partial<PlannedFile>]>([
    ['another file', { path: 'memberships/groups/lille.yaml' }],
    ['a file that is deleted', { status: 'deleted' }],
    ['a file that is moved', { from: 'memberships/groups/lille.yaml' }],
    ['other settings', { settings: 'a'.repeat(64) }],
  ])('does not do as much as one of %s', async (_, more) => {
    const { github, pull } = await merged();
    const { plan } = joining();
    const changed = { ...plan, files: plan.files.map((each) => ({ ...each, ...more })) };
    const plans = new PlansOfPull(github, pull, rules);
    expect(await plans.doesAsMuch(sha('head-1'), changed)).toBe(false);
  });

  it.each<[string, Plan['source'], object]>([
    [
      'another pull request, whose runs are passed over',
      { ...usual, pull: 2 },
      { reviewed: { run: 10 } },
    ],
    [
      'another commit of another pull request',
      { ...usual, pull: 2, head: sha('x') },
      { code: 'plan-contradicts' },
    ],
    ['no pull request', { base: usual.base, head: usual.head }, { code: 'plan-contradicts' }],
    ['nothing that it names', undefined, { code: 'plan-contradicts' }],
    [
      'a base that the branch never held',
      { ...usual, base: sha('x') },
      { code: 'plan-contradicts' },
    ],
  ])('is not a newer one of %s', async (_, source, found) => {
    const { github, pull, planAgain } = await merged();
    planAgain(11, '09:40', other, 'head-1', { source });
    expect(await seen(github, pull)).toMatchObject(found);
  });

  it('was started by whoever pushed', async () => {
    const { github, pull, world, planAgain } = await merged();
    world.runs.forEach((run) => (run.actor = 'Verna'));
    planAgain(11, '09:40');
    world.runs.slice(-1).forEach((run) => (run.actor = 'steve'));
    const starters = new PlansOfPull(github, pull, rules).startersOf(sha('head-1'));
    expect(await starters).toEqual(new Set(['verna', 'steve']));
  });
});

describe('an approval by whoever pushed', () => {
  type Repository = Awaited<ReturnType<typeof merged>>;

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
        planAgain(11, '08:30', other, 'first');
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
        planAgain(11, '10:30', other);
      },
      'head-1',
    ],
  ])('%s', async (_, edit, pushed) => {
    const repository = await merged();
    edit(repository);
    const { github, pull } = repository;
    const [approval] = await checkApprovals(github, pull, new PlansOfPull(github, pull, rules));
    expect(approval?.pushed).toBe(pushed === undefined ? undefined : sha(pushed));
    expect(approval).toMatchObject({ mayWrite: true, onBranch: true, by: 'dorice' });
  });

  it('is not looked for where nobody approved', async () => {
    const { github, pull, server } = await merged({ by: [] });
    expect(await checkApprovals(github, pull, new PlansOfPull(github, pull, rules))).toEqual([]);
    expect(server.requests.filter((line) => line.includes('/activity'))).toEqual([]);
  });
});

describe('a merged pull request', () => {
  const judged = (github: GitHub, pull: FoundPull, more: Partial<PullRules> = {}) =>
    approvePull(github, pull, { ...rules, ...more }, { disputed: [] });

  it('is whole where its head was approved, also if that was planned otherwise since', async () => {
    const { github, pull, planAgain } = await merged();
    planAgain(11, '10:30', other);
    expect(await judged(github, pull)).toMatchObject({ kind: 'approved', whole: true });
  });

  it.each([
    ['does the same', joining().plan, true],
    ['does something else', other, false],
  ])('is whole where what was pushed later %s', async (_, plan, whole) => {
    const later = { [osloFile]: osloText('@dorice', '# Later\n') };
    const { github, pull, planAgain } = await merged({ later });
    planAgain(11, '10:30', plan, 'later-1');
    expect(await judged(github, pull)).toMatchObject({ kind: 'approved', whole });
  });

  it('is judged by what was approved, also if the plan of a later head is no archive', async () => {
    const later = { [osloFile]: osloText('@dorice', '# Later\n') };
    const { github, pull, planAgain, world } = await merged({ later });
    planAgain(11, '10:30', other, 'later-1');
    world.artifacts.slice(-1).forEach((each) => (each.zip = Buffer.from('no')));
    const verdict = judged(github, pull, { approvalsAt: () => Promise.resolve(2) });
    expect(await verdict).toMatchObject({ refusal: { code: 'too-few-approvals' } });
  });

  it('is approved by two, one of whom saw the same in a commit that is gone', async () => {
    const { story, github, pull, planAgain, world } = await merged();
    story.push('again', {});
    planAgain(11, '10:30', joining().plan, 'again');
    const [review] = world.reviews;
    if (review === undefined) throw new Error('Nobody approved it.');
    const again = { commit: sha('again'), at: time('10:40') };
    world.reviews.push({ ...review, ...again, author: 'steve' });
    const two = { approvalsAt: () => Promise.resolve(2) };
    const verdict = await judged(github, { ...pull, head: sha('again') }, two);
    expect(verdict).toMatchObject({ approvals: [{ by: 'dorice' }, { by: 'steve' }] });
    const one = await judged(github, { ...pull, head: sha('base') }, rules);
    expect(one).toMatchObject({ refusal: { code: 'too-few-approvals' } });
  });

  it('is told with its plan, for the receipt', async () => {
    const { github, pull } = await merged();
    const verdict = await judged(github, pull);
    const { digest } = joining().plan;
    const approval = { by: 'dorice', at: time('10:00'), digest, commit: sha('head-1') };
    const told = { pull: 1, title: 'A change', mergedAt: time('11:00'), commit: sha('merge-1') };
    expect(verdict.kind === 'approved' && verdict.plan.merged).toEqual({
      ...told,
      approvals: [approval],
    });
  });

  it('is nothing to judge where it left the folder as it was', async () => {
    const { github, pull } = await merged();
    const verdict = await judged(github, { ...pull, onto: pull.mergeCommit });
    expect(verdict).toMatchObject({ kind: 'unconcerned', pull: { number: 1 } });
  });

  it('is refused where its plan does not describe what it changes', async () => {
    const { github, pull } = await merged();
    const parse: PullRules['parsePlan'] = (text, from) => ({
      ...parsePlan(text, from),
      groups: [],
    });
    expect(await judged(github, pull, { parsePlan: parse })).toMatchObject({
      refusal: { code: 'plan-contradicts', message: expect.stringContaining('a group') as string },
    });
  });

  it('whose fork was deleted was never planned', async () => {
    const { github, pull, world } = await merged();
    world.runs = [];
    const gone = { ...pull, headRepository: undefined };
    expect(await judged(github, gone)).toMatchObject({ refusal: { code: 'fork' } });
    const shouted = { ...pull, headRepository: 'Banc/Access' };
    expect(await judged(github, shouted)).toMatchObject({ refusal: { code: 'no-plan' } });
  });

  it('from a fork is refused as any other where it was planned', async () => {
    const { github, pull } = await merged({ by: [] });
    const fork = { ...pull, headRepository: 'eve/access' };
    expect(await judged(github, fork)).toMatchObject({ refusal: { code: 'too-few-approvals' } });
  });

  it('is no reason to hide a mistake of ours', async () => {
    const { github, pull } = await merged();
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
      const { github, pull, world, planAgain } = await merged({ by: [] });
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
      const { github, pull, world } = await merged({ by: [] });
      world.runs = world.runs.filter(() => status !== 'gone').map((run) => ({ ...run, status }));
      const verdict = await judged(github, pull, unasked);
      const message = verdict.kind === 'refused' ? verdict.refusal.message : '';
      expect(verdict).toMatchObject({ refusal: { code } });
      expect(
        message.replaceAll(new RegExp(`${sha('head-1').slice(0, 7)}\\b`, 'gu'), 'head-1'),
      ).toContain(says);
    });

    it('is refused for what another plan would not change', async () => {
      const { github, pull, world, planAgain } = await merged({ by: [] });
      planAgain(11, '11:30');
      world.artifacts.filter(({ id }) => id === 10).forEach((each) => (each.expired = true));
      const verdict = await judged(github, pull, unasked);
      expect(verdict).toMatchObject({ refusal: { code: 'plan-expired' } });
    });

    it('asks nobody who owns it since', async () => {
      const { story, github, pull } = await merged({ by: [] });
      story.push('since', { [osloFile]: osloText('@steve') });
      const since = { ...pull, onto: sha('since') };
      const verdict = await judged(github, since, unasked);
      expect(verdict).toMatchObject({ kind: 'approved', owners: [{ kind: 'unasked', who: [] }] });
    });
  });
});

describe('an approval of an open pull request', () => {
  async function uncounted(
    edit: (repository: Awaited<ReturnType<typeof merged>>) => void,
    plan: Plan = { ...joining().plan, source: usual },
  ) {
    const repository = await merged();
    repository.world.pulls.forEach((each) => delete each.merged);
    edit(repository);
    return uncountedApprovals(repository.github, plan, rules);
  }

  it.each<[string, Parameters<typeof uncounted>[0], object[]]>([
    ['counts', () => undefined, []],
    ['counts, where nobody may tell', ({ world }) => (world.permissions = {}), []],
    ['was too early', ({ world }) => (world.runs = []), [{ by: 'dorice', why: 'too-early' }]],
    [
      'is of what the approver pushed',
      ({ push }) => push('dorice', 'head-1', '09:00'),
      [{ by: 'dorice', why: 'own-push' }],
    ],
    [
      'of somebody who may not write says nothing',
      ({ world, push }) => {
        world.permissions = { dorice: 'read' };
        push('dorice', 'head-1', '09:00');
      },
      [],
    ],
  ])('%s', async (_, edit, told) => {
    expect(await uncounted(edit)).toEqual(told);
  });

  it('is of another plan', async () => {
    const plan = { ...other, source: usual };
    expect(await uncounted(() => undefined, plan)).toEqual([{ by: 'dorice', why: 'other-plan' }]);
  });

  it('is not asked for where the plan is of none', async () => {
    const nobody = {} as GitHub;
    const { base, head } = usual;
    expect(await uncountedApprovals(nobody, { ...other, source: { base, head } }, rules)).toEqual(
      [],
    );
    expect(await uncountedApprovals(nobody, other, rules)).toEqual([]);
  });
});
