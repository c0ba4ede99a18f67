import { expect, it } from 'vitest';
import { logOf, repository, resultsOf } from './repository.ts';

const policies = (exceptions = '') =>
  `policies:\n  - name: Four eyes\n    groups: [create]\n    never: [approve]\n${exceptions}`;

it('a proposal that breaks a policy is red; with an exception that comes with it, it is green, approved by the owners at the top', async () => {
  const story = await repository({
    live: { create: ['nora', 'steve'], approve: ['steve', 'dorice'] },
    files: { create: ['nora', 'steve'], approve: ['steve', 'dorice'] },
    others: { 'policies.yaml': policies() },
  });
  const edit = { 'groups/approve.yaml': ['dorice', 'nora', 'steve'] };
  const pull = await story.propose(edit);
  expect(resultsOf(await story.plan(pull))).toContain('plan failure');
  expect(story.comment(pull)).toContain(
    'Policy "Four eyes": nora must not be in both create and approve',
  );

  const exception = '    exceptions: [{ user: nora@banc.ly, because: OPS-1, until: 2026-12-31 }]\n';
  await story.forcePush(pull, { ...edit, 'policies.yaml': policies(exception) });
  const planned = await story.plan(pull);
  expect(resultsOf(planned)).toContain('plan success');
  expect(story.comment(pull)).toContain('excepts `nora@banc.ly` until 2026-12-31 (OPS-1)');

  story.approve(pull);
  const applied = await story.apply(await story.merge(pull));
  expect(logOf(applied)).toContain('@dorice approved');
  expect(story.members('approve')).toEqual(['dorice', 'nora', 'steve']);
});
