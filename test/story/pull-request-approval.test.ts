import { describe, expect, it } from 'vitest';
import { logOf, repository, resultsOf } from './repository.ts';

const refused = 'approved failure, apply skipped, due skipped, comment success, record success';
const join = { 'groups/oslo.yaml': ['steve', 'florian'] };

/** A site where Florian may come to Oslo, and that planned pull request. */
async function proposed() {
  const story = await repository({
    live: { oslo: ['steve'] },
    files: { oslo: ['steve'] },
    outside: ['florian', 'verna'],
  });
  const pull = await story.propose(join);
  await story.plan(pull);
  return { ...story, pull };
}

type Story = Awaited<ReturnType<typeof proposed>>;

describe('Nothing is applied', () => {
  it.each<[string, string, (story: Story) => unknown]>([
    ['nobody approved', '1 approval is needed, and 0 count.', () => undefined],
    [
      'the approval was withdrawn',
      '1 approval is needed, and 0 count.',
      ({ approve, dismiss, pull }) => {
        approve(pull);
        dismiss(pull);
      },
    ],
    [
      'a force-push took the place of what was approved',
      '1 approval is needed, and 0 count.',
      async ({ approve, forcePush, plan, pull }) => {
        approve(pull);
        await forcePush(pull, { 'groups/oslo.yaml': ['verna'] });
        await plan(pull);
      },
    ],
    [
      'nobody who owns the group approved',
      'No owner of this group approved: oslo (@dorice).',
      ({ approve, pull }) => approve(pull, 'steve'),
    ],
    [
      'the run that was approved was run again afterwards',
      'was run again afterwards, and GitHub no longer has that plan.',
      async ({ approve, plan, pull }) => {
        approve(pull);
        await plan(pull, { again: 1 });
      },
    ],
  ])('when %s', async (_what, why, happens) => {
    const story = await proposed();
    await happens(story);
    const applied = await story.apply(await story.merge(story.pull));
    expect(resultsOf(applied)).toBe(refused);
    expect(logOf(applied)).toContain(why);
    expect(logOf(applied)).toContain('run rollcall consent --drift');
    expect(story.members('oslo')).toEqual(['steve']);
  });
});

it('what was in place when it was approved is put right where live has moved since', async () => {
  const { pull, approve, plan, merge, apply, members, drift } = await proposed();
  await drift('oslo', 'florian');
  await plan(pull);
  approve(pull);
  await drift('oslo', 'florian', 'out');
  const applied = await apply(await merge(pull));
  expect(logOf(applied)).toContain('oslo: @dorice approved');
  expect(members('oslo')).toEqual(['florian', 'steve']);
});
