import { describe, expect, it } from 'vitest';
import { logOf, repository, resultsOf } from './repository.ts';

const world = {
  live: { oslo: ['steve', 'nora'], 'finance-admins': ['nora', 'dorice'] },
  files: { oslo: ['steve', 'nora'] },
  outside: ['florian', 'verna', 'intruder'],
};
const groupOf = (group: string, owners: string, members: readonly string[]) =>
  `group: ${group}\nmode: additive\n${owners}members:\n${members.map((name) => `  - ${name}@banc.ly\n`).join('')}`;

describe('Nobody names who approves their own proposal', () => {
  it('in a file that is new: the owners at the top are asked', async () => {
    const story = await repository(world);
    const text = groupOf('finance-admins', 'owners: ["@steve"]\n', ['verna']);
    const pull = await story.propose({ 'groups/finance-admins.yaml': text });
    await story.plan(pull);
    story.approve(pull, 'steve');
    const applied = await story.apply(await story.merge(pull));
    expect(logOf(applied)).toContain('No owner of this group approved: finance-admins (@dorice)');
    expect(story.members('finance-admins')).toEqual(['dorice', 'nora']);
  });

  it('by changing nothing but the owners, which is told and refused', async () => {
    const story = await repository(world);
    const text = `group: oslo\nmode: authoritative\nowners: ["@steve"]\nmembers:\n  - steve@banc.ly\n  - nora@banc.ly\n`;
    const pull = await story.propose({ 'groups/oslo.yaml': text });
    await story.plan(pull);
    expect(story.comment(pull)).toContain('The owners of oslo change');
    story.approve(pull, 'steve');
    const applied = await story.apply(await story.merge(pull));
    expect(logOf(applied)).toContain('No owner of this group approved: oslo (@dorice)');
  });
});

describe('Whoever pushed a head is not the second pair of eyes', () => {
  it("on somebody else's pull request either", async () => {
    const story = await repository(world);
    const pull = await story.propose({ 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    story.pullOf(pull).author = 'renovate[bot]';
    await story.plan(pull);
    await story.forcePush(pull, { 'groups/oslo.yaml': ['steve', 'nora', 'intruder'] }, 'dorice');
    await story.plan(pull);
    story.approve(pull, 'dorice');
    const applied = await story.apply(await story.merge(pull));
    expect(logOf(applied)).toMatch(/this account pushed [0-9a-f]{7} itself/u);
    expect(story.members('oslo')).toEqual(['nora', 'steve']);
  });

  it('counts for what others pushed, also where the branch was made anew with the same changes', async () => {
    const story = await repository(world);
    const pull = await story.propose({ 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    await story.plan(pull);
    story.approve(pull);
    await story.forcePush(pull, { 'groups/oslo.yaml': ['nora', 'steve', 'florian'] });
    await story.plan(pull);
    await story.apply(await story.merge(pull));
    expect(story.members('oslo')).toEqual(['florian', 'nora', 'steve']);
  });
});

describe('What was merged', () => {
  it('is taken back by a revert whose own apply comes first', async () => {
    const story = await repository(world);
    const grant = await story.propose({ 'groups/oslo.yaml': ['steve', 'nora', 'florian'] });
    await story.plan(grant);
    story.approve(grant);
    const push = await story.merge(grant);
    const revert = await story.propose({ 'groups/oslo.yaml': ['steve', 'nora'] });
    await story.plan(revert);
    expect(story.comment(revert)).toContain('florian');
    story.approve(revert);
    await story.apply(push);
    await story.apply(await story.merge(revert));
    expect(story.members('oslo')).toEqual(['nora', 'steve']);
  });

  it('is none of our business where it leaves the folder as it was', async () => {
    const story = await repository(world);
    const pull = await story.propose({ '../README.md': 'A word\n' });
    await story.plan(pull);
    const applied = await story.apply(await story.merge(pull));
    expect(resultsOf(applied)).toMatch(/^approved success/u);
    expect(logOf(applied)).toContain('Nothing new was merged that changes the files');
  });

  it('is listed where two proposals together want what neither did', async () => {
    const team = (members: string) => `set: team\nmembers:\n${members}`;
    const story = await repository({
      live: { oslo: ['nora'], lille: ['nora'] },
      files: { oslo: ['nora'], lille: ['nora'] },
      others: { 'sets/team.yaml': team('  - nora@banc.ly\n') },
      outside: ['florian'],
    });
    const set = await story.propose({
      'sets/team.yaml': team('  - nora@banc.ly\n  - florian@banc.ly\n'),
    });
    const inclusion = await story.propose({
      'groups/lille.yaml': 'group: lille\nmode: authoritative\nmembers:\n  - { set: team }\n',
    });
    for (const pull of [set, inclusion]) {
      await story.plan(pull);
      story.approve(pull);
    }
    await story.apply(await story.merge(set));
    await story.apply(await story.merge(inclusion));
    expect(story.comment(inclusion)).toMatch(/florian[^]*not approved/u);
  });
});
