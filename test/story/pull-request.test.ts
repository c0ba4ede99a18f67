import { expect, it } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { logOf, repository, resultsOf } from './repository.ts';

it('a proposal is planned, told, approved, merged, applied, and told again in the same comment, by the bundle', async () => {
  const { propose, plan, approve, merge, apply, comment, members } = await repository(
    {
      live: { oslo: ['dorice', 'steve'], lille: ['nora'] },
      files: { oslo: ['dorice', 'steve'], lille: ['nora'] },
      outside: ['florian'],
    },
    { bundle: await bundled() },
  );
  const pull = await propose({ 'groups/oslo.yaml': ['steve', 'florian'] });

  const planned = await plan(pull, { validate: true });
  expect(resultsOf(planned)).toBe('validate success, plan success, comment success');
  expect(comment(pull)).toContain('### rollcall: 1 to add, 1 to remove in 1 group');
  expect(comment(pull)).toContain('| `oslo` | 1 | 1 | 2 → 2 | `@dorice` |');

  approve(pull);
  const applied = await apply(await merge(pull));
  expect(resultsOf(applied)).toBe(
    'approved success, apply success, due skipped, comment success, record success',
  );
  expect(logOf(applied)).toContain('oslo: @dorice approved');
  expect(members('oslo')).toEqual(['florian', 'steve']);
  expect(members('lille')).toEqual(['nora']);
  expect(comment(pull)).toContain('### rollcall: applied. 1 added, 1 removed');
});
