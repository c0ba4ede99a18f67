import { describe, expect, it } from 'vitest';
import { logOf, repository, resultsOf } from './repository.ts';

const world = {
  live: { oslo: ['steve', 'nora'], lille: ['nora'] },
  files: { oslo: ['steve', 'nora'], lille: ['nora'] },
  outside: ['florian', 'verna'],
};
type Story = Awaited<ReturnType<typeof repository>>;

/** Proposes, plans and approves. */
async function approved(story: Story, files: Parameters<Story['propose']>[0]): Promise<number> {
  const pull = await story.propose(files);
  await story.plan(pull);
  story.approve(pull);
  return pull;
}

const json = (text = '{}') => JSON.parse(text) as Record<string, never>;

describe('What was merged', () => {
  it('leaves a receipt on a branch of its own, with who merged and who approved', async () => {
    const story = await repository(world);
    const pull = await approved(story, { 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    const push = await story.merge(pull);
    const applied = await story.apply(push);
    expect(resultsOf(applied)).toBe(
      'approved success, apply success, due skipped, comment success, record success',
    );
    const kept = story.receipts();
    const [path = ''] = Object.keys(kept).filter((each) => each.startsWith('receipts/'));
    expect(path).toMatch(/^receipts\/\d{4}\/\d\d\/memberships-\d{8}T\d{6}Z-\d+-1\.json$/u);
    expect(json(kept[path])).toMatchObject({
      pulls: [{ pull, mergedBy: 'dorice', commit: push.after, approvals: [{ by: 'dorice' }] }],
      changes: [{ outcome: 'applied' }],
    });
    expect(json(kept['settled.json'])).toEqual({
      memberships: { commit: push.after, disputed: [] },
    });
  });

  it('is caught up by the next apply when its own never ran', async () => {
    const story = await repository(world);
    await story.apply(await story.merge(await approved(story, { 'groups/lille.yaml': ['nora'] })));
    const skipped = await approved(story, { 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    await story.merge(skipped);
    const next = await approved(story, { 'groups/lille.yaml': ['nora', 'verna'] });
    await story.apply(await story.merge(next));
    expect(story.members('oslo')).toEqual(['florian', 'nora', 'steve']);
    expect(story.members('lille')).toEqual(['nora', 'verna']);
    expect(story.comment(skipped)).toContain('florian');
  });

  it('is caught up within the hour, and once only', async () => {
    const story = await repository(world);
    await story.apply(await story.merge(await approved(story, { 'groups/lille.yaml': ['nora'] })));
    await story.merge(await approved(story, { 'groups/oslo.yaml': ['steve', 'nora', 'florian'] }));
    await story.hourly();
    expect(story.members('oslo')).toEqual(['florian', 'nora', 'steve']);
    const again = await story.hourly();
    expect(resultsOf(again)).toBe(
      'approved success, apply skipped, due skipped, comment skipped, record skipped',
    );
  });

  it('is applied again when the run is started again, and the receipt still says who was added', async () => {
    const story = await repository(world);
    const pull = await approved(story, { 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    const push = await story.merge(pull);
    await story.apply(push, { id: 2000 });
    await story.apply(push, { id: 2000, attempt: 2 });
    const second = Object.entries(story.receipts()).find(([path]) => path.includes('-2000-2'));
    expect(json(second?.[1])).toMatchObject({ changes: [{ outcome: 'applied' }] });
  });

  it('and was approved a minute too early, is named before the merge and after it, and has a way out', async () => {
    const story = await repository(world);
    const pull = await story.propose({ 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    story.approve(pull);
    await story.plan(pull);
    expect(story.comment(pull)).toContain('**Approve again**');
    expect(story.comment(pull)).toContain('@dorice approved before a plan was complete');
    const applied = await story.apply(await story.merge(pull));
    expect(resultsOf(applied)).toContain('approved failure');
    expect(story.comment(pull)).toContain('**not applied**');
    expect(story.comment(pull)).toContain('consent');

    const consent =
      'consents:\n  - { because: "Pull request 1 was approved too early", until: 2026-12-31, drift: [oslo] }\n';
    const again = await approved(story, { 'consents.yaml': consent });
    expect(story.comment(again)).toContain('florian');
    await story.apply(await story.merge(again));
    expect(story.members('oslo')).toEqual(['florian', 'nora', 'steve']);
  });

  it('and refused, is told so by the next run when the job that comments never ran', async () => {
    const story = await repository(world);
    await story.apply(await story.merge(await approved(story, { 'groups/lille.yaml': ['nora'] })));
    const pull = await story.propose({ 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    await story.plan(pull);
    await story.apply(await story.merge(pull), { without: ['comment'] });
    expect(story.comment(pull)).not.toContain('**not applied**');
    await story.hourly();
    expect(story.comment(pull)).toContain('**not applied**');
    const again = await story.hourly();
    expect(resultsOf(again)).toContain('comment skipped, record skipped');
  });

  it('beyond what was approved, is named beside what was applied', async () => {
    const story = await repository(world);
    const pull = await approved(story, { 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    await story.push(pull, { 'groups/lille.yaml': ['nora', 'verna'] });
    await story.apply(await story.merge(pull));
    expect(story.members('oslo')).toContain('florian');
    expect(story.members('lille')).toEqual(['nora']);
    expect(story.comment(pull)).toContain(
      'not approved and not applied: `memberships/groups/lille.yaml`.',
    );
  });

  it('from a fork, is told so before the merge', async () => {
    const story = await repository(world);
    const pull = await story.propose({ 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    story.pullOf(pull).fork = 'verna/access';
    const planned = await story.plan(pull, { validate: true });
    expect(resultsOf(planned)).toBe('validate success, plan skipped, comment success');
    expect(story.comment(pull)).toContain('comes from a fork');
    expect(story.comment(pull)).not.toContain('florian');
  });
});

describe('Nobody names the approver first and is approved second', () => {
  const owned = (owners: string, members: readonly string[]) =>
    `group: oslo\nmode: authoritative\nowners: ["${owners}"]\nmembers:\n${members.map((name) => `  - ${name}@banc.ly\n`).join('')}`;

  it('by a merge that was refused', async () => {
    const story = await repository(world);
    const first = await story.propose({ 'groups/oslo.yaml': owned('@steve', ['steve', 'nora']) });
    await story.plan(first);
    story.approve(first, 'steve');
    await story.apply(await story.merge(first));
    const second = await story.propose({
      'groups/oslo.yaml': owned('@steve', ['steve', 'nora', 'verna']),
    });
    await story.plan(second);
    story.approve(second, 'steve');
    const applied = await story.apply(await story.merge(second));
    expect(logOf(applied)).toContain('memberships/groups/oslo.yaml (@dorice)');
    expect(story.members('oslo')).toEqual(['nora', 'steve']);

    // Whoever owned it approves the next change of the file: from then on it is as the file says.
    const third = await story.propose({
      'groups/oslo.yaml': owned('@steve', ['steve', 'nora', 'florian', 'verna']),
    });
    await story.plan(third);
    story.approve(third, 'steve');
    story.approve(third, 'dorice');
    await story.apply(await story.merge(third));
    expect(story.members('oslo')).toContain('florian');
    expect(json(story.receipts()['settled.json'])).toMatchObject({
      memberships: { disputed: [] },
    });
  });

  it('by deleting the file in one proposal, and declaring the group in another', async () => {
    const story = await repository({
      ...world,
      others: { 'groups/oslo.yaml': owned('@dorice', ['steve', 'nora']) },
    });
    const first = await story.propose({ 'groups/oslo.yaml': { delete: true } });
    await story.plan(first);
    story.approve(first, 'steve');
    await story.apply(await story.merge(first));
    const second = await story.propose({
      'groups/new.yaml': owned('@steve', ['steve', 'nora', 'verna']),
    });
    await story.plan(second);
    story.approve(second, 'steve');
    await story.apply(await story.merge(second));
    expect(story.members('oslo')).toEqual(['nora', 'steve']);
  });
});
