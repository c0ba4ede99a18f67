import { expect, it } from 'vitest';
import { logOf, repository, resultsOf } from './repository.ts';

const world = {
  live: { oslo: ['steve'], lille: ['nora'] },
  files: { oslo: ['steve'], lille: ['nora'] },
  outside: ['florian', 'verna', 'intruder'],
};

it('drift between the plan and the merge stays as it is: nobody approved to put it right', async () => {
  const { propose, plan, approve, merge, apply, members, drift } = await repository(world);
  const pull = await propose({ 'groups/oslo.yaml': ['steve', 'florian'] });
  await plan(pull);
  approve(pull);
  await drift('oslo', 'intruder');
  await apply(await merge(pull));
  expect(members('oslo')).toEqual(['florian', 'intruder', 'steve']);
});

it('drift before the plan is told apart from what the proposal does', async () => {
  const { propose, plan, comment, drift } = await repository(world);
  await drift('oslo', 'intruder');
  const pull = await propose({ 'groups/oslo.yaml': ['steve', 'florian'] });
  await plan(pull);
  expect(comment(pull)).toContain('### rollcall: 1 to add, 0 to remove in 1 group');
  expect(comment(pull)).toMatch(/Drift: 1 difference[^]*intruder/u);
});

it('a branch that is behind takes nothing back of what others merged since', async () => {
  const { propose, plan, approve, merge, apply, members, comment } = await repository(world);
  const behind = await propose({ 'groups/oslo.yaml': ['steve', 'florian'] });
  const first = await propose({ 'groups/lille.yaml': ['nora', 'verna'] });
  await plan(first);
  approve(first);
  await apply(await merge(first));
  await plan(behind);
  expect(comment(behind)).toContain('### rollcall: 1 to add, 0 to remove in 1 group');
  approve(behind);
  await apply(await merge(behind));
  expect(members('lille')).toEqual(['nora', 'verna']);
  expect(members('oslo')).toEqual(['florian', 'steve']);
});

it('of two merges in a row each gets its own plan applied, though both find the tip of both', async () => {
  const { propose, plan, approve, merge, apply, members, comment } = await repository(world);
  const first = await propose({ 'groups/oslo.yaml': ['steve', 'florian'] });
  const second = await propose({ 'groups/lille.yaml': ['nora', 'verna'] });
  for (const pull of [first, second]) {
    await plan(pull);
    approve(pull);
  }
  const pushes = [await merge(first), await merge(second)] as const;
  await apply(pushes[0]);
  expect([members('oslo'), members('lille')]).toEqual([['florian', 'steve'], ['nora']]);
  await apply(pushes[1]);
  expect(members('lille')).toEqual(['nora', 'verna']);
  expect(comment(first)).toMatch(/1 added, 0 removed[^]*# oslo/u);
  expect(comment(second)).toMatch(/1 added, 0 removed[^]*# lille/u);
});

it("yesterday's apply, run again, brings nothing of yesterday back", async () => {
  const { propose, plan, approve, merge, apply, members } = await repository(world);
  const through = async (handles: readonly string[]) => {
    const pull = await propose({ 'groups/oslo.yaml': handles });
    await plan(pull);
    approve(pull);
    const push = await merge(pull);
    return { push, applied: await apply(push) };
  };
  const yesterday = await through(['steve', 'florian']);
  expect(members('oslo')).toEqual(['florian', 'steve']);
  await through(['steve']);
  expect(members('oslo')).toEqual(['steve']);
  const again = await apply(yesterday.push);
  expect(resultsOf(again)).toBe(
    'approved success, apply success, due skipped, comment success, record success',
  );
  expect(logOf(again)).toContain('1 skipped.');
  expect(members('oslo')).toEqual(['steve']);
});
