import { describe, expect, it } from 'vitest';
import { clock } from '../support/clock.ts';
import { logOf, repository, resultsOf } from './repository.ts';

const oneDay = 24 * 60 * 60 * 1000;
const day = (ahead: number) => new Date(clock.now() + ahead * oneDay).toISOString().slice(0, 10);
type Story = Awaited<ReturnType<typeof repository>>;

async function merged(story: Story, files: Parameters<Story['propose']>[0], by = 'dorice') {
  const pull = await story.propose(files);
  await story.plan(pull);
  story.approve(pull, by);
  await story.apply(await story.merge(pull));
  return pull;
}

const oslo = (lines: string) =>
  `group: oslo\nmode: authoritative\nmembers:\n  - nora@banc.ly\n  - steve@banc.ly\n${lines}`;
const world = {
  live: { oslo: ['nora', 'steve'] },
  files: { oslo: ['nora', 'steve'] },
  outside: ['florian', 'verna'],
};

describe('The hourly run', () => {
  it('carries out what an approved plan announced, when its day has come, and forgets it then', async () => {
    const story = await repository(world);
    await merged(story, {
      'groups/oslo.yaml': oslo(`  - { user: florian@banc.ly, until: ${day(1)} }\n`),
    });
    expect(story.members('oslo')).toEqual(['florian', 'nora', 'steve']);
    expect(resultsOf(await story.hourly())).toContain('due skipped');
    await clock.sleep(3 * oneDay);
    const run = await story.hourly();
    expect(resultsOf(run)).toContain('due success');
    expect(story.members('oslo')).toEqual(['nora', 'steve']);
    expect(Object.keys(story.receipts())).not.toContain('announced/memberships/pull-1.json');
    expect(resultsOf(await story.hourly())).toContain('due skipped');
  });

  it('carries it out once GitHub has deleted the plan, from the copy that is kept', async () => {
    const story = await repository(world);
    await merged(story, {
      'groups/oslo.yaml': oslo(`  - { user: florian@banc.ly, from: ${day(2)} }\n`),
    });
    await clock.sleep(3 * oneDay);
    story.world.artifacts = story.world.artifacts.map((each) => ({ ...each, expired: true }));
    await story.hourly();
    expect(story.members('oslo')).toEqual(['florian', 'nora', 'steve']);
  });

  it('carries out nothing of a merge that nobody approved, whatever the branch says is announced', async () => {
    const story = await repository(world);
    const pull = await story.propose({
      'groups/oslo.yaml': oslo(`  - { user: verna@banc.ly, from: ${day(-1)} }\n`),
    });
    await story.plan(pull);
    await story.apply(await story.merge(pull));
    // Verna may write to the repository, and so to the branch.
    const kept = story.world.contents['rollcall-receipts'] ?? {};
    const left = [{ on: '2026-01-01T00:00:00Z', action: 'add', group: 'g', account: 'a' }];
    const announced = { memberships: [{ pull, mergedAt: '2026-11-21T09:00:00Z', left }] };
    for (const ref of ['rollcall-receipts', story.world.branches['rollcall-receipts'] ?? '']) {
      story.world.contents[ref] = { ...kept, 'announced.json': JSON.stringify(announced) };
    }
    const run = await story.hourly();
    expect(logOf(run)).toContain('Announced, and not carried out.');
    expect(story.members('oslo')).toEqual(['nora', 'steve']);
  });

  it('leaves whoever one proposal stops to protect and lists as a leaver', async () => {
    const story = await repository(world, {
      config: 'guards:\n  protect: { accounts: [steve@banc.ly] }\n',
    });
    await merged(story, {
      'rollcall.yaml': story.config.replace(/guards:[^]*/u, ''),
      'leavers.yaml': `leavers:\n  - { user: steve@banc.ly, on: ${day(-1)}, because: Left }\n`,
    });
    await story.hourly();
    expect(story.members('oslo')).toEqual(['nora', 'steve']);

    // The way out is a proposal like any other.
    await merged(story, {
      'consents.yaml': `consents:\n  - { because: Steve left, until: ${day(9)}, drift: [oslo] }\n`,
    });
    expect(story.members('oslo')).toEqual(['nora']);
  });
});
